import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { takenBack } from '@/lib/pair/edits';
import type { Outlook } from '@/lib/pair/outlook';
import type { ReaderServices } from '@/lib/services';
import { type CommandId, commands } from '@/lib/settings/commands';
import type { Language } from '@/lib/settings/language';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { Toast } from '../ui/Toast';
import { useToast } from '../ui/use-toast';
import { ArticleBody } from './ArticleBody';
import type { ImagePolicy } from './ArticleImage';
import { EnglishPanel } from './EnglishPanel';
import type { Feature } from './feature';
import { HelpDialog } from './HelpDialog';
import { LineToolsContext } from './line-tools';
import { useArticleNotes } from './notes/use-article-notes';
import { pairKey } from './pair-key';
import { preferenceChange } from './preference-steps';
import { ReaderToolbar } from './ReaderToolbar';
import { focusedKey, revealPartner, stepSentence, stepToPartner } from './sentence-steps';
import { TextLayersContext } from './text-layers';
import { TextsContext, textsIn } from './texts';
import { useCommands } from './use-commands';
import { useComparing } from './use-comparing';
import { useEditing } from './use-editing';
import { useEnglish } from './use-english';
import { useFeatures } from './use-features';
import { usePlace } from './use-place';
import { useReadingPlace } from './use-reading-place';
import { failureToast, useSaving } from './use-saving';
import { visibleSentences } from './visible-sentences';
import { useArticleWords } from './words/use-article-words';

/** 'reading': no text yet; 'pairing': the Chinese is there, English may still come; 'done': nothing more will come. */
export type Progress = 'reading' | 'pairing' | 'done';

export type ReaderViewServices = Omit<ReaderServices, 'loadPreferences' | 'savePreferences'>;

export interface ReaderViewProps {
  /** The article with its own English and the word gloss, or as it was saved; what else there is, the view finds. */
  article: BilingualArticle | null;
  progress: Progress;
  /** What is to be expected of its English while it is paired, so that the text is where it will stay. */
  outlook?: Outlook | null;
  services: ReaderViewServices;
  language: Language;
  preferences: ReadingPreferences;
  onPreferences: (change: Partial<ReadingPreferences>) => void;
  onClose?: () => void;
  /** Over a page one can save and go to the library; in the library one is there, and closing goes back. */
  place?: 'page' | 'library';
  images?: ImagePolicy;
  /** The English stays as it is: none is fetched or made, no line is edited. */
  fixed?: boolean;
  /** Buttons that the place adds to the toolbar. */
  actions?: ComponentChildren;
  /** A message above the text, or instead of it. */
  notice?: ComponentChildren;
  /** BCP 47 tags, most wanted first: regional habits for dates. */
  browserLanguages?: readonly string[];
}

/** What only features do (`feature.ts`): the view itself has nothing to say to these. */
const ofFeatures: ReadonlySet<CommandId> = new Set(
  commands
    .filter(({ group }) => group === 'words' || group === 'listen' || group === 'notes')
    .map(({ id }) => id)
    .filter((id) => id !== 'hide' && id !== 'edit' && id !== 'compare')
    .concat('print'),
);

/** An article in two languages with everything that reading it needs. The same over a page and in the library. */
export function ReaderView(props: ReaderViewProps) {
  const texts = useMemo(() => ({ t: textsIn(props.language), language: props.language }), [props.language]);
  return (
    <TextsContext.Provider value={texts}>
      <View {...props} />
    </TextsContext.Provider>
  );
}

