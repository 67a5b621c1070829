import { render } from 'preact';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/allow/allow.css';
import { Allow } from '@/components/allow/Allow';
import { allowQuestion, askInClick, closeThisTab } from '@/lib/platform/allow-host';
import { showPage } from '@/lib/platform/own-page';

const root = document.getElementById('app');
if (root) {
  const question = allowQuestion(location.search);
  const services = { allow: () => askInClick(question.origins), close: () => void closeThisTab() };
  void showPage((_, language) => render(<Allow question={question} services={services} language={language} />, root));
}
