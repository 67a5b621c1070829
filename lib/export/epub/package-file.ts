import { escapeXml } from '../../text/xml';
import type { BookEntry } from './book-entry';
import type { BookImage } from './book-images';

/** The Dublin Core of a book. */
export interface BookFacts {
  title: string;
  /** 'urn:uuid:…' */
  identifier: string;
  /** BCP 47, the main one first. */
  languages: string[];
  creator: string;
  publishers: string[];
  /** W3C date or date with time; '' where it is not known. */
  date: string;
  /** Address of the one article; '' in a book of many. */
  source: string;
  hasRuby: boolean;
}

/**
 * The package document: metadata, all files, the order of reading.
 *
 * @param pages in the order of reading
 * @param contentsFirst whether the contents are a page to be read
 */
export function packageFile(
  facts: BookFacts,
  now: Date,
  pages: readonly BookEntry[],
  images: readonly BookImage[],
  contentsFirst: boolean,
): string {
  const modes = ['textual', ...(images.length ? ['visual'] : [])];
  const features = ['tableOfContents', 'structuralNavigation', ...(facts.hasRuby ? ['rubyAnnotations'] : [])];
  const lines = [
    `<dc:identifier id="book">${escapeXml(facts.identifier)}</dc:identifier>`,
    `<dc:title>${escapeXml(facts.title)}</dc:title>`,
    ...facts.languages.map((tag) => `<dc:language>${tag}</dc:language>`),
    ...optional('dc:creator', facts.creator),
    ...facts.publishers.flatMap((name) => optional('dc:publisher', name)),
    ...optional('dc:date', facts.date),
    ...optional('dc:source', facts.source),
    `<meta property="dcterms:modified">${now.toISOString().slice(0, 19)}Z</meta>`,
    ...modes.map((mode) => property('schema:accessMode', mode)),
    property('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => property('schema:accessibilityFeature', feature)),
    property('schema:accessibilityHazard', images.length ? 'unknown' : 'none'),
    `<meta name="generator" content="Duìzhào 对照"/>`,
  ];
  const manifest = [
    `<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>`,
    `<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>`,
    `<item id="style" href="style.css" media-type="text/css"/>`,
    ...pages.map(({ id }) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`),
    ...images.map(({ file, type }, index) => `<item id="i${index + 1}" href="${file}" media-type="${type}"/>`),
  ];
  const spine = [
    ...(contentsFirst ? ['<itemref idref="nav"/>'] : []),
    ...pages.map(({ id }) => `<itemref idref="${id}"/>`),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="zh-Hans">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${lines.join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine toc="ncx">
${spine.join('\n')}
</spine>
</package>
`;
}

const optional = (element: string, text: string): string[] =>
  text ? [`<${element}>${escapeXml(text)}</${element}>`] : [];

const property = (name: string, value: string): string => `<meta property="${name}">${value}</meta>`;

/** Says where the package lies; always `META-INF/container.xml`. */
export const containerFile = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;
