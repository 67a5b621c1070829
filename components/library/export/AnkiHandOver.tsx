import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnkiReport } from '@/lib/anki-connect/hand-over';
import { type CardChoice, cardChoices } from '@/lib/export/choices';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { Progress } from '../../ui/Progress';
import { Segmented } from '../../ui/Segmented';
import { Toggle } from '../../ui/Toggle';
import type { LibraryServices } from '../library-services';
import { AnkiOutcome } from './AnkiOutcome';
import { type AnkiTrouble, ankiTrouble } from './anki-trouble';
import { useExportTexts, useHandOverTexts } from './texts';

export interface AnkiHandOverProps {
  ids: readonly string[];
  services: LibraryServices['exporting'];
}

/** Cards of sentences and of kept words into the Anki that is open on this computer. */
export function AnkiHandOver({ ids, services }: AnkiHandOverProps) {
  const t = useHandOverTexts();
  const { t: common } = useExportTexts();
  const [deck, setDeck] = useState('');
  const [key, setKey] = useState('');
  const [chosenCards, setCards] = useState<CardChoice | null>(null);
  const [chosenUpdate, setUpdate] = useState<boolean | null>(null);
  const cards = chosenCards ?? 'sentences';
  const update = chosenUpdate ?? false;
  const [lines, setLines] = useState({ machineLines: true, uncertainLines: false });
  const [done, setDone] = useState<number | null>(null);
  const [report, setReport] = useState<AnkiReport | null>(null);
  const [trouble, setTrouble] = useState<AnkiTrouble | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    services.memory().then(
      ({ ankiDeck, ankiCards, ankiUpdate }) => {
        setDeck((typed) => typed || ankiDeck);
        setCards((chosen) => chosen ?? ankiCards);
        setUpdate((chosen) => chosen ?? ankiUpdate);
      },
      () => {}, // an empty name is the usual one
    );
    return () => running.current?.abort();
  }, [services]);
  const send = async () => {
    const abort = new AbortController();
    running.current = abort;
    setReport(null);
    setTrouble(null);
    setDone(0);
    try {
      const onProgress = (count: number, now: AnkiReport) => {
        setDone(count);
        setReport(now);
      };
      setReport(await services.toAnki(ids, { deck, key, cards, update, ...lines, signal: abort.signal, onProgress }));
    } catch (error) {
      setTrouble(ankiTrouble(error));
    } finally {
      running.current = null;
      setDone(null);
    }
  };
  if (done !== null)
    return (
      <div role="status" class="export-form">
        {done === 0 && <p>{t('asking')}</p>}
        <Progress
          label={t('sending')}
          value={done === 0 ? null : done / ids.length}
          note={common('of', { done, total: ids.length })}
        />
        <Button onClick={() => running.current?.abort()}>{common('cancel')}</Button>
      </div>
    );
  return (
    <>
      <p>{t('ankiLead', { count: ids.length })}</p>
      <Segmented
        label={common('cards')}
        value={cards}
        options={cardChoices.map((value) => ({ value, label: common(`cards-${value}`) }))}
        onChange={setCards}
      />
      <Field label={t('deck')} hint={t('deckHint')} value={deck} onInput={setDeck} />
      <Field label={t('key')} hint={t('keyHint')} type="password" value={key} onInput={setKey} />
      {cards !== 'words' && (
        <>
          <Toggle
            label={common('machineLines')}
            checked={lines.machineLines}
            onChange={(machineLines) => setLines({ ...lines, machineLines })}
          />
          <Toggle
            label={common('uncertainLines')}
            checked={lines.uncertainLines}
            onChange={(uncertainLines) => setLines({ ...lines, uncertainLines })}
          />
        </>
      )}
      <Toggle label={t('update')} hint={t('updateHint')} checked={update} onChange={setUpdate} />
      {trouble && (
        <Notice kind="error">
          <p>{t(trouble.text, { name: trouble.name })}</p>
          {trouble.detail && <p class="export-detail">{trouble.detail}</p>}
        </Notice>
      )}
      {report && <AnkiOutcome report={report} />}
      <p>
        <Button kind="primary" onClick={() => void send()}>
          {t('sendAnki')}
        </Button>
      </p>
    </>
  );
}
