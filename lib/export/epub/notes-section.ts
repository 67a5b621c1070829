import { escapeXml } from '../../text/xml';
import { type NoteLine, noteLabels } from '../notes';
import { inLanguage } from './xhtml';

/**
 * The reader's notes as footnotes, which reading programs show where they are referred to; sentences to come back to and
 * notes whose place is gone as a list. '' where there is none.
 *
 * @param referred numbers that the text refers to
 */
export function notesSection(lines: readonly NoteLine[], lang: string, referred: ReadonlySet<number>): string {
  const shown = lines.filter(({ kind }) => kind !== 'highlight');
  if (!shown.length) return '';
  const items = shown.map((line) => {
    const quote = `<q${inLanguage(line.lang === 'en' ? 'en' : lang)}>${escapeXml(line.words)}</q>`;
    const note = line.note ? `<p>${escapeXml(line.note).replaceAll('\n', '<br/>')}</p>` : '';
    if (line.number && referred.has(line.number))
      return `<aside epub:type="footnote" role="doc-footnote" id="n${line.number}"><p><a href="#r${line.number}">${line.number}.</a> ${quote}</p>${note}</aside>`;
    const label = line.kind === 'orphan' || line.kind === 'difficult' ? `${noteLabels[line.kind]}: ` : '';
    return `<div><p>${label}${quote}</p>${note}</div>`;
  });
  return `<section class="notes" epub:type="footnotes" aria-labelledby="notes">
<h2 id="notes">${noteLabels.heading}</h2>
${items.join('\n')}
</section>
`;
}
