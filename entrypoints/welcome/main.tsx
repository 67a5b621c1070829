import { render } from 'preact';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/reader/reader.css';
import '@/components/options/page.css';
import '@/components/welcome/welcome.css';
import '@/components/welcome/picture.css';
import { Welcome } from '@/components/welcome/Welcome';
import { showPage } from '@/lib/platform/own-page';
import { welcomeServices } from './services';

const root = document.getElementById('app');
if (root) {
  const services = welcomeServices();
  void showPage(({ reading }, language) =>
    render(<Welcome services={services} preferences={reading} language={language} />, root),
  );
}
