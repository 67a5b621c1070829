import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { BilingualArticle } from '@/lib/bilingual-article';
import type { EnglishServices } from '@/lib/services';
import type { EngineOffer, JobEvent, TranslatedLine, TranslationChoice, TranslationJob } from '@/lib/translate/job';
import { aBilingualArticle, aGlossPair } from '../../builders';
import { after, fakeServices, showReader } from './view';

export const ids = ['b1.1', 'b1.2', 'b2.1', 'b2.2'];

/** `anArticle` in Chinese alone, glossed. */
export const glossed = (change: Partial<BilingualArticle> = {}): BilingualArticle =>
  aBilingualArticle({ titleEn: '', titleEnSource: '', pairs: ids.map((id) => aGlossPair({ zh: [id] })), ...change });

export const offers = {
  builtIn: { engine: 'built-in', label: 'Chrome', place: 'device', state: 'click' },
  bergamot: {
    engine: 'bergamot',
    label: 'Bergamot',
    place: 'device',
    state: 'download',
    bytes: 49_932_172,
    from: 'models.example.org',
  },
  ready: { engine: 'bergamot', label: 'Bergamot', place: 'device', state: 'ready' },
  deepl: { engine: 'deepl', label: 'DeepL', place: 'remote', state: 'ready', host: 'api.deepl.example' },
  unset: { engine: 'openai', label: 'OpenAI', place: 'remote', state: 'set-up' },
} as const satisfies Record<string, EngineOffer>;

export const nothingChosen: TranslationChoice = { engine: null, fallback: null, fillGaps: null };

/** A translation whose events the test sends one by one. */
export function translation() {
  const jobs: { job: TranslationJob; signal: AbortSignal; first: readonly string[] }[] = [];
  let queue: JobEvent[] = [];
  let wake = () => {};
  let over = false;
  const translate: EnglishServices['translate'] = async function* (job, signal, first) {
    jobs.push({ job, signal, first: first?.() ?? [] });
    queue = [];
    over = false;
    const stopped = new Promise<void>((done) => signal.addEventListener('abort', () => done()));
    while (!over && !signal.aborted) {
      if (queue.length === 0)
        await Promise.race([
          new Promise<void>((done) => {
            wake = done;
          }),
          stopped,
        ]);
      while (queue.length) {
        const event = queue.shift() as JobEvent;
        over = event.kind === 'ended';
        yield event;
      }
    }
    signal.throwIfAborted();
  };
  const send = (...events: JobEvent[]) =>
    act(async () => {
      queue.push(...events);
      wake();
      await new Promise((done) => setTimeout(done)); // each event takes turns of its own on its way
    });
  const lines = (...some: string[]): JobEvent => ({
    kind: 'lines',
    lines: some.map((id): TranslatedLine => ({ id, text: `English ${id}.`, engine: 'Bergamot' })),
  });
  const ended = (change: Partial<Extract<JobEvent, { kind: 'ended' }>> = {}): JobEvent => ({
    kind: 'ended',
    missing: [],
    problem: null,
    engine: 'Bergamot',
    ...change,
  });
  return { jobs, translate, send, lines, ended, last: () => jobs.at(-1) };
}

/** The reader over `anArticle` in Chinese alone, in a browser that offers these engines. */
export async function showEnglish(
  offered: readonly EngineOffer[],
  choice: Partial<TranslationChoice> = {},
  change: Parameters<typeof showReader>[0] = {},
) {
  const services = fakeServices();
  const job = translation();
  const state = { choice: { ...nothingChosen, ...choice }, offers: [...offered] };
  services.english.state.mockImplementation(async () => structuredClone(state));
  services.english.choose.mockImplementation(async (part) => {
    Object.assign(state.choice, part);
  });
  services.english.translate.mockImplementation(job.translate);
  const view = await showReader({ article: glossed(), services, ...change });
  await after(() => {});
  const button = (name: string) => {
    const found = view.all('button').find((one) => (one.getAttribute('aria-label') || one.textContent) === name);
    if (!found)
      throw new Error(
        `no button ${name}: ${view
          .all('button')
          .map((one) => one.textContent)
          .join(' | ')}`,
      );
    return found;
  };
  return {
    ...view,
    services,
    job,
    state,
    button,
    click: (name: string) => after(() => button(name).click()),
    says: (text: string) => (view.root.textContent ?? '').includes(text),
    settle: () => vi.waitFor(() => after(() => {})),
  };
}
