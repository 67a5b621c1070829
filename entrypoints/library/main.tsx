import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/reader/reader.css';
import '@/components/library/library.css';
import { Library } from '@/components/library/Library';
import { drawInto } from '@/components/ui/draw-into';
import { showPage } from '@/lib/platform/own-page';
import type { Language } from '@/lib/settings/language';
import type { Settings } from '@/lib/settings/settings';
import { libraryServices } from './services';

const root = document.getElementById('app');
if (root) {
  const services = libraryServices();
  void showPage(
    drawInto(root, ({ reading }: Settings, language: Language) => (
      <Library services={services} language={language} preferences={reading} browserLanguages={navigator.languages} />
    )),
  );
}
