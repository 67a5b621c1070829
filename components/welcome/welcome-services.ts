import type { Language } from '@/lib/settings/language';
import type { ReadingPreferences } from '@/lib/settings/settings';

/** Every effect of the first-run page. */
export interface WelcomeServices {
  /** How many outlets the button shows on by itself. */
  outlets: number;
  /** Where the icon is found differs. */
  place(): Promise<'chromium' | 'firefox' | 'android'>;
  shortcut(): Promise<string>;
  changeReading(change: Partial<ReadingPreferences>): Promise<void>;
  openOptions(section: 'sites' | 'reading'): Promise<void>;
  openLibrary(): Promise<void>;
}

export interface WelcomeProps {
  services: WelcomeServices;
  preferences: ReadingPreferences;
  language: Language;
}
