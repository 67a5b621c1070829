import { useLayoutEffect, useRef } from 'preact/hooks';
import { textsIn } from '@/components/reader/texts';
import { Button } from '@/components/ui/Button';
import { commandGroups, commands } from '@/lib/settings/commands';
import { translator } from '@/lib/settings/language';
import type { SectionProps } from '../Options';
import { useAsked } from '../use-asked';
import { KeyRow } from './KeyRow';
import { keysStrings } from './keys-strings';
import { useKeyChanges } from './use-key-changes';

/** The browser's key for the reader, and the reader's own keys, each of which can be changed. */
export function KeysSection(props: SectionProps) {
  const { services, settings, language, attempt } = props;
  const t = translator(keysStrings, language);
  const r = textsIn(language);
  const own = settings.reading.keys;
  const changes = useKeyChanges(own, language, (keys) => attempt(services.changeReading({ keys })));
  const section = useRef<HTMLElement>(null);
  const last = useRef<string | null>(null);
  const busyWith = changes.busy?.id ?? null;
  // What had the focus in the row has gone: the row's first button gets it, unless the reader has moved on.
  useLayoutEffect(() => {
    const row = last.current;
    last.current = busyWith;
    const { activeElement } = document;
    if (!row || busyWith || (activeElement && activeElement !== document.body)) return;
    section.current?.querySelector<HTMLElement>(`[data-command="${row}"] button`)?.focus();
  }, [busyWith]);
  return (
    <section class="options-section" aria-labelledby="keys" ref={section}>
      <h2 id="keys">{t('keys')}</h2>
      <Opening {...props} />
      <h3>{r('reader')}</h3>
      <p>{t('intro')}</p>
      <p class="ui-hidden" role="status">
        {changes.said}
      </p>
      {commandGroups.map((group) => (
        <table key={group} class="ui-table key-table">
          <caption>{r(`group-${group}`)}</caption>
          <thead class="ui-hidden">
            <tr>
              <th scope="col">{t('command')}</th>
              <th scope="col">{t('key')}</th>
              <th scope="col">{t('actions')}</th>
            </tr>
          </thead>
          <tbody>
            {commands
              .filter((command) => command.group === group)
              .map(({ id }) => (
                <KeyRow key={id} id={id} own={own} changes={changes} language={language} />
              ))}
          </tbody>
        </table>
      ))}
      <p>
        <Button icon="undo" onClick={changes.resetAll}>
          {t('resetAll')}
        </Button>
      </p>
    </section>
  );
}

/** The key that opens the reader belongs to the browser, which alone can change it. */
function Opening({ services, language, attempt }: SectionProps) {
  const t = translator(keysStrings, language);
  const [shortcut] = useAsked(services.shortcut);
  const { openShortcuts } = services;
  if (!openShortcuts) return null;
  return (
    <>
      <h3>{t('opening')}</h3>
      <p>{shortcut && shortcut !== 'asking' ? t('openingText', { key: shortcut }) : t('openingNone')}</p>
      <p>
        <Button onClick={() => attempt(openShortcuts())}>{t('openingChange')}</Button>
      </p>
    </>
  );
}
