import { useEffect, useState } from 'preact/hooks';
import { translator } from '@/lib/settings/language';
import { Introduction } from './Introduction';
import { SampleReader } from './SampleReader';
import { welcomeStrings } from './strings';
import type { WelcomeProps } from './welcome-services';

/** The first-run page: the introduction, or in its place the real reader with an article of our own. */
export function Welcome(props: WelcomeProps) {
  const [trying, setTrying] = useState(false);
  useEffect(() => {
    document.title = translator(welcomeStrings, props.language)('title');
  });
  return trying ? (
    <SampleReader {...props} onBack={() => setTrying(false)} />
  ) : (
    <Introduction {...props} onTry={() => setTrying(true)} />
  );
}
