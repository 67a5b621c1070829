import { vi } from 'vitest';
import type { EnginesState, ShownSetUp, TestResult } from '@/components/options/engines/engine-services';
import { allOffers } from '@/components/options/engines/engine-state';
import type { OptionsServices } from '@/components/options/options-services';
import type { GlossaryTerm } from '@/lib/glossary/term';
import type { EngineOffer, ModelEvent } from '@/lib/translate/job';
import { remoteEngines } from '@/lib/translate/registry';
import type { SentEntry } from '@/lib/translate/runner-services';

/** Engines as on a fresh install of a browser that can run Bergamot and has no translator of its own. */
export const freshOffers: EngineOffer[] = [
  {
    engine: 'bergamot',
    label: 'Bergamot',
    place: 'device',
    state: 'download',
    bytes: 49_932_172,
    from: 'models.example',
  },
];

export const deeplSetUp: ShownSetUp = {
  values: { key: '', english: 'EN-US' },
  kept: ['key'],
  dailyCap: 50_000,
  origin: 'https://api.deepl.com',
  allowed: true,
  spentToday: 1234,
};

export const deeplOffer: EngineOffer = {
  engine: 'deepl',
  label: 'DeepL',
  place: 'remote',
  state: 'ready',
  host: 'api.deepl.com',
};

export const enginesState = (change: Partial<EnginesState> = {}): EnginesState => ({
  setUps: {},
  modelBytes: 0,
  ...change,
  offers: allOffers(change.offers ?? freshOffers, remoteEngines),
});

const noEvents = async function* (): AsyncGenerator<ModelEvent> {};

/** A glossary that lives as long as the test. */
function fakeGlossary() {
  let terms: GlossaryTerm[] = [];
  let changed = (_: GlossaryTerm[]) => {};
  return {
    set: (given: GlossaryTerm[]) => {
      terms = given;
    },
    get: () => terms,
    /** Another page of the extension makes a change. */
    changeElsewhere: (given: GlossaryTerm[]) => {
      terms = given;
      changed(given);
    },
    services: {
      load: vi.fn(async () => [...terms]),
      change: vi.fn(async (next: (current: readonly GlossaryTerm[]) => GlossaryTerm[]) => {
        terms = next(terms);
        return terms;
      }),
      watch: vi.fn((callback: (terms: GlossaryTerm[]) => void) => {
        changed = callback;
        return () => {};
      }),
      common: [
        { zh: '国务院', en: 'State Council', host: '' },
        { zh: '外交部', en: 'Ministry of Foreign Affairs', host: '' },
      ],
      setCommon: vi.fn(async () => {}),
      download: vi.fn(async () => {}),
    },
  };
}

/** Every effect of the page, recorded and without consequence. */
export function fakeOptions() {
  const glossary = fakeGlossary();
  const services = {
    version: '1.2.3',
    outlets: [
      { id: 'a', name: '人民日报', nameEn: "People's Daily", region: 'mainland', hosts: ['people.example'] },
      { id: 'b', name: '聯合日報', nameEn: 'United Daily', region: 'taiwan', hosts: ['udn.example'] },
    ],
    engines: {
      remote: remoteEngines,
      state: vi.fn(async () => enginesState()),
      watch: vi.fn((_changed: () => void) => () => {}),
      choose: vi.fn(async () => {}),
      origin: vi.fn((id, { values, kept }) => {
        const engine = remoteEngines.find((other) => other.id === id);
        const key = values.key || (kept.includes('key') ? 'stored' : '');
        return engine?.origin({ ...values, key }) ?? null;
      }),
      save: vi.fn(async () => ({ allowed: true })),
      remove: vi.fn(async () => {}),
      test: vi.fn(async (): Promise<TestResult> => ({ ok: true, zh: '今天晴。', en: 'It is sunny today.' })),
      listsModels: (id) => id === 'openai',
      models: vi.fn(async () => ['model-a', 'model-b'] as readonly string[]),
      download: vi.fn(() => noEvents()),
      removeModel: vi.fn(async () => {}),
      sent: vi.fn(async () => [] as readonly SentEntry[]),
      clearSent: vi.fn(async () => {}),
      cacheSize: vi.fn(async () => 0),
      clearCache: vi.fn(async () => {}),
    } satisfies OptionsServices['engines'],
    glossary: glossary.services,
    changeReading: vi.fn(async () => {}),
    allowHost: vi.fn(async () => {}),
    startDetectingEverywhere: vi.fn(async () => true),
    stopDetectingEverywhere: vi.fn(async () => {}),
    knownSitesAllowed: vi.fn(async () => true),
    allowKnownSites: vi.fn(async () => true),
    storage: vi.fn(async () => ({ articles: 3, used: 4_200_000 as number | null, persistent: true })),
    persist: vi.fn(async () => true),
    eraseEverything: vi.fn(async () => {}),
    damagedSettings: vi.fn(async () => null as Awaited<ReturnType<OptionsServices['damagedSettings']>>),
    dismissDamagedSettings: vi.fn(async () => {}),
    openLibrary: vi.fn(async () => {}),
    openBackups: vi.fn(async () => {}),
    openShortcuts: vi.fn(async () => {}),
    shortcut: vi.fn(async () => 'Alt+Shift+Y'),
  } satisfies OptionsServices;
  return { services, glossary };
}
