/** What the characters of a text say of its script: of one only, of both, or nothing. */
export type Written = 'Hans' | 'Hant' | 'both' | 'either';

export type ScriptOf = (text: string) => Written;

/**
 * @param simplified characters that no traditional text has
 * @param traditional characters that no simplified text has
 */
export function scriptTeller(simplified: string, traditional: string): ScriptOf {
  const [hans, hant] = [new Set(simplified), new Set(traditional)];
  return (text) => {
    let [isHans, isHant] = [false, false];
    for (const character of text) {
      if (hans.has(character)) isHans = true;
      else if (hant.has(character)) isHant = true;
    }
    return isHans && isHant ? 'both' : isHans ? 'Hans' : isHant ? 'Hant' : 'either';
  };
}

/** The script that more of the texts are in; 'either' where there are as many. */
export function prevailing(scripts: Iterable<Written>): 'Hans' | 'Hant' | 'either' {
  let balance = 0;
  for (const script of scripts) balance += script === 'Hans' ? 1 : script === 'Hant' ? -1 : 0;
  return balance > 0 ? 'Hans' : balance < 0 ? 'Hant' : 'either';
}
