import type { ReadingPreferences } from '@/lib/settings/settings';
import type { EngineServices } from './engines/engine-services';
import type { GlossaryServices } from './glossary/glossary-services';

/** A news site that we know. */
export interface Outlet {
  id: string;
  name: string;
  nameEn: string;
  region: string;
  hosts: readonly string[];
}

export interface StorageState {
  articles: number;
  /** Bytes; null where the browser does not tell. */
  used: number | null;
  /** False where the browser may still evict the library when the disk is full. */
  persistent: boolean;
}

/** Settings that could not be read in full, kept as they were found. */
export interface DamagedReport {
  foundAt: string;
  fields: string[];
  raw: unknown;
}

/** Every effect of the options page. What asks the browser for a permission has to be called straight from a click. */
export interface OptionsServices {
  version: string;
  outlets: readonly Outlet[];
  engines: EngineServices;
  glossary: GlossaryServices;
  changeReading(change: Partial<ReadingPreferences>): Promise<void>;
  allowHost(host: string): Promise<void>;
  /** False where the reader declined. */
  startDetectingEverywhere(): Promise<boolean>;
  stopDetectingEverywhere(): Promise<void>;
  knownSitesAllowed(): Promise<boolean>;
  allowKnownSites(): Promise<boolean>;
  storage(): Promise<StorageState>;
  /** Asks the browser never to evict the library; false where it declines. */
  persist(): Promise<boolean>;
  /** Articles, trash, settings and permissions: as after a fresh install. */
  eraseEverything(): Promise<void>;
  damagedSettings(): Promise<DamagedReport | null>;
  dismissDamagedSettings(): Promise<void>;
  openLibrary(): Promise<void>;
  /** The library's page of backups. */
  openBackups(): Promise<void>;
  /** Where the browser lets the reader change shortcuts; null where there is no such place. */
  openShortcuts: (() => Promise<void>) | null;
  /** Key that opens the reader; '' where there is none. */
  shortcut(): Promise<string>;
}
