import { useId } from 'preact/hooks';
import { exportGroups } from '@/lib/export/exporter';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useExportTexts } from './export/texts';
import { exportGroupNames } from './export-strings';
import type { ExportChoice } from './library-services';
import { useTexts } from './texts';
import { useDisclosed } from './use-disclosed';

export interface ExportMenuProps {
  exporters: readonly ExportChoice[];
  /** The button's words, or its accessible name where it is an icon only. */
  label: string;
  /** What will be exported. */
  heading: string;
  /** `more` where the reader wants to choose first. */
  onExport: (exporter: string, more?: boolean) => void;
  compact?: boolean;
  disabled?: boolean;
}

/** A button that opens the list of formats, under headings that say what they are for where they are of several kinds. */
export function ExportMenu({ exporters, label, heading, onExport, compact, disabled }: ExportMenuProps) {
  const { language } = useTexts();
  const { t } = useExportTexts();
  const { root, open, toggle, close } = useDisclosed();
  const panel = useId();
  const ungrouped = exporters.filter(({ group }) => !group);
  const groups = exportGroups
    .map((group) => ({ group, choices: exporters.filter((exporter) => exporter.group === group) }))
    .filter(({ choices }) => choices.length > 0);
  const list = (choices: readonly ExportChoice[], labelledBy: string) => (
    <ul aria-labelledby={labelledBy}>
      {choices.map((exporter) => (
        <li key={exporter.id}>
          <button
            type="button"
            data-exporter={exporter.id}
            onClick={() => {
              close();
              onExport(exporter.id);
            }}
          >
            <span>
              {exporter.label[language]} <small>{exporter.extension}</small>
            </span>
            <span class="export-hint">{exporter.hint[language]}</span>
          </button>
          {exporter.group && exporter.group !== 'send' && (
            <button
              type="button"
              class="export-more"
              data-more={exporter.id}
              aria-label={t('more', { form: exporter.label[language] })}
              title={t('more', { form: exporter.label[language] })}
              onClick={() => {
                close();
                onExport(exporter.id, true);
              }}
            >
              <Icon name="settings" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <div class="disclosed export-menu" ref={root}>
      {compact ? (
        <IconButton
          icon="download"
          label={label}
          onClick={toggle}
          expanded={open}
          controls={panel}
          disabled={disabled}
        />
      ) : (
        <Button icon="download" onClick={toggle} expanded={open} controls={panel} disabled={disabled}>
          {label}
        </Button>
      )}
      {open && (
        <div class="export-panel" id={panel} data-panel data-grouped={groups.length > 1}>
          <p class="export-heading" id={`${panel}-heading`}>
            {heading}
          </p>
          {ungrouped.length > 0 && list(ungrouped, `${panel}-heading`)}
          <div class="export-groups">
            {groups.map(({ group, choices }) => (
              <div key={group} class="export-group">
                <p class="export-group-name" id={`${panel}-${group}`}>
                  {exportGroupNames[group][language]}
                </p>
                {list(choices, `${panel}-heading ${panel}-${group}`)}
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
