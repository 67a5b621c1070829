import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/reader/reader.css';
import '@/components/options/page.css';
import '@/components/welcome/welcome.css';
import '@/components/welcome/picture.css';
import { drawInto } from '@/components/ui/draw-into';
import { Welcome } from '@/components/welcome/Welcome';
import { showPage } from '@/lib/platform/own-page';
import type { Language } from '@/lib/settings/language';
import type { Settings } from '@/lib/settings/settings';
import { welcomeServices } from './services';

const root = document.getElementById('app');
if (root) {
  const services = welcomeServices();
  void showPage(
    drawInto(root, ({ reading }: Settings, language: Language) => (
      <Welcome services={services} preferences={reading} language={language} />
    )),
  );
}
