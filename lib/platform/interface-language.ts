import { chooseLanguage, type Language } from '../settings/language';
import { loadSettings } from './settings-store';

/** The language that our own pages, the toolbar and the menu speak now. */
export async function interfaceLanguage(): Promise<Language> {
  return chooseLanguage((await loadSettings()).reading.language, navigator.languages);
}
