import { Button } from '@/components/ui/Button';
import { translator } from '@/lib/settings/language';
import type { EngineOffer } from '@/lib/translate/job';
import { formatBytes } from '../format';
import type { EngineTableProps } from './EngineTable';
import { ModelDownload } from './ModelDownload';
import { engineStrings } from './strings';
import { useDownload } from './use-download';

export interface DeviceEnginesProps extends EngineTableProps {
  /** Reads the state of the engines again. */
  refresh: () => Promise<void>;
}

/** What translates on this computer: the browser's own translator, and the engine that comes with us. */
export function DeviceEngines(props: DeviceEnginesProps) {
  const t = translator(engineStrings, props.language);
  const find = (id: EngineOffer['engine']) => props.state.offers.find(({ engine }) => engine === id);
  return (
    <>
      <h3>{t('device')}</h3>
      <BuiltIn {...props} offer={find('built-in')} />
      <Bergamot {...props} offer={find('bergamot')} />
    </>
  );
}

interface OneProps extends DeviceEnginesProps {
  offer: EngineOffer | undefined;
}

function BuiltIn({ services, language, offer, refresh }: OneProps) {
  const t = translator(engineStrings, language);
  const download = useDownload(services.engines, 'built-in', () => void refresh());
  const state = offer?.state ?? 'unavailable';
  const prepareFailed = t('prepareFailed');
  return (
    <div class="engine-card" id="engine-built-in">
      <h4>{t('builtIn')}</h4>
      <p>{t('builtInText')}</p>
      {state === 'unavailable' && <p class="ui-hint">{t('builtInUnavailable')}</p>}
      {state === 'ready' && <p class="ui-hint">{t('builtInReady')}</p>}
      {(state === 'click' || state === 'download') && (
        <>
          <p class="ui-hint">{t('builtInClick')}</p>
          <ModelDownload
            action={t('prepare')}
            running={t('preparing')}
            download={download}
            language={language}
            inBytes={false}
            failure={{
              network: t('prepareFailedNetwork'),
              'wrong-hash': prepareFailed,
              'no-space': t('failedSpace'),
              'not-allowed': prepareFailed,
              stopped: t('failedStopped'),
            }}
          />
        </>
      )}
    </div>
  );
}

function Bergamot({ services, language, attempt, tell, state, offer, refresh }: OneProps) {
  const t = translator(engineStrings, language);
  const ready = () => {
    tell(t('modelReady'));
    void refresh();
  };
  const download = useDownload(services.engines, 'bergamot', ready);
  const remove = async () => {
    await services.engines.removeModel('bergamot');
    await refresh();
    tell(t('modelRemoved'));
  };
  return (
    <div class="engine-card" id="engine-bergamot">
      <h4>{t('bergamot')}</h4>
      <p>{t('bergamotText')}</p>
      {(!offer || offer.state === 'unavailable') && <p class="ui-hint">{t('bergamotUnavailable')}</p>}
      {offer?.state === 'download' && (
        <>
          <p class="ui-hint">
            {t('bergamotCost', { download: formatBytes(offer.bytes ?? 50e6, language), host: offer.from ?? '–' })}
          </p>
          <ModelDownload
            action={t('downloadModel')}
            running={t('downloading')}
            download={download}
            language={language}
            inBytes
            failure={{
              network: t('failedNetwork'),
              'wrong-hash': t('failedHash'),
              'no-space': t('failedSpace'),
              'not-allowed': t('failedAllowed'),
              stopped: t('failedStopped'),
            }}
          />
        </>
      )}
      {(offer?.state === 'ready' || offer?.state === 'click') && (
        <>
          <p class="ui-hint">{t('bergamotKept', { size: formatBytes(state.modelBytes, language) })}</p>
          <p>
            <Button icon="trash" onClick={() => attempt(remove())}>
              {t('removeModel')}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
