import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { hasHumanEnglish, joinLayers, sameState, withoutHuman } from '@/lib/pair/layers';
import type { Pair } from '@/lib/pairing';
import type { ReaderServices } from '@/lib/services';
import type { EngineId } from '@/lib/translate/engine';
import type { EngineOffer, TranslationJob } from '@/lib/translate/job';
import { type Download, useDownload } from './use-download';
import { type Edition, useEdition } from './use-edition';
import { useEdits } from './use-edits';
import { type LineId, type MachineLines, useMachineLines } from './use-machine-lines';
import { chosenOffer, type Offers, useOffers } from './use-offers';
import { type Run, useTranslation } from './use-translation';

export type EnglishNeeds = Pick<ReaderServices, 'dictionary' | 'savedEdits' | 'english'>;

export interface English {
  /** The base with every layer that is known. */
  article: BilingualArticle | null;
  /** Nothing is under way that would change the article. */
  settled: boolean;
  offers: Offers;
  /** The engine of the reader's choice in this browser. */
  chosen: EngineOffer | null;
  run: Run;
  /** The engine of the reader's choice begins by itself, or is at work. */
  begins: boolean;
  /** The reader has not chosen yet where English comes from, and is asked above the text. */
  asks: boolean;
  download: Download | null;
  edition: Edition;
  /** Somebody translated it, at least in part. */
  human: boolean;
  /** Sentences without human English, and those of them that no engine did yet. */
  unhuman: number;
  missing: number;
  machine: MachineLines;
  /** Uses an engine from now on, and at once: downloads its model first, or leads to the options. */
  use: (offer: EngineOffer, change?: { fillGaps: boolean }) => void;
  /** Translates what is missing with the engine of the reader's choice. */
  translate: () => void;
  stop: () => void;
  /** No engine: stops what runs, and only the gloss is shown from now on. */
  keepGloss: () => void;
  cancelDownload: () => void;
  /** A job of these lines, for comparing. */
  jobFor: (ids: readonly LineId[], engine?: EngineId) => TranslationJob | null;
  /** Gives the article as it then is. */
  edit: (pair: Pair, en: string) => BilingualArticle | null;
}

const noLines: MachineLines['lines'] = new Map();

/**
 * The layers over an article's own English: the publisher's edition, an engine's lines, the reader's edits. Nothing is
 * asked for before the article is read; nothing is sent, fetched or downloaded before the reader chose it.
 *
 * @param early the page may hold no English, so what is offered instead is asked for before the article is paired
 * @param visible ids of the sentences that the reader looks at now
 */
