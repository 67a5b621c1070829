/** How English writes an amount: with a sign before it or a name after it. */
export interface Currency {
  zh: RegExp;
  sign?: string;
  name?: string;
}

const currencies: readonly Currency[] = [
  { zh: /^(?:美元|美金)/, sign: '$' },
  { zh: /^(?:港元|港币)/, sign: 'HK$' },
  { zh: /^(?:新台币|新台币元|台币)/, sign: 'NT$' },
  { zh: /^欧元/, sign: '€' },
  { zh: /^英镑/, sign: '£' },
  { zh: /^(?:新元|新加坡元|新币)/, sign: 'S$' },
  { zh: /^(?:澳元|澳大利亚元)/, sign: 'A$' },
  { zh: /^(?:加元|加拿大元)/, sign: 'C$' },
  { zh: /^日元/, name: 'yen' },
  { zh: /^韩元/, name: 'won' },
  { zh: /^卢布/, name: 'rubles' },
  { zh: /^卢比/, name: 'rupees' },
  { zh: /^(?:元人民币|人民币|元)/, name: 'yuan' },
];

/** The currency named by the folded text behind a figure, with the length of its name, or null. */
export function currencyAfter(after: string): { length: number; currency: Currency } | null {
  for (const currency of currencies) {
    const match = currency.zh.exec(after);
    if (match) return { length: match[0].length, currency };
  }
  return null;
}
