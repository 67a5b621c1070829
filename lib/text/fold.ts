import table from 'virtual:han-fold';

const simplified = new Map<string, string>();
for (let i = 0; i + 1 < table.length; i += 2) simplified.set(table.charAt(i), table.charAt(i + 1));

/**
 * Folds a text for comparison, unit by unit, so that offsets stay valid: traditional to simplified characters,
 * full-width letters and figures to half-width, Latin capitals to small letters. For search and look-up, never for display.
 */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    const code = text.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) folded += String.fromCharCode(code - 0xfee0).toLowerCase();
    else if (code < 0x250) folded += unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit;
    else folded += simplified.get(unit) ?? unit;
  }
  return folded;
}
