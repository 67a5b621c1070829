import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { writtenWord } from '@/lib/pinyin/written';
import type { CommandId } from '@/lib/settings/commands';
import { translator } from '@/lib/settings/language';
import { rubies } from '@/lib/settings/settings';
import { wordKey } from '@/lib/words/word-key';
import type { Feature, FeatureProps } from '../feature';
import { useTexts } from '../texts';
import { type FoundWord, findWord, wordInSentence } from './find-word';
import { nextCharacters } from './next-characters';
import { wordStrings } from './strings';
import { useWordActions } from './use-word-actions';
import { useWordPointer } from './use-word-pointer';
import { WordCard } from './WordCard';
import { elementsOf, firstWordIn, focusedChinese, focusInCard, stepWord } from './word-cursor';

interface OpenWord {
  id: string;
  by: 'hover' | 'press' | 'key';
}

/** Words under the pointer and under the keys: their card, what the reader knows of them, how they are shown. */
export function useWords(props: FeatureProps): Feature {
  const { view, article, words, preferences, change, show, services } = props;
  const texts = useTexts();
  const t = useMemo(() => translator(wordStrings, texts.language), [texts]);
  const [open, setOpen] = useState<OpenWord | null>(null);
  const [cursor, setCursor] = useState('');
  const actions = useWordActions(props, texts);
  const active = article !== null && words.dictionary !== null;
  const find = (id: string): FoundWord | null => (article && id ? findWord(article, words, id) : null);
  const found = active && open ? find(open.id) : null;
  const address = article?.article.canonicalUrl ?? '';

  const before = useRef(address);
  useEffect(() => {
    if (before.current === address) return;
    before.current = address;
    setOpen(null);
    setCursor('');
  }, [address]);

  const close = () => setOpen(null);
  const pointed = useWordPointer(view, active, {
    hover: preferences.cardOnHover,
    open,
    wordAt: (sentence, offset) => (article && wordInSentence(article, words, sentence, offset)?.id) || '',
    onOpen: (id, by) => setOpen({ id, by }),
    onClose: close,
  });

  // Marks the word that the keys are at, outside of rendering: the sentence need not be drawn anew.
  const marked = useRef<HTMLElement[]>([]);
  const openId = found?.id ?? '';
  useEffect(() => {
    const root = view.current;
    for (const element of marked.current) {
      element.removeAttribute('data-cursor');
      element.removeAttribute('data-open');
    }
    for (const gloss of root?.querySelectorAll<HTMLElement>('.gloss-word[data-word]') ?? []) {
      if (gloss.dataset.word !== openId) gloss.removeAttribute('data-word');
    }
    const at = root && cursor ? elementsOf(root, cursor) : [];
    const opened = root && openId ? elementsOf(root, openId) : [];
    for (const element of at) element.setAttribute('data-cursor', '');
    for (const element of opened) element.setAttribute('data-open', '');
    marked.current = [...at, ...opened];
  });

  const key = found && wordKey(found.word.text);
  const asksFacts = key !== null && found?.word.kind !== 'numeral' && !words.facts.has(key);
  useEffect(() => {
    // Without an answer the card shows what the dictionary knows.
    if (asksFacts && key) words.renew([key]).catch(() => {});
  }, [asksFacts, key, words.renew]);

  const sentenceAtKeys = (): HTMLElement | null => {
    const root = view.current;
    if (!root) return null;
    if (open && focusInCard(root))
      return elementsOf(root, open.id)[0]?.closest<HTMLElement>('[data-side="zh"]') ?? null;
    return focusedChinese(root);
  };

  const step = (by: 1 | -1): boolean => {
    const root = view.current;
    const sentence = active && sentenceAtKeys();
    if (!root || !sentence) return false;
    const inCard = focusInCard(root);
    const next = stepWord(root, sentence, (inCard && open?.id) || cursor, by);
    if (!next) return true;
    if (next.sentence !== sentence && !inCard) next.sentence.focus({ preventScroll: true });
    elementsOf(root, next.id)[0]?.scrollIntoView?.({ block: 'nearest' });
    setCursor(next.id);
    if (open) setOpen({ id: next.id, by: inCard ? 'key' : 'press' });
    return true;
  };

  /** The word that a command is about: the open one, else that of the keys, else that under the mouse. */
  const target = (): FoundWord | null => {
    if (!active) return null;
    const sentence = sentenceAtKeys();
    const atKeys = sentence && cursor && elementsOf(sentence, cursor).length > 0 ? cursor : '';
    return found ?? find(atKeys) ?? find(pointed.current);
  };

  const lookUp = (): boolean => {
    if (open) {
      leave();
      return true;
    }
    const sentence = sentenceAtKeys();
    const word = target() ?? (sentence && find(firstWordIn(sentence)));
    if (!word) return false;
    if (sentence) setCursor(word.id);
    setOpen({ id: word.id, by: 'key' });
    return true;
  };

  /** Closes the card and gives the focus back to the sentence. */
  const leave = () => {
    const root = view.current;
    const sentence = root && open && elementsOf(root, open.id)[0]?.closest<HTMLElement>('[data-pair]');
    if (root && focusInCard(root)) sentence?.focus({ preventScroll: true });
    close();
  };

  const withTarget = (use: (word: FoundWord) => unknown) => (): boolean => {
    const word = target();
    return word !== null && use(word) !== false;
  };
  const stateOf = (word: FoundWord) => words.facts.get(wordKey(word.word.text))?.state;

  const commands: Partial<Record<CommandId, () => boolean>> = {
    'next-word': () => step(1),
    'previous-word': () => step(-1),
    word: lookUp,
    'keep-word': withTarget((word) => actions.keep(word)),
    'know-word': withTarget((word) =>
      actions.setState(word, stateOf(word) === 'known' ? 'new' : 'known', found === null),
    ),
    'longer-word': withTarget((word) => actions.reshape(word, 1)),
    'shorter-word': withTarget((word) => actions.reshape(word, -1)),
    ruby: () => {
      const ruby = rubies[(rubies.indexOf(preferences.ruby) + 1) % rubies.length] ?? 'none';
      change({ ruby });
      show({ kind: 'done', text: t('rubyNow', { what: t(`ruby-${ruby}`) }) });
      return true;
    },
    characters: () => {
      if (!article) return false;
      const characters = nextCharacters(preferences.characters, article.article.script);
      change({ characters });
      show({ kind: 'done', text: t('charactersNow', { what: t(`characters-${characters}`) }) });
      return true;
    },
  };

  const atCursor = active && !found ? find(cursor) : null;
  return {
    commands,
    close: () => {
      if (!found) return false;
      leave();
      return true;
    },
    floating: (
      <>
        <p class="word-at-keys ui-hidden" role="status" lang={article ? `zh-${article.article.script}` : undefined}>
          {atCursor &&
            `${atCursor.word.text} ${writtenWord(atCursor.word.syllables.join(' '), preferences.phonetic)}`.trim()}
        </p>
        {article && found && open && words.dictionary && (
          <WordCard
            key={found.id}
            view={view}
            article={article}
            found={found}
            dictionary={words.dictionary}
            facts={words.facts.get(wordKey(found.word.text))}
            preferences={preferences}
            services={services}
            takesFocus={open.by === 'key'}
            show={show}
            onKeep={() => actions.keep(found)}
            onState={(state) => actions.setState(found, state, false)}
            onReshape={(by) => actions.reshape(found, by)}
            onClose={leave}
          />
        )}
      </>
    ),
  };
}
