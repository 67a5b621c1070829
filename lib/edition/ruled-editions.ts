import type { EditionLink } from '../article';
import type { Site } from '../sites/site';

/** Where the outlet keeps the English of an article with this address, by what `lib/sites` knows of it. */
export function ruledEditions(site: Site | undefined, url: string): EditionLink[] {
  const { origin, pathname } = new URL(url);
  return (site?.editions ?? []).flatMap(({ path, to, label, dual }): EditionLink[] =>
    path.test(pathname)
      ? [{ url: origin + pathname.replace(path, to), why: dual ? 'dual-address' : 'site-rule', label }]
      : [],
  );
}
