import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { DownloadLine } from './DownloadLine';
import { EditionNotice } from './EditionNotice';
import { EnglishCard } from './EnglishCard';
import { GapQuestion } from './GapQuestion';
import { offerBytes } from './offer-texts';
import { RunLine } from './RunLine';
import { useTexts } from './texts';
import type { English } from './use-english';

export interface EnglishPanelProps {
  english: English;
  openOptions: () => void;
}

/** All above the text that speaks of where its English comes from: a question where one is due, else one quiet line. */
export function EnglishPanel({ english, openOptions }: EnglishPanelProps) {
  const { t } = useTexts();
  const [opened, setOpened] = useState(false);
  const { offers, chosen, run, download, edition, human, unhuman, missing } = english;
  const { state } = offers;
  const edited = edition.phase !== 'offered' && edition.phase !== 'known';
  const differs = edition.result?.kind === 'differs';
  if (!state) return edited || differs ? <EditionNotice edition={edition} texts={english.machine.texts} /> : null;
  if (unhuman === 0) return null;

  const { engine, fillGaps } = state.choice;
  const busy = run.phase === 'running' || download !== null;
  const asked = engine !== null;
  const card = opened || (!asked && !human && !busy);
  const asksGaps = human && fillGaps === null && engine !== 'gloss' && missing > 0 && !opened && !busy;
  const wanted = missing > 0 && (!human || fillGaps === true);
  const stalled = chosen !== null && run.phase === 'idle' && chosen.state !== 'ready' && wanted && !busy && !card;
  const showsEdition = edition.address && edition.phase === 'offered' && asked && !card && !(human && missing === 0);
  const source = engine === 'gloss' ? t('fromGloss') : (chosen?.label ?? t('notChosen'));
  return (
    <section class="english" aria-label={t('cardTitleChange')}>
      {card && (
        <EnglishCard
          english={english}
          state={state}
          openOptions={openOptions}
          onDone={() => setOpened(false)}
          onClose={asked || human ? () => setOpened(false) : undefined}
        />
      )}
      {(edited || differs || showsEdition) && <EditionNotice edition={edition} texts={english.machine.texts} />}
      {asksGaps && <GapQuestion english={english} onChoose={() => setOpened(true)} />}
      {download && <DownloadLine english={english} download={download} />}
      {!download && <RunLine english={english} openOptions={openOptions} />}
      {stalled && (
        <p class="english-line">
          <Button onClick={() => english.use(chosen)}>
            {chosen.state === 'download'
              ? t('downloadAndUse', { size: offerBytes(chosen) })
              : t(chosen.state === 'click' ? 'translateWith' : 'setUp', { engine: chosen.label })}
          </Button>
        </p>
      )}
      {!card && (
        <p class="english-line english-quiet">
          <span>{t('englishFrom', { source: human && !chosen ? t('fromPageAndGloss') : source })}</span>
          <Button kind="quiet" onClick={() => setOpened(true)}>
            {t('change')}
          </Button>
        </p>
      )}
    </section>
  );
}
