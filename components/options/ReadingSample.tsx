import { useMemo } from 'preact/hooks';
import { PairGrid } from '@/components/reader/PairGrid';
import { TextsContext, textsIn } from '@/components/reader/texts';
import { sampleArticle } from '@/components/welcome/sample-article';
import type { Language } from '@/lib/settings/language';
import type { ReadingPreferences } from '@/lib/settings/settings';

export interface ReadingSampleProps {
  preferences: ReadingPreferences;
  language: Language;
  labelledBy: string;
}

/** A few lines as the reader would show them now: the reader's own rows with the reader's own style. */
export function ReadingSample({ preferences, language, labelledBy }: ReadingSampleProps) {
  const texts = useMemo(() => ({ t: textsIn(language), language }), [language]);
  return (
    <TextsContext.Provider value={texts}>
      <section
        class="reader options-sample"
        aria-labelledby={labelledBy}
        data-theme={preferences.theme}
        data-layout={preferences.layout}
        data-width={preferences.width}
        data-hidden={preferences.hidden}
        data-pinyin={preferences.glossPinyin ? 'on' : 'off'}
        data-face={preferences.face}
        style={{ '--type': preferences.typeSize }}
      >
        <div class="reader-main">
          <div class="article">
            <PairGrid article={sampleArticle} images="ask" waiting={false} />
          </div>
        </div>
      </section>
    </TextsContext.Provider>
  );
}
