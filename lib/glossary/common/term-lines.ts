import type { GlossaryTerm } from '../term';

/** Terms from lines of 'Chinese English': the Chinese holds no space, the English is the rest. For everywhere. */
export function termLines(lines: string): GlossaryTerm[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const space = line.trim().indexOf(' ');
      return { zh: line.trim().slice(0, space), en: line.trim().slice(space + 1), host: '' };
    });
}
