import { useMemo, useRef } from 'preact/hooks';
import { anchor, targetOf, targetOfSentences } from '@/lib/annotate/anchor';
import type { Annotation, AnnotationTarget, HighlightColour } from '@/lib/annotate/annotation';
import { newAnnotation } from '@/lib/annotate/new-annotation';
import { sentencesOfSide } from '@/lib/annotate/side-sentences';
import type { FeatureProps } from '../feature';
import { pairKey } from '../pair-key';
import { useTexts } from '../texts';
import { clearSelection, focusedSentence, selectedText, sentenceId } from './selection';
import { type NotesText, notesTextsIn } from './texts';

const samePlace = (a: AnnotationTarget, b: AnnotationTarget): boolean =>
  a.side === b.side &&
  a.exact === b.exact &&
  a.start.sentence === b.start.sentence &&
  a.start.offset === b.start.offset;

/**
 * What marks the text. The selection is meant where there is one, else the focused sentence; doing the same again takes
 * it back. Each command says whether there was something to do.
 */
export function useMarking(props: FeatureProps, say: (text: string) => void) {
  const { language } = useTexts();
  const latest = useRef({ props, say, language });
  latest.current = { props, say, language };
  /** As it was chosen last. */
  const colour = useRef<HighlightColour>('yellow');

  return useMemo(() => {
    const t = (key: NotesText) => notesTextsIn(latest.current.language)(key);
    const tell = (key: NotesText) => latest.current.say(t(key));

    /** The target that the selection or the focus means. */
    const meant = (): AnnotationTarget | null => {
      const { view, article } = latest.current.props;
      if (!view.current || !article) return null;
      const selected = selectedText(view.current);
      if (selected) return targetOf({ ...selected, sentences: sentencesOfSide(article, selected.side) });
      const focused = focusedSentence(view.current);
      if (!focused) return null;
      if (focused.classList.contains('sentence-gloss')) {
        return targetOfSentences('zh', sentencesOfSide(article, 'zh'), chineseOf(focused.dataset.pair ?? ''));
      }
      const side = focused.dataset.side === 'en' ? 'en' : 'zh';
      return targetOfSentences(side, sentencesOfSide(article, side), [sentenceId(focused)]);
    };
    const chineseOf = (key: string): string[] =>
      latest.current.props.article?.pairs.find((pair) => pairKey(pair) === key)?.zh ?? [key];
    const highlights = () => latest.current.props.notes.annotations.filter(({ kind }) => kind === 'highlight');
    const done = () => {
      const { view } = latest.current.props;
      if (view.current) clearSelection(view.current);
    };

    const nothingHere = (): boolean => {
      latest.current.props.show({ kind: 'failed', text: t('nothingHere') });
      return true;
    };
    const remove = (annotation: Annotation) => {
      const { notes, show } = latest.current.props;
      void notes.remove(annotation.id).then((gone) => {
        if (!gone) return;
        const text = annotation.kind === 'difficult' ? 'difficultGone' : annotation.note ? 'noteGone' : 'highlightGone';
        show({
          kind: 'done',
          text: t(text),
          action: { label: t('undo'), run: () => void latest.current.props.notes.put(annotation) },
        });
      });
    };
    const recolour = (annotation: Annotation, to: HighlightColour) => {
      colour.current = to;
      void latest.current.props.notes.put({ ...annotation, colour: to, modified: new Date().toISOString() });
    };

    /** With a colour: marks in it. Without: marks, or takes the mark away that is there. */
    const highlight = (wanted?: HighlightColour): boolean => {
      const target = meant();
      if (!target) return nothingHere();
      const there = highlights().find((one) => samePlace(one.target, target));
      if (wanted) colour.current = wanted;
      done();
      if (there && wanted && there.colour !== wanted) recolour(there, wanted);
      else if (there) remove(there);
      else {
        const made = newAnnotation({ kind: 'highlight', colour: colour.current, target });
        void latest.current.props.notes.put(made).then((kept) => kept && tell('highlighted'));
      }
      return true;
    };

    /** The mark that a note would be about: one that is there, or a new one; null where nothing is meant. */
    const forNote = (): Annotation | null => {
      const target = meant();
      if (!target) return null;
      const there = highlights().find((one) => samePlace(one.target, target));
      if (there) return there;
      const { view, notes, article } = latest.current.props;
      const selecting = view.current && selectedText(view.current);
      const id = target.start.sentence;
      const text = article ? (sentencesOfSide(article, target.side).find((one) => one.id === id)?.text ?? '') : '';
      const marked = notes.marks(target.side, id, text).find(({ annotation }) => annotation.kind === 'highlight');
      if (marked && !selecting) return marked.annotation;
      return newAnnotation({ kind: 'highlight', colour: colour.current, target });
    };

    /** Marks the Chinese of a pair, of the focused one where none is named, as difficult, or no longer. */
    const difficult = (key?: string): boolean => {
      const { view, article, notes } = latest.current.props;
      const root = view.current;
      const own = key ?? (root && (selectedText(root)?.pairs[0] ?? focusedSentence(root)?.dataset.pair));
      const target = article && own ? targetOfSentences('zh', sentencesOfSide(article, 'zh'), chineseOf(own)) : null;
      if (!target) return nothingHere();
      const there = notes.annotations.find((one) => one.kind === 'difficult' && samePlace(one.target, target));
      done();
      if (there) remove(there);
      else void notes.put(newAnnotation({ kind: 'difficult', target })).then((kept) => kept && tell('difficultDone'));
      return true;
    };
    /** Moves the end of a mark by one sentence: how a passage is marked without a pointer. */
    const stretch = (annotation: Annotation, by: 1 | -1): void => {
      const { article, notes } = latest.current.props;
      const { side } = annotation.target;
      const sentences = article ? sentencesOfSide(article, side) : [];
      const places = anchor(annotation, sentences);
      const [first, last] = [places?.[0], places?.at(-1)];
      const end = sentences[sentences.findIndex(({ id }) => id === last?.sentence) + by];
      if (!first || !last || !end || (by < 0 && first.sentence === last.sentence)) return;
      const target = targetOf({
        side,
        sentences,
        start: { sentence: first.sentence, offset: first.start },
        end: { sentence: end.id, offset: end.text.length },
      });
      if (target) void notes.put({ ...annotation, target, modified: new Date().toISOString() });
    };
    return { highlight, difficult, forNote, recolour, stretch, remove, nothingHere };
  }, []);
}
