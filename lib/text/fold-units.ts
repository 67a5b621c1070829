/**
 * Makes a function that folds a text for comparison, unit by unit, so that offsets stay valid: characters by `table`
 * (from and to in turn, one UTF-16 unit each), full-width letters and figures to half-width, Latin capitals to small
 * letters. Folding twice changes nothing. Apart from `fold.ts` because build tools have the table as an argument.
 */
export function folder(table: string): (text: string) => string {
  const units = new Map<number, number>();
  for (let i = 0; i + 1 < table.length; i += 2) units.set(table.charCodeAt(i), table.charCodeAt(i + 1));
  const foldUnit = (unit: number): number => {
    if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - 0xfee0);
    if (unit >= 0x250) return units.get(unit) ?? unit;
    const small = String.fromCharCode(unit).toLowerCase();
    return small.length === 1 ? small.charCodeAt(0) : unit;
  };
  return (text) => {
    let folded = '';
    for (let i = 0; i < text.length; i += 1) folded += String.fromCharCode(foldUnit(text.charCodeAt(i)));
    return folded;
  };
}
