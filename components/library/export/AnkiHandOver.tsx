import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnkiReport } from '@/lib/anki-connect/hand-over';
import { noteTypeName } from '@/lib/anki-connect/note-type';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { Progress } from '../../ui/Progress';
import { Toggle } from '../../ui/Toggle';
import type { LibraryServices } from '../library-services';
import { AnkiOutcome } from './AnkiOutcome';
import { type AnkiTrouble, ankiTrouble } from './anki-trouble';
import { useExportTexts, useHandOverTexts } from './texts';

export interface AnkiHandOverProps {
  ids: readonly string[];
  services: LibraryServices['exporting'];
}

/** Sentence cards into the Anki that is open on this computer. */
export function AnkiHandOver({ ids, services }: AnkiHandOverProps) {
  const t = useHandOverTexts();
  const { t: common } = useExportTexts();
  const [deck, setDeck] = useState('');
  const [key, setKey] = useState('');
  const [lines, setLines] = useState({ machineLines: true, uncertainLines: false });
  const [done, setDone] = useState<number | null>(null);
  const [report, setReport] = useState<AnkiReport | null>(null);
  const [trouble, setTrouble] = useState<AnkiTrouble | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    services.memory().then(
      ({ ankiDeck }) => setDeck((typed) => typed || ankiDeck),
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
      setReport(await services.toAnki(ids, { deck, key, ...lines, signal: abort.signal, onProgress }));
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
      <Field label={t('deck')} hint={t('deckHint')} value={deck} onInput={setDeck} />
      <Field label={t('key')} hint={t('keyHint')} type="password" value={key} onInput={setKey} />
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
      {trouble && (
        <Notice kind="error">
          <p>{t(trouble.text, { name: noteTypeName })}</p>
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
