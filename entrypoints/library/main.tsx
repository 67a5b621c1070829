import { render } from 'preact';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/reader/reader.css';
import '@/components/library/library.css';
import { Library } from '@/components/library/Library';
import { showPage } from '@/lib/platform/own-page';
import { libraryServices } from './services';

const root = document.getElementById('app');
if (root) {
  const services = libraryServices();
  void showPage(({ reading }, language) =>
    render(
      <Library services={services} language={language} preferences={reading} browserLanguages={navigator.languages} />,
      root,
    ),
  );
}
