import { useEffect, useState } from 'preact/hooks';
import type { ReaderServices } from '@/lib/services';
import type { WordSentence } from '@/lib/words/words';

export interface LibrarySentencesProps {
  word: string;
  /** Canonical address of the open article, whose own sentences are in sight already. */
  exceptUrl: string;
  services: Pick<ReaderServices, 'learning' | 'openLibrary'>;
  label: string;
  openLabel: (title: string) => string;
  onFailure: (error: unknown) => void;
  /** The card's height has changed. */
  onArrived: () => void;
}

/** Other sentences of the library with the word. They come when they come: nothing of the card waits for them. */
export function LibrarySentences(props: LibrarySentencesProps) {
  const { word, exceptUrl, services, label, openLabel, onFailure, onArrived } = props;
  const [sentences, setSentences] = useState<readonly WordSentence[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    setSentences([]);
    services.learning.sentencesWith(word, exceptUrl, leaving.signal).then(
      (found) => {
        if (!leaving.signal.aborted) setSentences(found);
      },
      () => {}, // an extra that is missing is no failure of the card
    );
    return () => leaving.abort();
  }, [word, exceptUrl, services]);
  useEffect(() => {
    if (sentences.length) onArrived();
  }, [sentences, onArrived]);
  if (!sentences.length) return null;
  return (
    <section class="word-card-part">
      <h3>{label}</h3>
      <ul class="word-card-sentences">
        {sentences.map(({ zh, start, end, en, title, site, url }) => (
          <li key={`${url} ${zh} ${start}`}>
            <span lang="zh">
              {zh.slice(0, start)}
              <b>{zh.slice(start, end)}</b>
              {zh.slice(end)}
            </span>
            {en && <span lang="en">{en}</span>}
            <button
              type="button"
              class="word-card-link"
              aria-label={openLabel(title)}
              onClick={() => services.openLibrary(url).catch(onFailure)}
            >
              {site ? `${title} · ${site}` : title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
