import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Progress } from '@/components/ui/Progress';
import { type Language, translator } from '@/lib/settings/language';
import { formatBytes } from '../format';
import { optionsStrings } from '../strings';
import { engineStrings } from './strings';
import type { DownloadState, useDownload } from './use-download';

export interface ModelDownloadProps {
  /** What the button says, and what the bar says while it runs. */
  action: string;
  running: string;
  download: ReturnType<typeof useDownload>;
  language: Language;
  /** Whether progress counts bytes; else it is a share. */
  inBytes: boolean;
  /** A sentence for each way to fail. */
  failure: Record<(DownloadState & { step: 'failed' })['problem'], string>;
}

/** A button that starts, a bar while it runs, and the same button to stop: so the keyboard's focus stays on it. */
export function ModelDownload({ action, running, download, language, inBytes, failure }: ModelDownloadProps) {
  const t = translator(engineStrings, language);
  const { state, start, stop } = download;
  const busy = state.step === 'running';
  return (
    <div class="engine-download">
      {state.step === 'failed' && <Notice kind="error">{failure[state.problem]}</Notice>}
      {state.step === 'running' && (
        <Progress
          label={running}
          value={state.total > 0 ? Math.min(1, state.loaded / state.total) : null}
          note={
            inBytes && state.total > 0
              ? t('loadedOf', {
                  loaded: formatBytes(state.loaded, language),
                  total: formatBytes(state.total, language),
                })
              : undefined
          }
        />
      )}
      <Button
        key="act"
        icon={busy ? undefined : 'download'}
        // The second click of a double click is no wish to stop.
        onClick={(event) => (busy ? event.detail < 2 && stop() : start())}
      >
        {busy ? translator(optionsStrings, language)('cancel') : action}
      </Button>
    </div>
  );
}
