import { useLayoutEffect } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { translator } from '@/lib/settings/language';
import type { SectionProps } from '../Options';
import { optionsStrings } from '../strings';
import { DeviceEngines } from './DeviceEngines';
import { EngineFallback } from './EngineFallback';
import { EngineTable } from './EngineTable';
import { KeptTranslations } from './KeptTranslations';
import { OwnEngine } from './OwnEngine';
import { ownStrings } from './own-strings';
import { SentLog } from './SentLog';
import { engineStrings } from './strings';
import { useEngines } from './use-engines';

/** Who may write English where a page has none, what each gets to see, and what has left the computer so far. */
export function EnginesSection(props: SectionProps) {
  const { services, language } = props;
  const t = translator(engineStrings, language);
  const own = translator(ownStrings, language);
  const [state, refresh] = useEngines(services.engines);
  const asking = state === 'asking';
  // The engines come after the browser has gone to the place that the address names, and push it away.
  useLayoutEffect(() => {
    if (!asking && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView?.();
  }, [asking]);
  return (
    <section class="options-section" aria-labelledby="engines">
      <h2 id="engines">{translator(optionsStrings, language)('engines')}</h2>
      <p>{t('intro')}</p>
      {state === null && (
        <Notice kind="warning" actions={<Button onClick={() => void refresh()}>{t('again')}</Button>}>
          {t('unreadable')}
        </Notice>
      )}
      {state && state !== 'asking' && (
        <>
          <EngineTable {...props} state={state} />
          <EngineFallback {...props} state={state} />
          <DeviceEngines {...props} state={state} refresh={refresh} />
          <h3>{own('own')}</h3>
          <p>{own('ownText')}</p>
          {services.engines.remote.map((engine) => (
            <OwnEngine key={engine.id} {...props} engine={engine} state={state} refresh={refresh} />
          ))}
          <SentLog {...props} state={state} refresh={refresh} />
        </>
      )}
      <KeptTranslations {...props} />
    </section>
  );
}
