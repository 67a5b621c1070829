import { Notice } from '@/components/ui/Notice';
import { type Language, translator } from '@/lib/settings/language';
import { ownStrings } from './own-strings';
import { problemStrings } from './problem-strings';
import type { TestState } from './use-own-engine';

/** What came of the test: the sample in both languages, or why there is none. */
export function TestAnswer({ test, language }: { test: TestState; language: Language }) {
  const t = translator(ownStrings, language);
  return (
    <div role="status" class="engine-answer">
      {test.step === 'done' && test.result.ok && (
        <Notice title={t('testWorks')}>
          <p lang="zh">{test.result.zh}</p>
          <p lang="en">{test.result.en}</p>
        </Notice>
      )}
      {test.step === 'done' && !test.result.ok && (
        <Notice kind="warning" title={t('testFails')}>
          <p>{translator(problemStrings, language)(test.result.problem)}</p>
          {test.result.detail && <p class="ui-hint">{t('testDetail', { detail: test.result.detail })}</p>}
        </Notice>
      )}
    </div>
  );
}
