import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Notice } from '@/components/ui/Notice';
import { translator } from '@/lib/settings/language';
import type { RemoteEngine } from '@/lib/translate/engine';
import { optionsStrings } from '../strings';
import type { DeviceEnginesProps } from './DeviceEngines';
import { isLocal } from './draft';
import { EngineFields } from './EngineFields';
import type { ShownSetUp } from './engine-services';
import { asFirst, hostOf } from './engine-state';
import { ModelList } from './ModelList';
import { ownStrings } from './own-strings';
import { TestAnswer } from './TestAnswer';
import { useOwnEngine } from './use-own-engine';

export interface OwnEngineProps extends DeviceEnginesProps {
  engine: RemoteEngine;
}

/** One service of the reader's own: folded to a line with its state, unfolded to its form. */
export function OwnEngine(props: OwnEngineProps) {
  const { engine, state, services, settings, language, attempt, tell, refresh } = props;
  const t = translator(ownStrings, language);
  const setUp = state.setUps[engine.id];
  const form = useOwnEngine(services.engines, engine, setUp);
  const [removing, setRemoving] = useState(false);
  const host = hostOf(form.origin);
  const { name } = engine;

  const saved = async (answer: Promise<{ allowed: boolean }>) => {
    const { allowed } = await answer;
    await refresh();
    form.reset();
    if (!allowed) return tell(t('savedNotAllowed', { engine: name, host }), 'failed');
    const use = {
      label: t('useFirst'),
      run: () => attempt(services.engines.choose(asFirst(engine.id, settings.translation))),
    };
    tell(t('saved', { engine: name }), 'done', settings.translation.engine === engine.id ? undefined : use);
  };
  const save = () => {
    const answer = form.save();
    if (answer) attempt(saved(answer));
  };
  const remove = async () => {
    setRemoving(false);
    const { engine: first, fallback } = settings.translation;
    await services.engines.remove(engine.id);
    if (first === engine.id) await services.engines.choose({ engine: null });
    if (fallback === engine.id) await services.engines.choose({ fallback: null });
    form.reset();
    await refresh();
    tell(t('removed', { engine: name }));
  };
  return (
    <details class="engine-own" id={`engine-${engine.id}`}>
      <summary>
        {name} <span class="ui-hint">{summaryOf(setUp, t)}</span>
      </summary>
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        <EngineFields
          engine={engine}
          setUp={setUp}
          draft={form.draft}
          moved={form.moved}
          errors={form.errors}
          models={form.models.names}
          language={language}
          onChange={form.change}
        />
        {services.engines.listsModels(engine.id) && (
          <ModelList models={form.models} language={language} onLoad={form.loadModels} />
        )}
        {setUp?.origin && !setUp.allowed && (
          <Notice kind="warning" title={t('notAllowedTitle')}>
            {t('notAllowedText', { host: hostOf(setUp.origin) })}
          </Notice>
        )}
        {form.origin !== null && (
          <p class="ui-hint">
            {t('willSend', { host })} {t('testHint')}
          </p>
        )}
        {form.origin?.startsWith('http:') && !isLocal(form.origin) && <Notice kind="warning">{t('plainHttp')}</Notice>}
        <div class="engine-actions">
          <Button type="submit" kind="primary" onClick={save}>
            {setUp && !setUp.allowed && host ? t('allow', { host }) : t('save')}
          </Button>
          <Button onClick={form.runTest} busy={form.test.step === 'running'}>
            {t(form.test.step === 'running' ? 'testing' : 'test')}
          </Button>
          {setUp && (
            <Button kind="danger" icon="trash" onClick={() => setRemoving(true)}>
              {t('remove')}
            </Button>
          )}
        </div>
        <TestAnswer test={form.test} language={language} />
      </form>
      {removing && (
        <Dialog
          title={t('removeAsk', { engine: name })}
          closeLabel={translator(optionsStrings, language)('close')}
          onClose={() => setRemoving(false)}
          actions={
            <>
              <Button onClick={() => setRemoving(false)}>{translator(optionsStrings, language)('cancel')}</Button>
              <Button kind="danger" onClick={() => attempt(remove())}>
                {t('removeName', { engine: name })}
              </Button>
            </>
          }
        >
          <p>{t('removeText')}</p>
        </Dialog>
      )}
    </details>
  );
}

/** What stands beside the name while the form is folded: 'set up · api.deepl.com'. */
function summaryOf(setUp: ShownSetUp | undefined, t: (key: keyof typeof ownStrings) => string): string {
  if (!setUp) return t('notSetUp');
  const host = hostOf(setUp.origin);
  return [t(setUp.allowed ? 'setUp' : 'notAllowed'), host].filter(Boolean).join(' · ');
}
