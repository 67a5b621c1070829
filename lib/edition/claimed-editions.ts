import type { EditionLink } from '../article';
import { webAddress } from '../read/images';
import type { JsonObject, PageClaims } from '../read/metadata/page-claims';
import { isSameArticle } from './article-address';

const english = /^en(?:-[a-z0-9]{2,8})*$/i;
const relations = ['translationOfWork', 'workTranslation', 'workExample'] as const;
const workType = /Article|Posting|Report|WebPage|CreativeWork|AnalysisNewsArticle/;
const mostWorks = 50;

/** Alternates in English that the head names; plain 'en' before its regions. */
export function hreflangEditions(document: Document, base: string): EditionLink[] {
  return [...document.querySelectorAll('link[rel~=alternate][hreflang][href]')]
    .filter((link) => english.test(link.getAttribute('hreflang') ?? ''))
    .sort((a, b) => (a.getAttribute('hreflang') ?? '').length - (b.getAttribute('hreflang') ?? '').length)
    .map((link) => edition(link.getAttribute('href'), 'hreflang', link.getAttribute('title'), base));
}

/** Works in English that the page's JSON-LD ties to this article (schema.org: workTranslation, translationOfWork). */
export function jsonLdEditions(claims: PageClaims, page: string, base: string): EditionLink[] {
  const works = claims.objects.filter(
    (object) => typesOf(object).some((type) => workType.test(type)) && isOf(object, page, base),
  );
  return works.flatMap((object) =>
    relations.flatMap((relation) =>
      [object[relation]]
        .flat()
        .slice(0, mostWorks)
        .flatMap((work) => ofWork(work, base)),
    ),
  );
}

const typesOf = (object: JsonObject): string[] =>
  [object['@type']].flat().filter((type): type is string => typeof type === 'string');

/** Whether an object speaks of this page: it names no address, or this one. */
function isOf(object: JsonObject, page: string, base: string): boolean {
  const url = typeof object.url === 'string' ? webAddress(object.url, base) : '';
  return !url || new URL(url).pathname === new URL(page).pathname || isSameArticle(url, page);
}

function ofWork(work: unknown, base: string): EditionLink[] {
  if (typeof work === 'string') return looksEnglish(webAddress(work, base)) ? [edition(work, 'json-ld', '', base)] : [];
  if (typeof work !== 'object' || work === null) return [];
  const { url, '@id': id, inLanguage, headline, name } = work as JsonObject;
  const address = [url, id].find((one): one is string => typeof one === 'string' && webAddress(one, base) !== '');
  if (!address) return [];
  const languages = [inLanguage].flat().flatMap((one) => languageOf(one));
  const fits = languages.length
    ? languages.some((one) => english.test(one) || one === 'English')
    : looksEnglish(webAddress(address, base));
  const label = [headline, name].find((one) => typeof one === 'string') ?? '';
  return fits ? [edition(address, 'json-ld', label as string, base)] : [];
}

/** A language by its tag, or as an object of type Language. */
function languageOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const { alternateName, name } = value as JsonObject;
  return [alternateName, name].filter((one): one is string => typeof one === 'string');
}

/** Where nothing states the language, the address must. */
const looksEnglish = (url: string): boolean =>
  /^https?:\/\/(?:en|eng|english)\.|\/(?:en|eng|english|en-us|en-gb)(?:\/|$)|[?&](?:lang|language|locale)=en/i.test(
    url,
  );

const edition = (href: string | null, why: EditionLink['why'], label: string | null, base: string): EditionLink => ({
  url: webAddress(href ?? '', base),
  why,
  label: label ?? '',
});
