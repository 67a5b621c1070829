import { browser } from '#imports';
import { withKeys, withoutKeys } from '@/components/options/engines/draft';
import type { EngineDraft, EngineServices, SetUps } from '@/components/options/engines/engine-services';
import { allOffers } from '@/components/options/engines/engine-state';
import { askToSend, maySendTo, patternOf } from '@/lib/platform/allow-host';
import { deviceModel, modelPatterns } from '@/lib/platform/device-model';
import { type EngineSetUps, loadSetUps, removeSetUp, saveSetUp, watchSetUps } from '@/lib/platform/engine-store';
import { browserModelFiles } from '@/lib/platform/model-files';
import { pageEnglish } from '@/lib/platform/page-services';
import { chooseTranslation, translationState } from '@/lib/platform/translation-state';
import { cacheSize, clearCache } from '@/lib/translate/cache';
import { EngineError, type EngineId, type RemoteEngine } from '@/lib/translate/engine';
import { listModels } from '@/lib/translate/engines/openai';
import { remoteEngine, remoteEngines } from '@/lib/translate/registry';
import { clearSent, mostEntries, readSent, sentLog } from '@/lib/translate/sent-log';
import { openTranslations } from '@/lib/translate/translation-database';
import { giveBack } from './give-back';
import { prepareBuiltIn } from './prepare-built-in';
import { testService } from './test-service';

/** Milliseconds that a service may take to name its models. */
const patience = 30_000;

/** The effects of the section on engines. Keys are read here and go no further than to their own service. */
export function engineServices(): EngineServices {
  const db = openTranslations();
  const log = sentLog(db);
  const files = browserModelFiles();
  // As last read: what asks for a host has to know it within the click, without a wait.
  let stored: EngineSetUps = {};

  const engineOf = (id: EngineId): RemoteEngine => {
    const engine = remoteEngine(id);
    if (!engine) throw new TypeError(`no engine of the reader's own: ${id}`);
    return engine;
  };
  const configOf = (id: EngineId, draft: EngineDraft) => withKeys(engineOf(id), draft, stored[id]?.config);
  const originOf = (id: EngineId, draft: EngineDraft) => engineOf(id).origin(configOf(id, draft));
  /** Hosts that were asked for, some perhaps for a test alone. */
  const asked = new Set<string>();
  const askFor = (origin: string | null): Promise<boolean> => {
    if (origin === null) return Promise.resolve(false);
    const pattern = patternOf(origin);
    asked.add(pattern);
    return askToSend(origin).catch(() => false);
  };
  const originsIn = (setUps: EngineSetUps) =>
    remoteEngines.flatMap((engine) => {
      const config = setUps[engine.id]?.config;
      return (config && engine.origin(config)) ?? [];
    });
  /** After a change: a host that no engine needs any more is given back. */
  const tidy = async (before: EngineSetUps) => {
    stored = await loadSetUps();
    const needed = originsIn(stored).map(patternOf);
    await giveBack([...asked, ...originsIn(before).map(patternOf)], needed);
  };

  return {
    remote: remoteEngines,
    async state() {
      const [{ offers }, setUps, modelBytes] = await Promise.all([
        translationState(),
        loadSetUps(),
        deviceModel()
          .then((model) => files.modelSize(model))
          .catch(() => 0),
      ]);
      stored = setUps;
      const shown = await Promise.all(
        remoteEngines.map(async (engine) => {
          const setUp = setUps[engine.id];
          if (!setUp) return [];
          const origin = engine.origin(setUp.config);
          const [allowed, spentToday] = await Promise.all([
            origin !== null && maySendTo(origin),
            log.spentOn(engine.id, new Date()),
          ]);
          const { dailyCap } = setUp;
          return [[engine.id, { ...withoutKeys(engine, setUp.config), dailyCap, origin, allowed, spentToday }]];
        }),
      );
      return {
        offers: allOffers(offers, remoteEngines),
        setUps: Object.fromEntries(shown.flat()) as SetUps,
        modelBytes,
      };
    },
    watch(changed) {
      const stop = watchSetUps(changed);
      browser.permissions.onAdded.addListener(changed);
      browser.permissions.onRemoved.addListener(changed);
      return () => {
        stop();
        browser.permissions.onAdded.removeListener(changed);
        browser.permissions.onRemoved.removeListener(changed);
      };
    },
    choose: chooseTranslation,
    origin: originOf,
    async save(id, draft) {
      const config = configOf(id, draft);
      const allowed = await askFor(engineOf(id).origin(config));
      const before = await loadSetUps();
      await saveSetUp(id, { config, dailyCap: draft.dailyCap });
      await tidy(before);
      return { allowed };
    },
    async remove(id) {
      const before = await loadSetUps();
      await removeSetUp(id);
      await tidy(before);
    },
    async test(id, draft) {
      const engine = engineOf(id);
      const config = configOf(id, draft);
      const allowed = await askFor(engine.origin(config));
      return testService(engine, { config, dailyCap: draft.dailyCap }, allowed, stored.openai?.config ?? null, log);
    },
    listsModels: (id) => id === 'openai',
    async models(id, draft) {
      const config = configOf(id, draft);
      if (!(await askFor(engineOf(id).origin(config)))) throw new EngineError('not-set-up');
      return listModels(config, { fetch: (...request) => fetch(...request), signal: AbortSignal.timeout(patience) });
    },
    download: (id, signal) => (id === 'built-in' ? prepareBuiltIn(signal) : pageEnglish.downloadModel(id, signal)),
    async removeModel(id) {
      await files.removeModel(await deviceModel());
      await giveBack(await modelPatterns(id), originsIn(stored).map(patternOf));
    },
    sent: () => readSent(db, mostEntries),
    clearSent: () => clearSent(db),
    cacheSize: () => cacheSize(db),
    clearCache: () => clearCache(db),
  };
}
