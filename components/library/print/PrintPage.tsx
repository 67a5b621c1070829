import { useMemo } from 'preact/hooks';
import { provenance } from '@/lib/bilingual-article';
import { type EnglishLine, type ExportBlock, exportRows, glossText } from '@/lib/export/export-rows';
import { exportNotes } from '@/lib/export/notes';
import { webAddress } from '@/lib/export/web-address';
import { type PairSource, pairSources } from '@/lib/pairing';
import type { Language } from '@/lib/settings/language';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { formatTime } from '../../reader/format-time';
import { PrintText } from './PrintText';
import type { PrintChoices } from './print-choices';
import { printWords } from './print-words';
import type { printStrings } from './strings';
import { printTextsIn } from './texts';
import type { PrintArticle } from './use-print-article';

export interface PrintPageProps {
  article: PrintArticle;
  choices: PrintChoices;
  language: Language;
  preferences: Pick<ReadingPreferences, 'phonetic' | 'characters'>;
  /** Kept pictures, by their addresses in the article; others are not printed, since that would fetch them. */
  pictures?: ReadonlyMap<string, string>;
}

const noPictures: ReadonlyMap<string, string> = new Map();

const sourceNames: Record<PairSource, keyof typeof printStrings> = {
  edited: 'edited',
  page: 'ownPage',
  edition: 'edition',
  engine: 'engine',
  gloss: 'gloss',
};

/** What comes out of the printer: the article as a handout. */
export function PrintPage({
  article: { saved, dictionary, words, facts },
  choices,
  language,
  preferences,
  pictures = noPictures,
}: PrintPageProps) {
  const t = printTextsIn(language);
  const { article, titleEn } = saved;
  const { characters, phonetic } = preferences;
  const zh = `zh-${characters === 'as-written' ? article.script : characters}`;
  const notes = useMemo(
    () => exportNotes(choices.notes ? saved : { ...saved, annotations: [] }),
    [saved, choices.notes],
  );
  const rows = useMemo(
    () =>
      exportRows(saved, notes).filter(
        ({ blocks, english }) => english.length || blocks.some((block) => isText(block) || pictureOf(block, pictures)),
      ),
    [saved, notes, pictures],
  );
  const list = useMemo(
    () => (dictionary ? printWords([...words.values()].flat(), facts, dictionary, phonetic) : []),
    [words, facts, dictionary, phonetic],
  );
  const counts = provenance(saved.pairs);
  const origins = pairSources
    .filter((source) => counts[source])
    .map((source) => t('from', { source: t(sourceNames[source]), count: counts[source] }));
  const about = [article.site, article.source, article.byline].filter((text) => text && !webAddress(text));
  const time = article.publishedAt && formatTime(article.publishedAt, language, { asStated: true });
  const shown = notes.lines.filter(({ kind }) => kind !== 'highlight');
  return (
    <article class="print-page" data-layout={choices.layout} data-size={choices.size} aria-label={t('page')}>
      <header class="print-head">
        <h1 lang={zh}>{article.title}</h1>
        {titleEn && choices.layout !== 'chinese' && (
          <p class="print-title-en" lang="en">
            {titleEn}
          </p>
        )}
        <p class="print-facts">{[...new Set([...about, time].filter(Boolean))].join(' · ')}</p>
        <p class="print-facts">{webAddress(article.canonicalUrl)}</p>
      </header>
      {rows.map(({ blocks, english }, index) => (
        <div class="print-row" key={blocks[0]?.id ?? `row ${index}`}>
          <div class="print-zh" lang={zh}>
            {blocks.map((block) => (
              <PrintPicture key={`picture ${block.id}`} block={block} pictures={pictures} />
            ))}
            {blocks.filter(isText).map((block) => (
              <p class={`print-${block.kind}`} key={block.id}>
                <PrintText
                  text={block.text}
                  marks={block.marks}
                  words={choices.readings ? words.get(block.id) : undefined}
                  phonetic={phonetic}
                />
              </p>
            ))}
          </div>
          {choices.layout !== 'chinese' && (
            <div class="print-en" lang="en">
              {english.map((line) => (
                <p key={`${line.source} ${line.text}`}>
                  {line.gloss ? glossText(line.gloss) : <PrintText text={line.text} marks={line.marks} />}
                  <Origin line={line} language={language} />
                </p>
              ))}
            </div>
          )}
        </div>
      ))}
      {shown.length > 0 && (
        <section class="print-notes">
          <h2>{t('notes')}</h2>
          <ul>
            {shown.map(({ number, kind, words: quoted, lang, note }) => (
              <li key={`${number} ${kind} ${quoted}`}>
                {number > 0 && `${number}. `}
                {kind === 'difficult' && `${t('difficult')}: `}
                {kind === 'orphan' && `${t('orphan')}: `}
                <q lang={lang === 'en' ? 'en' : zh}>{quoted}</q>
                {note && <p class="print-note">{note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {choices.words && list.length > 0 && (
        <section class="print-words">
          <h2>{t('words')}</h2>
          <dl>
            {list.map(({ text, reading, meaning }) => (
              <div key={text}>
                <dt lang={zh}>{text}</dt>
                <dd>
                  <i lang="zh-Latn">{reading}</i> <span lang="en">{meaning}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {choices.layout !== 'chinese' && origins.length > 0 && (
        <footer class="print-facts">{t('english', { origins: origins.join(language === 'en' ? ', ' : '；') })}</footer>
      )}
    </article>
  );
}

const pictureOf = ({ kind, src }: ExportBlock, pictures: ReadonlyMap<string, string>): string | undefined =>
  kind !== 'image' || !src ? undefined : src.startsWith('data:') ? src : pictures.get(src);

function PrintPicture({ block, pictures }: { block: ExportBlock; pictures: ReadonlyMap<string, string> }) {
  const src = pictureOf(block, pictures);
  return src ? <img class="print-picture" src={src} alt={block.text} /> : null;
}

const isText = ({ kind, text }: ExportBlock): boolean => kind !== 'image' && text !== '';

/** A line that no human translated, or that may not belong here, says so on paper too. */
function Origin({ line, language }: { line: EnglishLine; language: Language }) {
  const t = printTextsIn(language);
  const said = [
    ...(line.source === 'page' || line.source === 'edition' ? [] : [t(sourceNames[line.source])]),
    ...(line.uncertain ? [t('uncertain')] : []),
  ];
  return said.length ? <small lang={language}> {said.join(', ')}</small> : null;
}
