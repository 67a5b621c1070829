import { render } from 'preact';
import { Popup } from '@/components/popup/Popup';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/popup/popup.css';
import { showPage } from '@/lib/platform/own-page';
import { popupServices } from './services';

const root = document.getElementById('app');
if (root) {
  const services = popupServices();
  void showPage((settings, language) =>
    render(<Popup services={services} language={language} neverHosts={settings.neverHosts} />, root),
  );
}