function View({ place = 'page', images = 'load', fixed = false, ...props }: ReaderViewProps) {
  const { article: base, progress, language, preferences } = props;
  const view = useRef<HTMLDivElement>(null);
  const t = useMemo(() => textsIn(language), [language]);
  const [panelOpen, setPanelOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const { toast, show, dismiss } = useToast();
  const visible = useCallback(() => visibleSentences(view.current), []);
  const outlook = progress === 'done' ? null : props.outlook;
  const early = outlook?.english === false && !fixed;
  const asks = progress === 'reading' && props.outlook === null; // before the background is busy with the dictionary
  const english = useEnglish(base, progress === 'done' && !fixed, props.services, visible, early || asks);
  const { article } = english;
  // Once a text waits for what will stand above it, it goes on waiting when pairing is done before that has come.
  const waits = useRef(false);
  const may = early || (waits.current && !(progress === 'done' && english.unhuman === 0));
  waits.current = may && !english.offers.known;
  const complete = progress === 'done' && english.settled;
  const { savedAt, saving, save, keep, keeping } = useSaving(
    article,
    complete,
    props.services,
    show,
    place === 'library',
  );
  const services = useMemo(() => ({ ...props.services, ...keeping }), [props.services, keeping]);
  const { tools, mayLeave } = useEditing(view, (pair, en) => {
    const edited = english.edit(pair, en);
    if (!edited) return;
    if (en) void keep(edited, t('editSaved'));
    else void keep(edited, t('editReverted'), takenBack(edited, pair));
  });
  const { comparisons, compare } = useComparing(english, base, services.english);
  const shown = fixed ? null : article;
  const notes = useArticleNotes(shown, services, show);
  const words = useArticleWords(shown, complete, services, preferences, notes);
  const lineTools = useMemo(
    () => ({ ...tools, active: !fixed, comparisons, compare }),
    [tools, fixed, comparisons, compare],
  );
  const leave = () => mayLeave() && features.every((feature) => feature.mayLeave?.() ?? true) && props.onClose?.();
  const onClose = props.onClose && leave;
  useReadingPlace(view, shown, complete && savedAt !== null, props.services.place, show);
  const keepPlace = usePlace(view, preferences.layout, preferences.typeSize, preferences.width);

  const canSave = place === 'page' && article !== null;
  const openLibrary = () => {
    const open = services.openLibrary(savedAt ? article?.article.canonicalUrl : undefined);
    open.catch((error: unknown) => show(failureToast(error, { t, language })));
  };
  const openOptions = () => {
    services.english.openEngineOptions().catch((error: unknown) => show(failureToast(error, { t, language })));
  };
  const change = useCallback(
    (preference: Partial<ReadingPreferences>) => {
      keepPlace();
      props.onPreferences(preference);
    },
    [keepPlace, props.onPreferences],
  );

  const features = useFeatures({
    view,
    article: shown,
    complete,
    place,
    services,
    preferences,
    change,
    show,
    words,
    notes,
  });
  const layers = useMemo(() => ({ words, notes, preferences }), [words, notes, preferences]);
  const doing = Object.assign({}, ...features.map((feature) => feature.commands)) as Feature['commands'];

  const available = new Set<CommandId>(commands.map((command) => command.id));
  for (const id of ['edit', 'compare'] as const) if (fixed) available.delete(id);
  if (!canSave) available.delete('save');
  if (place === 'library') available.delete('library');
  if (!onClose) available.delete('close');
  // What no part offers now (no voices in this browser, no article) is not promised by the help either.
  for (const id of ofFeatures) if (!shown || !doing[id]) available.delete(id);

  const onLine = (root: HTMLElement, id: 'edit' | 'compare'): boolean => {
    const key = focusedKey(root);
    const pair = key && article?.pairs.find((one) => pairKey(one) === key);
    if (!pair) return false;
    if (id === 'edit') tools.edit(pair);
    else compare(pair);
    return true;
  };

  const run = (id: CommandId): boolean => {
    const root = view.current;
    if (!root || helpOpen) return false; // the help is a dialog of its own, with its own Escape
    if (id === 'close' && features.some((feature) => feature.close?.())) return true;
    const does = doing[id];
    if (does && available.has(id)) return does();
    if (ofFeatures.has(id)) return false;
    if (id === 'close' && tools.editing) tools.leave();
    else if (id === 'close' && panelOpen) {
      setPanelOpen(false);
      root.querySelector<HTMLElement>('[aria-expanded]')?.focus(); // what had it inside the panel is going
    } else if (!available.has(id)) return false;
    else if (id === 'close') onClose?.();
    else if (id === 'help') setHelpOpen(true);
    else if (id === 'edit' || id === 'compare') return onLine(root, id);
    else if (id === 'save') void save();
    else if (id === 'library') openLibrary();
    else if (id === 'partner') stepToPartner(root);
    else if (id === 'reveal') return revealPartner(root);
    else if (id === 'next' || id === 'previous' || id === 'first' || id === 'last') stepSentence(root, id);
    else change(preferenceChange(id, preferences) ?? {});
    return true;
  };
  useCommands(view, run, preferences.keys);

  const total = article?.pairs.filter((pair) => pair.zh.length).length ?? 0;
  const count = article?.pairs.filter((pair) => pair.zh.length && pair.en.length).length ?? 0;
  const state = { reading: t('readingPage'), pairing: t('pairing'), done: t('pairedAll', { count, total }) }[progress];
  return (
    <div
      class="reader"
      ref={view}
      lang={language}
      data-theme={preferences.theme}
      data-layout={preferences.layout}
      data-width={preferences.width}
      data-hidden={preferences.hidden}
      data-pinyin={preferences.glossPinyin ? 'on' : 'off'}
      data-progress={progress}
      data-ruby={preferences.ruby}
      data-face={preferences.face}
      style={{ '--type': preferences.typeSize }}
    >
      <ReaderToolbar
        preferences={preferences}
        onPreferences={change}
        hasText={article !== null || progress !== 'done'}
        panelOpen={panelOpen}
        onPanel={setPanelOpen}
        gloss={article?.pairs.some((pair) => pair.gloss) ?? false}
        onHelp={() => setHelpOpen(true)}
        onSave={canSave ? () => void save() : undefined}
        saving={saving}
        savedAt={savedAt}
        onLibrary={place === 'page' ? openLibrary : undefined}
        onClose={onClose}
        closeGoesBack={place === 'library'}
        actions={
          <>
            {features.map(({ tools: own }) => own)}
            {props.actions}
          </>
        }
      />
      <main class="reader-main" aria-label={t('reader')} aria-busy={progress !== 'done'}>
        <p class={progress === 'done' ? 'ui-hidden' : 'progress'} role="status">
          {article || progress !== 'done' ? state : ''}
        </p>
        {props.notice}
        {article && !waits.current && (
          <TextLayersContext.Provider value={layers}>
            <LineToolsContext.Provider value={lineTools}>
              <ArticleBody
                article={article}
                images={images}
                waiting={progress !== 'done'}
                expectedTitle={outlook?.titleEn}
                glossNotice={(early || progress === 'done') && !english.begins && !english.asks}
                browserLanguages={props.browserLanguages}
                panel={
                  <>
                    {(early || progress === 'done') && !fixed && (
                      <EnglishPanel english={english} openOptions={openOptions} />
                    )}
                    {features.map(({ above }) => above)}
                  </>
                }
              />
            </LineToolsContext.Provider>
          </TextLayersContext.Provider>
        )}
      </main>
      {features.map(({ floating }) => floating)}
      <Toast toast={toast} onDismiss={dismiss} dismissLabel={t('dismiss')} />
      {helpOpen && <HelpDialog available={available} keys={preferences.keys} onClose={() => setHelpOpen(false)} />}
    </div>
  );
}
