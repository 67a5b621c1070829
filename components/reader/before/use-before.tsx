import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { keysOf } from '@/lib/settings/commands';
import { translator } from '@/lib/settings/language';
import { IconButton } from '../../ui/IconButton';
import type { Feature, FeatureProps } from '../feature';
import { useTexts } from '../texts';
import { BeforePanel } from './BeforePanel';
import { beforeStrings } from './strings';

/** "Before you read": level, coverage and new words of the article, in a panel above its text. */
export function useBefore({ view, article, words, services, preferences, show }: FeatureProps): Feature {
  const { language } = useTexts();
  const t = translator(beforeStrings, language);
  const [open, setOpen] = useState(false);
  const id = useId();
  const opened = useRef(false);
  useEffect(() => {
    if (open === opened.current) return;
    opened.current = open;
    const root = view.current;
    if (!open) return root?.querySelector<HTMLElement>(`[aria-controls="${id}"]`)?.focus();
    const title = root?.querySelector<HTMLElement>('.before [tabindex]');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  }, [open, id, view]);
  if (!article) return { commands: {} };
  const close = () => {
    setOpen(false);
    return open;
  };
  return {
    commands: {
      before: () => {
        setOpen(!open);
        return true;
      },
    },
    close,
    tools: (
      <IconButton
        key="before"
        icon="book"
        label={t('before')}
        shortcut={keysOf('before', preferences.keys)[0]}
        expanded={open}
        controls={id}
        onClick={() => setOpen(!open)}
      />
    ),
    above: open && (
      <BeforePanel
        key="before"
        id={id}
        article={article}
        words={words}
        services={services}
        preferences={preferences}
        show={show}
        onClose={close}
      />
    ),
  };
}
