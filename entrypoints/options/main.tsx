import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/table.css';
import '@/components/reader/reader.css';
import '@/components/options/page.css';
import '@/components/options/options.css';
import '@/components/options/keys/keys.css';
import '@/components/options/engines/engines.css';
import '@/components/options/glossary/glossary.css';
import { Options } from '@/components/options/Options';
import { drawInto } from '@/components/ui/draw-into';
import { showPage } from '@/lib/platform/own-page';
import type { Language } from '@/lib/settings/language';
import type { Settings } from '@/lib/settings/settings';
import { optionsServices } from './services';

const root = document.getElementById('app');
if (root) {
  const services = optionsServices();
  void showPage(
    drawInto(root, (settings: Settings, language: Language) => (
      <Options services={services} settings={settings} language={language} />
    )),
  ).then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
}
