import { ReaderView } from '@/components/reader/ReaderView';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { type AnnotationServices, type LearningServices, type ReaderServices, ServiceError } from '@/lib/services';
import { translator } from '@/lib/settings/language';
import { sampleArticle } from './sample-article';
import { welcomeStrings } from './strings';
import type { WelcomeProps } from './welcome-services';

const never = () => Promise.reject(new ServiceError('not-allowed'));
const none = () => ({ [Symbol.asyncIterator]: () => ({ next: never }) });

/** The sample is complete: nothing is looked up for it, and its English stays as it is. */
const noOtherEnglish: Pick<ReaderServices, 'dictionary' | 'savedEdits' | 'english'> = {
  dictionary: never,
  savedEdits: never,
  english: {
    state: never,
    prepare: () => {},
    choose: never,
    translate: none,
    downloadModel: none,
    editionPage: never,
    openEngineOptions: never,
  },
};

/** A sample is nobody's article: it has no words and notes to keep, and the view (`fixed`) asks for none. */
const nothingToLearn: LearningServices = {
  wordFacts: never,
  setWordState: never,
  keepWord: never,
  dropWord: never,
  restoreWord: never,
  sentencesWith: never,
  convert: never,
  openWords: never,
};
const nothingToMark: AnnotationServices = { list: never, put: never, remove: never, openPrint: never };

/** The reader as it is over a page, but for saving: the sample belongs in nobody's library. */
export function SampleReader({ services, preferences, language, onBack }: WelcomeProps & { onBack: () => void }) {
  const t = translator(welcomeStrings, language);
  return (
    <div class="sample-reader">
      <ReaderView
        article={sampleArticle}
        progress="done"
        place="library"
        images="ask"
        fixed
        language={language}
        preferences={preferences}
        onPreferences={(change) => void services.changeReading(change).catch(() => undefined)}
        services={{
          ...noOtherEnglish,
          save: never,
          savedAt: () => Promise.resolve(null),
          openLibrary: () => services.openLibrary(),
          learning: nothingToLearn,
          annotations: nothingToMark,
          place: { load: never, keep: never },
        }}
        actions={
          <Button kind="quiet" icon="back" onClick={onBack}>
            {t('back')}
          </Button>
        }
        notice={
          <div class="sample-notice">
            <Notice>{t('sampleNotice')}</Notice>
          </div>
        }
      />
    </div>
  );
}
