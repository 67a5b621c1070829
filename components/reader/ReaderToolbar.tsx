import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type CommandId, keysOf } from '@/lib/settings/commands';
import { productMark } from '@/lib/settings/product-mark';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Appearance } from './Appearance';
import { formatTime } from './format-time';
import { LayoutChoice } from './LayoutChoice';
import { useTexts } from './texts';

export interface ReaderToolbarProps {
  preferences: ReadingPreferences;
  onPreferences: (change: Partial<ReadingPreferences>) => void;
  /** There is a text that a layout can be chosen for. */
  hasText: boolean;
  panelOpen: boolean;
  onPanel: (open: boolean) => void;
  gloss: boolean;
  onHelp: () => void;
  /** Each is left out where it makes no sense: no button then. */
  onSave?: () => void;
  saving?: boolean;
  savedAt?: string | null;
  onLibrary?: () => void;
  onClose?: () => void;
  /** In the library closing means going back to the list. */
  closeGoesBack?: boolean;
  /** What features and the place add: listen, notes, export. In a narrow window they have a line of their own. */
  actions?: ComponentChildren;
}

export function ReaderToolbar(props: ReaderToolbarProps) {
  const { preferences, onPreferences, panelOpen, onPanel, onSave, saving, savedAt, onLibrary, onClose } = props;
  const { t, language } = useTexts();
  const panel = useId();
  const mark = productMark(language);
  const keyOf = (id: CommandId) => keysOf(id, preferences.keys)[0];
  return (
    <header class="toolbar">
      <nav class="toolbar-line" aria-label={t('toolbar')}>
        {onClose && props.closeGoesBack ? (
          <IconButton icon="back" label={t('back')} shortcut="Escape" onClick={onClose} />
        ) : (
          <span class="wordmark" lang={mark.lang} aria-hidden="true">
            {mark.text}
          </span>
        )}
        <div class="toolbar-layout">
          {props.hasText && (
            <LayoutChoice hideLabel layout={preferences.layout} onChange={(layout) => onPreferences({ layout })} />
          )}
        </div>
        <div class="toolbar-tools">
          <div class="toolbar-extras">{props.actions}</div>
          <div class="toolbar-main">
            {onSave && (
              <div class="toolbar-save">
                <Button
                  kind={savedAt ? 'secondary' : 'primary'}
                  icon={savedAt ? 'check' : 'save'}
                  busy={saving}
                  title={savedAt ? t('savedOn', { date: formatTime(savedAt, language) }) : undefined}
                  onClick={onSave}
                >
                  {t(saving ? 'saving' : savedAt ? 'savedState' : 'save')}
                </Button>
              </div>
            )}
            <IconButton
              icon="text"
              label={t('appearance')}
              expanded={panelOpen}
              controls={panel}
              onClick={() => onPanel(!panelOpen)}
            />
            {onLibrary && (
              <IconButton icon="library" label={t('library')} shortcut={keyOf('library')} onClick={onLibrary} />
            )}
            <IconButton icon="help" label={t('help')} shortcut={keyOf('help')} onClick={props.onHelp} />
            {onClose && !props.closeGoesBack && (
              <IconButton icon="close" label={t('close')} shortcut="Escape" onClick={onClose} />
            )}
          </div>
        </div>
      </nav>
      {panelOpen && (
        <Appearance id={panel} preferences={preferences} onPreferences={onPreferences} gloss={props.gloss} />
      )}
    </header>
  );
}
