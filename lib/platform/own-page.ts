import { chooseLanguage, type Language } from '../settings/language';
import type { Settings } from '../settings/settings';
import { loadSettings, watchSettings } from './settings-store';

/**
 * Starts one of our own pages: gives it theme and language, draws it, and draws it again after each change of a setting,
 * wherever that was made.
 */
export async function showPage(draw: (settings: Settings, language: Language) => void): Promise<void> {
  const show = (settings: Settings) => {
    const language = chooseLanguage(settings.reading.language, navigator.languages);
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = settings.reading.theme;
    draw(settings, language);
  };
  watchSettings(show);
  show(await loadSettings());
}
