import { Popup } from '@/components/popup/Popup';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/popup/popup.css';
import { drawInto } from '@/components/ui/draw-into';
import { showPage } from '@/lib/platform/own-page';
import type { Language } from '@/lib/settings/language';
import type { Settings } from '@/lib/settings/settings';
import { popupServices } from './services';

const root = document.getElementById('app');
if (root) {
  const services = popupServices();
  void showPage(
    drawInto(root, (settings: Settings, language: Language) => (
      <Popup services={services} language={language} neverHosts={settings.neverHosts} />
    )),
  );
}
