/** What stands between two fields: CSV or TSV. */
export type Separator = ',' | '\t';

/** Begins a file for spreadsheets, which take UTF-8 for something else without it. */
export const byteOrderMark = '\ufeff';

/**
 * One record as RFC 4180 has it, with its CRLF. Fields that hold a separator, a quotation mark or a line break stand in
 * quotation marks; in CSV those with a semicolon too, because spreadsheets in much of Europe separate by it. No field is
 * a formula to a spreadsheet. The one place where our CSV and TSV are written; `glossary/delimited.ts` reads such files.
 */
export function delimitedRow(fields: readonly string[], separator: Separator): string {
  const quoted = separator === ',' ? /[",;\t\r\n]/ : /["\t\r\n]/;
  const written = fields.map(guardFormula).map((field) => {
    return quoted.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
  });
  return `${written.join(separator)}\r\n`;
}

/** What a spreadsheet takes for a formula (OWASP, "CSV Injection"), also behind apostrophes, wide forms too. */
const formula = /^(?:'*[\t\r\n]|[\s']*[=+\-@＝＋－＠|%])/;

/** A field that a spreadsheet would calculate gets an apostrophe before it, as OWASP advises. */
export const guardFormula = (field: string): string => (formula.test(field) ? `'${field}` : field);

/** Takes the apostrophe of `guardFormula` away again: `unguardFormula(guardFormula(field))` is the field. */
export const unguardFormula = (field: string): string =>
  field.startsWith("'") && formula.test(field) ? field.slice(1) : field;