export function useEnglish(
  base: BilingualArticle | null,
  ready: boolean,
  services: EnglishNeeds,
  visible: () => readonly string[],
  early = false,
): English {
  const machine = useMachineLines(base);
  const edition = useEdition(base?.article ?? null, services);
  const { edits, change } = useEdits(base, ready, services);
  const { result, address } = edition;
  const layer = useMemo(
    () => (result?.kind === 'same' && address ? { pairs: result.pairs, title: result.title, url: address.url } : null),
    [result, address],
  );
  const under = useMemo(
    () => base && joinLayers({ base, edition: layer, machine: noLines, fillGaps: false, edits: [] }),
    [base, layer],
  );
  const unhuman = useMemo(() => (under ? withoutHuman(under.pairs) : []), [under]);
  const human = under !== null && hasHumanEnglish(under.pairs);
  const offers = useOffers(services.english, early || (ready && unhuman.length > 0));
  const { state, load, choose } = offers;
  // Only for an article that lacks English: most of those that bring their own never see an engine.
  const needsClick = ready && unhuman.length > 0 && (state?.offers.some((offer) => offer.state === 'click') ?? false);
  useEffect(() => {
    if (needsClick) services.english.prepare();
  }, [needsClick, services.english]);
  const fillGaps = state?.choice.fillGaps === true;

  // Whoever wants the gloss alone sees no machine's lines, not even those that have come.
  const glossOnly = state?.choice.engine === 'gloss';
  const layers = useMemo(
    () => base && { base, edition: layer, machine: glossOnly ? noLines : machine.lines, fillGaps, edits },
    [base, layer, machine.lines, glossOnly, fillGaps, edits],
  );
  const shown = useRef<BilingualArticle | null>(null);
  const article = useMemo(() => {
    const next = layers && joinLayers(layers);
    // The same object as long as it says the same: whoever saves asks for that.
    return next && shown.current && sameState(next, shown.current) ? shown.current : next;
  }, [layers]);
  shown.current = article;

  const missing = useMemo(() => {
    const done = new Set(
      under?.pairs.filter(({ source, en }) => source === 'engine' && en.length).flatMap(({ zh }) => zh),
    );
    return unhuman.filter((id) => !machine.lines.has(id) && !done.has(id));
  }, [under, unhuman, machine.lines]);

  const { run, start, stop, reset } = useTranslation(services.english, machine.add, visible);

  const jobFor = useCallback(
    (ids: readonly LineId[], engine?: EngineId): TranslationJob | null => {
      if (!base) return null;
      const { script, title, url } = base.article;
      const lines = ids.flatMap((id) => ({ id, text: machine.texts.get(id) ?? '' })).filter(({ text }) => text.trim());
      const host = URL.canParse(url) ? new URL(url).host : '';
      return lines.length ? { lines, script, title, host, ...(engine && { engine }) } : null;
    },
    [base, machine.texts],
  );

  const wantsTitle = under !== null && !under.titleEn;
  const translateIds = (ids: readonly string[], engine?: EngineId) => {
    const first = new Set(visible());
    const ordered = [...ids.filter((id) => first.has(id)), ...ids.filter((id) => !first.has(id))];
    const job = jobFor([...(wantsTitle && !machine.lines.has('title') ? ['title'] : []), ...ordered], engine);
    if (job) start(job);
  };

  const {
    download,
    start: startDownload,
    cancel,
  } = useDownload(services.english, (offer) => {
    void load();
    begin(offer);
  });

  /** Another engine than before does everything again: its lines take the place of the other's as they come. */
  const begin = (offer: EngineOffer) => {
    const others = [...machine.lines.values()].some(({ engine, insteadOf }) => (insteadOf ?? engine) !== offer.label);
    translateIds(others || missing.length === 0 ? unhuman : missing, offer.engine);
  };

  const use = (offer: EngineOffer, more: { fillGaps?: boolean } = {}) => {
    if (offer.state === 'set-up' || offer.state === 'unavailable') {
      services.english.openEngineOptions().catch(() => {});
      return;
    }
    // First what needs the click, then what only has to be remembered.
    if (offer.state === 'download') startDownload(offer);
    else begin(offer);
    choose({ engine: offer.engine, ...more });
  };

  // What was clicked once is ready from then on; what failed may be missing its model.
  useEffect(() => {
    if (run.phase === 'ended' || run.phase === 'failed') void load();
  }, [run.phase, load]);

  const chosen = chosenOffer(state);
  const mayTranslate = !human || fillGaps;

  // An article that the reader has left, or a longer reading of this one, starts anew.
  const begun = useRef<BilingualArticle | null>(null);
  const [restarted, setRestarted] = useState<BilingualArticle | null>(null);
  useEffect(() => {
    if (!ready || !base || restarted === base) return;
    if (restarted) reset();
    setRestarted(base);
  }, [ready, base, restarted, reset]);
  useEffect(() => {
    if (!ready || restarted !== base || !base || begun.current === base) return;
    if (chosen?.state !== 'ready' || !mayTranslate || missing.length === 0 || run.phase !== 'idle') return;
    begun.current = base;
    translateIds(missing);
  });

  const edit = (pair: Pair, en: string): BilingualArticle | null => {
    if (!article || !layers) return null;
    return joinLayers({ ...layers, edits: change(article, pair, en) });
  };

  return {
    article,
    settled: run.phase !== 'running' && download === null && edition.phase !== 'fetching',
    offers,
    chosen,
    run,
    begins:
      run.phase === 'running' ||
      (run.phase === 'idle' && chosen?.state === 'ready' && mayTranslate && missing.length > 0),
    asks: state?.choice.engine === null && !human && unhuman.length > 0,
    download,
    edition,
    human,
    unhuman: unhuman.length,
    missing: missing.length,
    machine,
    use,
    translate: () => translateIds(missing),
    stop,
    keepGloss: () => {
      reset();
      cancel();
      choose({ engine: 'gloss' });
    },
    cancelDownload: cancel,
    jobFor,
    edit,
  };
}
