import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { defaultSettings, type ReadingPreferences } from '@/lib/settings/settings';
import { type ArticleNotes, noNotes } from './notes/article-notes';
import { type ArticleWords, noWords } from './words/article-words';

/** What lies over the text: words with their readings and colours, and what the reader marked. */
export interface TextLayers {
  words: ArticleWords;
  notes: ArticleNotes;
  preferences: Pick<ReadingPreferences, 'ruby' | 'phonetic' | 'toneColours' | 'wordColours' | 'characters' | 'keys'>;
}

export const TextLayersContext = createContext<TextLayers>({
  words: noWords,
  notes: noNotes,
  preferences: defaultSettings.reading,
});

export const useTextLayers = (): TextLayers => useContext(TextLayersContext);
