import { readLabel } from '../pair/labels';

/** A line of nothing but the same mark, as our text files and many others put between two texts. */
const ruled = /^[^\S\n]*(?:[─━—_=*-][^\S\n]?){5,}[^\S\n]*$/u;

/**
 * The texts of a file that holds several: divided by ruled lines; or each with an '英文翻译:' and a '【来源】' of its own,
 * behind which the next begins; or by Markdown headings of the first level.
 */
export function splitSections(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const announced = lines.filter((line) => readLabel(line)?.field === 'english').length;
  const headings = lines.filter((line) => /^#\s+\S/.test(line)).length;
  const sections: string[][] = [[]];
  let credited = false;
  for (const line of lines) {
    const credit = /^【/u.test(line.trim());
    const heading = headings > 1 && /^#\s+\S/.test(line);
    if (ruled.test(line)) {
      sections.push([]);
      credited = false;
      continue;
    }
    if (heading || (announced > 1 && credited && !credit && line.trim())) {
      sections.push([]);
      credited = false;
    }
    credited ||= /^【(?:来源|來源)】/u.test(line.trim());
    sections.at(-1)?.push(line);
  }
  return sections.map((one) => one.join('\n').trim()).filter(Boolean);
}
