import { useCallback, useRef, useState } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { mergeFound } from '@/lib/import/choices';
import type { ForeignProblem, FoundAddress, FoundTexts, Recognised, TextDraft } from '@/lib/import/draft';
import type { ForeignText } from '@/lib/import/recognise';
import type { ImportProblem } from '@/lib/library/import/import';
import type { TextsReport } from '@/lib/library/import/imported-texts';
import { ServiceError } from '@/lib/services';
import { emptyReport, sumReports } from './import/sum-reports';
import type { LibraryServices } from './library-services';
import type { LibraryText } from './strings';
import { failureText } from './texts';

export type ImportState =
  | { step: 'idle' }
  | { step: 'choose' }
  | { step: 'running'; name: string; done: number; total: number; pairing?: boolean }
  | { step: 'texts'; name: string; found: FoundTexts; own: File[]; problems: FileProblem[] }
  | { step: 'addresses'; items: FoundAddress[]; leftOut: number }
  | { step: 'feeds'; feeds: FoundAddress[] }
  | { step: 'done'; name: string; report: TextsReport; problems: FileProblem[] }
  | { step: 'added'; added: number; known: number }
  | { step: 'refused'; own: ImportProblem; detail: string }
  | { step: 'refused'; foreign: ForeignProblem; detail: string }
  | { step: 'failed'; why: LibraryText };

/** A file that was left out of several, and why; for no reason of its own where it holds something else than the others. */
export interface FileProblem {
  name: string;
  own?: ImportProblem;
  foreign?: ForeignProblem;
}

type Say = (state: ImportState) => void;

/** One import at a time, from the file or pasted text to the report. Closing cancels what is under way. */
export function useImport(services: Pick<LibraryServices, 'importFile' | 'imports'>) {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  const run = useCallback(async (work: (signal: AbortSignal) => Promise<void>) => {
    if (running.current) return;
    const abort = new AbortController();
    running.current = abort;
    try {
      await work(abort.signal);
    } catch (error) {
      setState(abort.signal.aborted ? { step: 'idle' } : { step: 'failed', why: failureText(error) });
    } finally {
      running.current = null;
    }
  }, []);
  const start = useCallback(
    (files: readonly File[], name: string) => run((signal) => takeFiles(services, files, name, signal, setState)),
    [services, run],
  );
  /** A pasted text. `offered`: nobody asked for an import, so only what is surely meant for one opens it. */
  const startText = useCallback(
    (text: ForeignText, name: string, offered = false) =>
      run(async (signal) => {
        if (offered && text.text.trimStart().startsWith('{') && !text.text.includes('"duizhao-library"')) return;
        const found = await services.imports.readText(text);
        signal.throwIfAborted();
        if (found.kind === 'own') {
          const file = new File([text.text], name, { type: 'application/json' });
          await takeOwn(services, [file], name, emptyReport, [], signal, setState);
        } else if (!offered || isMeant(found)) setState(stateFor(found, name));
      }),
    [services, run],
  );
  const importTexts = useCallback(
    (drafts: readonly TextDraft[], name: string, own: File[], problems: FileProblem[]) =>
      run(async (signal) => {
        const report = await takeTexts(services, drafts, name, signal, setState);
        if (own.length && !report.stopped) await takeOwn(services, own, name, report, problems, signal, setState);
        else setState({ step: 'done', name, report, problems });
      }),
    [services, run],
  );
  const addAddresses = useCallback(
    (items: readonly FoundAddress[]) =>
      run(async () => setState({ step: 'added', ...(await services.imports.addToReadingList(items)) })),
    [services, run],
  );
  const open = useCallback(() => setState({ step: 'choose' }), []);
  const close = useCallback(() => {
    if (running.current) running.current.abort();
    else setState({ step: 'idle' });
  }, []);
  return { state, open, start, startText, importTexts, addAddresses, close };
}

/** What is pasted outside a field opens the import only where it is of two languages, or a list of addresses. */
const isMeant = (found: Recognised): boolean =>
  (found.kind === 'texts' && found.form !== 'chinese-only') || found.kind === 'addresses' || found.kind === 'feeds';

function stateFor(found: Exclude<Recognised, { kind: 'own' }>, name: string): ImportState {
  switch (found.kind) {
    case 'texts':
      return { step: 'texts', name, found, own: [], problems: [] };
    case 'addresses':
      return { step: 'addresses', items: found.items, leftOut: found.leftOut };
    case 'feeds':
      return { step: 'feeds', feeds: found.feeds };
    default:
      return { step: 'refused', foreign: found.problem, detail: found.detail };
  }
}

/** Looks into every file before anything is taken in: texts are shown first, our own files need no question. */
async function takeFiles(
  services: Pick<LibraryServices, 'importFile' | 'imports'>,
  files: readonly File[],
  name: string,
  signal: AbortSignal,
  say: Say,
): Promise<void> {
  const own: File[] = [];
  const texts: FoundTexts[] = [];
  const problems: FileProblem[] = [];
  for (const [index, file] of files.entries()) {
    say({ step: 'running', name: file.name, done: index, total: files.length > 1 ? files.length : 0 });
    const found = await services.imports.readFile(file);
    signal.throwIfAborted();
    if (found.kind === 'own') own.push(file);
    else if (files.length === 1) return say(stateFor(found, name));
    else if (found.kind === 'texts') texts.push(found);
    else problems.push({ name: file.name, ...(found.kind === 'refused' && { foreign: found.problem }) });
  }
  const found = mergeFound(texts);
  if (found) say({ step: 'texts', name, found, own, problems });
  else await takeOwn(services, own, name, emptyReport, problems, signal, say);
}

async function takeOwn(
  services: Pick<LibraryServices, 'importFile'>,
  files: readonly File[],
  name: string,
  before: TextsReport,
  problems: readonly FileProblem[],
  signal: AbortSignal,
  say: Say,
): Promise<void> {
  let report = before;
  const failed = [...problems];
  for (const file of files) {
    say({ step: 'running', name: file.name, done: 0, total: 0 });
    const outcome = await services.importFile(file, {
      signal,
      onProgress: (done, total) => say({ step: 'running', name: file.name, done, total }),
    });
    if (outcome.ok) report = sumReports(report, outcome.report);
    else if (files.length === 1 && report === emptyReport && !failed.length) {
      return say({ step: 'refused', own: outcome.problem, detail: outcome.detail });
    } else failed.push({ name: file.name, own: outcome.problem });
    if (report.stopped) break;
  }
  say({ step: 'done', name, report, problems: failed });
}

/** Pairs every text, then writes them: what cannot be paired is told, and keeps none of the others back. */
async function takeTexts(
  services: Pick<LibraryServices, 'imports'>,
  drafts: readonly TextDraft[],
  name: string,
  signal: AbortSignal,
  say: Say,
): Promise<TextsReport> {
  const articles: BilingualArticle[] = [];
  const refused: TextsReport['refused'] = [];
  for (const [index, draft] of drafts.entries()) {
    say({ step: 'running', name, done: index, total: drafts.length, pairing: true });
    try {
      articles.push(await services.imports.prepare(draft, signal));
    } catch (error) {
      if (!(error instanceof ServiceError && error.code === 'invalid')) throw error;
      refused.push({ index, why: error.message });
    }
  }
  const report = await services.imports.save(articles, {
    signal,
    onProgress: (done, total) => say({ step: 'running', name, done, total }),
  });
  return { ...report, refused: [...refused, ...report.refused] };
}
