import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/allow/allow.css';
import { Allow } from '@/components/allow/Allow';
import { drawInto } from '@/components/ui/draw-into';
import { allowQuestion, askInClick, closeThisTab } from '@/lib/platform/allow-host';
import { showPage } from '@/lib/platform/own-page';
import type { Language } from '@/lib/settings/language';
import type { Settings } from '@/lib/settings/settings';

const root = document.getElementById('app');
if (root) {
  const question = allowQuestion(location.search);
  const services = { allow: () => askInClick(question.origins), close: () => void closeThisTab() };
  void showPage(
    drawInto(root, (_: Settings, language: Language) => (
      <Allow question={question} services={services} language={language} />
    )),
  );
}
