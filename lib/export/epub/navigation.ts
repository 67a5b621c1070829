import { escapeXml } from '../../text/xml';
import type { BookEntry, EntryGroup } from './book-entry';
import { inLanguage, span, xhtmlPage } from './xhtml';

/**
 * The contents as EPUB 3 has them.
 *
 * @param about a line below the title; '' where the contents are no page of the book, as in a book of one article
 */
export function navigationPage(title: string, about: string, groups: readonly EntryGroup[]): string {
  const lists = groups.map(({ label, entries }) => {
    const items = entries.map(
      ({ id, title: name, titleEn, lang }) =>
        `<li><a href="${id}.xhtml">${span(name, lang)}${titleEn ? ` ${span(titleEn, 'en')}` : ''}</a></li>`,
    );
    return label ? `<li><span>${escapeXml(label)}</span>\n<ol>\n${items.join('\n')}\n</ol></li>` : items.join('\n');
  });
  const first = groups[0]?.entries[0];
  const empty = `<li><a href="nav.xhtml">${span('没有文章', 'zh-Hans')} ${span('No articles', 'en')}</a></li>`;
  const landmarks = [
    ...(about ? ['<li><a epub:type="toc" href="nav.xhtml#toc">目录 Contents</a></li>'] : []),
    ...(first ? [`<li><a epub:type="bodymatter" href="${first.id}.xhtml">正文 Text</a></li>`] : []),
  ];
  return xhtmlPage(
    title,
    'zh-Hans',
    `<h1>${escapeXml(title)}</h1>
${about ? `<p class="about">${about}</p>\n` : ''}<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">
<h2 id="contents">目录 <span${inLanguage('en')}>Contents</span></h2>
<ol>
${first ? lists.join('\n') : empty}
</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden">
<ol>
${landmarks.join('\n')}
</ol>
</nav>`,
  );
}

/** The contents as EPUB 2 has them (NCX 2005-1), for old reading programs. */
export function ncx(title: string, identifier: string, groups: readonly EntryGroup[]): string {
  let order = 0;
  let group = 0;
  const point = ({ id, title: name }: BookEntry): string => {
    order += 1;
    return `<navPoint id="${id}" playOrder="${order}"><navLabel><text>${escapeXml(name)}</text></navLabel><content src="${id}.xhtml"/></navPoint>`;
  };
  const points = groups.map(({ label, entries }) => {
    const [first] = entries;
    if (!label || !first) return entries.map(point).join('\n');
    group += 1;
    // A group has no page of its own. What leads to one place has one number.
    return `<navPoint id="g${group}" playOrder="${order + 1}"><navLabel><text>${escapeXml(label)}</text></navLabel><content src="${first.id}.xhtml"/>
${entries.map(point).join('\n')}
</navPoint>`;
  });
  const none = `<navPoint id="toc" playOrder="1"><navLabel><text>目录 Contents</text></navLabel><content src="nav.xhtml"/></navPoint>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="zh-Hans">
<head>
<meta name="dtb:uid" content="${escapeXml(identifier)}"/>
<meta name="dtb:depth" content="${groups[0]?.label ? 2 : 1}"/>
<meta name="dtb:totalPageCount" content="0"/>
<meta name="dtb:maxPageNumber" content="0"/>
</head>
<docTitle><text>${escapeXml(title)}</text></docTitle>
<navMap>
${points.filter(Boolean).join('\n') || none}
</navMap>
</ncx>
`;
}
