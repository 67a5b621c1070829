import type { ComponentChildren, RefObject } from 'preact';
import type { BilingualArticle } from '@/lib/bilingual-article';
import type { ReaderServices } from '@/lib/services';
import type { CommandId } from '@/lib/settings/commands';
import type { ReadingPreferences } from '@/lib/settings/settings';
import type { ToastMessage } from '../ui/use-toast';
import type { ArticleNotes } from './notes/article-notes';
import type { ArticleWords } from './words/article-words';

/**
 * A part of the reader view that can be understood by itself: listening, notes, the word card. Each is a hook of the
 * form `(props: FeatureProps) => Feature` and one line in `use-features.ts`.
 */
export interface Feature {
  /** What its commands do; each says whether it did something. A command without a function here does nothing now. */
  commands: Partial<Record<CommandId, () => boolean>>;
  /** Escape is for this first: closes what is open and says whether there was something. */
  close?: () => boolean;
  /** Asked before the view goes, by whatever way; false where that would lose something, and then the feature asks. */
  mayLeave?: () => boolean;
  /** Buttons in the toolbar. */
  tools?: ComponentChildren;
  /** Between the head of the article and its text. */
  above?: ComponentChildren;
  /** Over the text: a card, a bar at the foot of the window. */
  floating?: ComponentChildren;
}

export interface FeatureProps {
  view: RefObject<HTMLElement | null>;
  /** As it is shown; null where there is none, or where the view is only a sample. */
  article: BilingualArticle | null;
  /** Nothing more comes by itself. */
  complete: boolean;
  place: 'page' | 'library';
  services: Pick<ReaderServices, 'dictionary' | 'learning' | 'annotations' | 'openLibrary' | 'save'>;
  preferences: ReadingPreferences;
  change: (preference: Partial<ReadingPreferences>) => void;
  show: (toast: ToastMessage) => void;
  words: ArticleWords;
  notes: ArticleNotes;
}
