import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { AddressStep, FeedStep } from './import/AddressStep';
import { ChooseStep } from './import/ChooseStep';
import { ImportResult } from './import/ImportResult';
import { TextsStep } from './import/TextsStep';
import { useImportTexts } from './import/texts';
import type { LibraryServices } from './library-services';
import { useTexts } from './texts';
import { useHeldFocus } from './use-held-focus';
import type { ImportState, useImport } from './use-import';

export interface ImportDialogProps {
  importing: ReturnType<typeof useImport>;
  services: Pick<LibraryServices, 'imports'>;
  /** Opens the browser's choice of files. */
  onChoose: () => void;
}

/** An import from the first step to the report. Closing cancels what is under way. */
export function ImportDialog({ importing, services, onChoose }: ImportDialogProps) {
  const { t } = useTexts();
  const texts = useImportTexts();
  const { state, close, startText, importTexts, addAddresses } = importing;
  // Each step has its own main button, which stands beside 'Cancel' at the foot.
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  useHeldFocus(() => foot?.closest('dialog')); // each step takes its button away
  const running = state.step === 'running';
  return (
    <Dialog
      title={t('importTitle')}
      closeLabel={t(running ? 'cancel' : 'close')}
      onClose={close}
      wide={state.step === 'texts'}
      actions={
        <>
          <Button onClick={close}>{t(running || asks(state) ? 'cancel' : 'close')}</Button>
          <span class="import-foot" ref={setFoot} />
        </>
      }
    >
      {state.step === 'choose' && (
        <ChooseStep foot={foot} onFiles={onChoose} onText={(text) => void startText(text, texts('pasted'))} />
      )}
      {state.step === 'texts' && (
        <TextsStep
          foot={foot}
          found={state.found}
          name={state.name}
          problems={state.problems}
          services={services}
          onImport={(drafts) => void importTexts(drafts, state.name, state.own, state.problems)}
        />
      )}
      {state.step === 'addresses' && (
        <AddressStep
          foot={foot}
          items={state.items}
          leftOut={state.leftOut}
          onAdd={(items) => void addAddresses(items)}
        />
      )}
      {state.step === 'feeds' && <FeedStep feeds={state.feeds} />}
      <div role="status" class="import-state">
        {state.step === 'running' && <Running state={state} />}
        {state.step === 'done' && <ImportResult report={state.report} name={state.name} problems={state.problems} />}
        {state.step === 'added' && (
          <p>
            {texts('added', { added: state.added, known: state.known })} <a href="#/later">{texts('toReadingList')}</a>
          </p>
        )}
        {state.step === 'refused' && (
          <Notice kind="error" title={t('importFailed')}>
            <p>{'own' in state ? t(`problem-${state.own}`) : texts(`foreign-${state.foreign}`)}</p>
            {state.detail && <p class="import-detail">{state.detail.slice(0, 300)}</p>}
          </Notice>
        )}
        {state.step === 'failed' && <Notice kind="error">{t(state.why)}</Notice>}
      </div>
    </Dialog>
  );
}

const asks = ({ step }: ImportState): boolean => step === 'texts' || step === 'addresses' || step === 'choose';

function Running({ state }: { state: Extract<ImportState, { step: 'running' }> }) {
  const { t } = useTexts();
  const texts = useImportTexts();
  const { name, done, total, pairing } = state;
  const said = pairing
    ? texts('pairing', { done: done + 1, total })
    : total === 0
      ? t('importReading', { name })
      : t('importing', { done, total });
  return (
    <>
      <p>{said}</p>
      <progress max={total || 1} value={total ? done : undefined} />
    </>
  );
}
