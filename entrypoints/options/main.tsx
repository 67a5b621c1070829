import { render } from 'preact';
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
import { showPage } from '@/lib/platform/own-page';
import { optionsServices } from './services';

const root = document.getElementById('app');
if (root) {
  const services = optionsServices();
  void showPage((settings, language) =>
    render(<Options services={services} settings={settings} language={language} />, root),
  ).then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
}
