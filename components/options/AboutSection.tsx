import { type Language, translator } from '@/lib/settings/language';
import { aboutStrings } from './about-strings';
import type { SectionProps } from './Options';
import { optionsStrings } from './strings';

type WorkKey =
  | 'cedict'
  | 'opencc'
  | 'opencc-js'
  | 'chinese-lexicon'
  | 'jieba'
  | 'bergamot-translator'
  | 'models'
  | 'readability'
  | 'preact'
  | 'dexie'
  | 'zod'
  | 'fflate'
  | 'sqlite'
  | 'sql.js';

interface Work {
  key: WorkKey;
  name: string;
  home: string;
  licence: string;
  licenceUrl: string;
}

const mit = { licence: 'MIT', licenceUrl: 'https://spdx.org/licenses/MIT.html' };
const mpl = { licence: 'MPL 2.0', licenceUrl: 'https://www.mozilla.org/MPL/2.0/' };
const apache = { licence: 'Apache 2.0', licenceUrl: 'https://www.apache.org/licenses/LICENSE-2.0' };

/** Whatever ships inside the extension, or is downloaded at the reader's wish, and is not ours. */
export const works: readonly Work[] = [
  {
    key: 'cedict',
    name: 'CC-CEDICT',
    home: 'https://cc-cedict.org/',
    licence: 'CC BY-SA 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  { key: 'opencc', name: 'OpenCC', home: 'https://github.com/BYVoid/OpenCC', ...apache },
  { key: 'opencc-js', name: 'opencc-js', home: 'https://github.com/nk2028/opencc-js', ...mit },
  {
    key: 'chinese-lexicon',
    name: 'chinese-lexicon',
    home: 'https://github.com/peterolson/chinese-lexicon',
    licence: 'ISC',
    licenceUrl: 'https://spdx.org/licenses/ISC.html',
  },
  { key: 'jieba', name: 'jieba', home: 'https://github.com/fxsjy/jieba', ...mit },
  {
    key: 'bergamot-translator',
    name: 'Bergamot Translator',
    home: 'https://github.com/browsermt/bergamot-translator',
    ...mpl,
  },
  { key: 'models', name: 'Firefox Translations', home: 'https://github.com/mozilla/translations', ...mpl },
  { key: 'readability', name: 'Readability', home: 'https://github.com/mozilla/readability', ...apache },
  { key: 'preact', name: 'Preact', home: 'https://preactjs.com/', ...mit },
  { key: 'dexie', name: 'Dexie', home: 'https://dexie.org/', ...apache },
  { key: 'zod', name: 'Zod', home: 'https://zod.dev/', ...mit },
  { key: 'fflate', name: 'fflate', home: 'https://github.com/101arrowz/fflate', ...mit },
  {
    key: 'sqlite',
    name: 'SQLite',
    home: 'https://sqlite.org/',
    licence: 'Public domain',
    licenceUrl: 'https://sqlite.org/copyright.html',
  },
  { key: 'sql.js', name: 'sql.js', home: 'https://github.com/sql-js/sql.js', ...mit },
];

/** Version, what happens to the reader's data (nothing), and whose work this stands on. */
export function AboutSection({ services, language }: SectionProps) {
  const t = translator(aboutStrings, language);
  return (
    <section class="options-section" aria-labelledby="about">
      <h2 id="about">{translator(optionsStrings, language)('about')}</h2>
      <p>{t('what')}</p>
      <p class="ui-hint">{t('version', { version: services.version })}</p>
      <h3>{t('privacy')}</h3>
      <p>{t('privacyText')}</p>
      <p>{t('privacyImages')}</p>
      <h3>{t('licences')}</h3>
      <p>{t('licencesText')}</p>
      <Works language={language} />
    </section>
  );
}

function Works({ language }: { language: Language }) {
  const t = translator(aboutStrings, language);
  return (
    <ul class="works">
      {works.map(({ key, name, home, licence, licenceUrl }) => (
        <li key={key}>
          <a href={home} target="_blank" rel="noreferrer">
            {name}
          </a>{' '}
          <a class="licence" href={licenceUrl} target="_blank" rel="noreferrer">
            {licence}
          </a>
          <span class="ui-hint">{t(key)}</span>
        </li>
      ))}
    </ul>
  );
}
