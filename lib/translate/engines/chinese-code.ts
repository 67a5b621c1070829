import type { Script } from '../../article';

/** Codes that services give the two scripts, the most exact first; where one has no traditional, simplified must do. */
const codes: Record<Script, readonly string[]> = {
  Hans: ['zh-Hans', 'zh-CN', 'zh_CN', 'zh', 'cmn'],
  Hant: ['zh-Hant', 'zh-TW', 'zh_TW', 'zt', 'zh-HK'],
};

/** The code for a script among those that a service offers, in its own spelling, or null. */
export function chineseCode(offered: readonly string[], script: Script): string | null {
  const wanted = script === 'Hant' ? [...codes.Hant, ...codes.Hans] : codes.Hans;
  for (const code of wanted) {
    const found = offered.find((one) => one.toLowerCase() === code.toLowerCase());
    if (found) return found;
  }
  return null;
}
