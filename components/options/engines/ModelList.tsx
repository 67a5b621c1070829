import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { type Language, translator } from '@/lib/settings/language';
import { ownStrings } from './own-strings';
import { problemStrings } from './problem-strings';
import type { ModelsState } from './use-own-engine';

export interface ModelListProps {
  models: ModelsState;
  language: Language;
  onLoad: () => void;
}

/** Asks the service for its models; they are then offered in the field. */
export function ModelList({ models, language, onLoad }: ModelListProps) {
  const t = translator(ownStrings, language);
  const count = models.names.length;
  return (
    <div class="engine-models">
      <Button kind="quiet" busy={models.step === 'running'} onClick={onLoad}>
        {t('loadModels')}
      </Button>
      <span class="ui-hint" role="status">
        {models.step === 'done' && count === 0 && t('modelsNone')}
        {models.step === 'done' && count === 1 && t('modelsOne')}
        {models.step === 'done' && count > 1 && t('modelsMany', { count })}
      </span>
      {models.step === 'failed' && (
        <Notice kind="error">
          {translator(problemStrings, language)(models.problem)}{' '}
          {models.detail && t('testDetail', { detail: models.detail })}
        </Notice>
      )}
    </div>
  );
}
