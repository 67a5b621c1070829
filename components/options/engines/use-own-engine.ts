import { useRef, useState } from 'preact/hooks';
import { EngineError, type EngineProblem, type RemoteEngine } from '@/lib/translate/engine';
import { draftErrors, type EditedDraft, freshDraft, sameAddress, toDraft } from './draft';
import type { EngineServices, ShownSetUp, TestResult } from './engine-services';

export type TestState = { step: 'none' } | { step: 'running' } | { step: 'done'; result: TestResult };
export type ModelsState =
  | { step: 'none'; names: readonly string[] }
  | { step: 'running'; names: readonly string[] }
  | { step: 'done'; names: readonly string[] }
  | { step: 'failed'; names: readonly string[]; problem: EngineProblem; detail: string };

/** One engine's form: what is typed, what is wrong with it, and what the service answered. */
export function useOwnEngine(services: EngineServices, engine: RemoteEngine, setUp: ShownSetUp | undefined) {
  const [edited, setEdited] = useState<EditedDraft | null>(null);
  const [tried, setTried] = useState(false);
  const [test, setTest] = useState<TestState>({ step: 'none' });
  const [models, setModels] = useState<ModelsState>({ step: 'none', names: [] });
  /** Counts changes, so that an answer to what the form said before is not taken for one to what it says now. */
  const version = useRef(0);

  const typed = edited ?? freshDraft(engine, setUp);
  const origin = services.origin(engine.id, toDraft(typed));
  // A key is for the service that it was stored for, and goes to no other.
  const moved = setUp !== undefined && setUp.kept.length > 0 && !sameAddress(engine, typed.values, setUp.values);
  const draft = moved ? { ...typed, kept: [] } : typed;
  const errors = draftErrors(engine, draft);
  const address = engine.fields.find(({ kind }) => kind === 'url');
  if (origin === null && address) errors[address.name] ??= 'notAnAddress';
  const valid = Object.keys(errors).length === 0 && origin !== null;

  const change = (part: Partial<EditedDraft>) => {
    version.current += 1;
    setEdited({ ...typed, ...part });
    setTest({ step: 'none' });
  };
  /** Whatever asks the browser for the host starts here, within the click; null where the form is not complete. */
  const within = <T>(ask: () => T): T | null => {
    setTried(true);
    return valid ? ask() : null;
  };
  const runTest = () => {
    const asked = version.current;
    const answer = within(() => services.test(engine.id, toDraft(draft)));
    if (!answer) return;
    setTest({ step: 'running' });
    const done = (result: TestResult) => asked === version.current && setTest({ step: 'done', result });
    answer.then(done, (error: unknown) => done({ ok: false, ...reason(error) }));
  };
  const loadModels = () => {
    if (origin === null) return setTried(true);
    // Without a model yet, which is what the reader is about to look for.
    setModels(({ names }) => ({ step: 'running', names }));
    services.models(engine.id, toDraft(draft)).then(
      (names) => setModels({ step: 'done', names }),
      (error: unknown) => setModels({ step: 'failed', names: [], ...reason(error) }),
    );
  };
  const save = () => within(() => services.save(engine.id, toDraft(draft)));
  const reset = () => {
    version.current += 1;
    setEdited(null);
    setTried(false);
  };
  return {
    draft,
    origin,
    moved,
    errors: tried ? errors : {},
    change,
    save,
    reset,
    test,
    runTest,
    models,
    loadModels,
  };
}

const reason = (error: unknown): { problem: EngineProblem; detail: string } =>
  error instanceof EngineError
    ? { problem: error.problem, detail: error.message === error.problem ? '' : error.message }
    : { problem: 'unknown', detail: '' };
