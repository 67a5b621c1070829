import { useId } from 'preact/hooks';
import type { Filing } from '@/lib/library/filing/filing';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useTexts } from '../texts';
import { useDisclosed } from '../use-disclosed';
import { actionsFor, type FilingAction } from './filing-actions';
import { useOrganiseTexts } from './texts';

export interface OrganiseMenuProps {
  /** How the articles are filed, one for each. */
  filings: readonly (Filing | undefined)[];
  /** The button's words, or its accessible name where it is an icon only. */
  label: string;
  /** What will be filed. */
  heading: string;
  onFile: (action: FilingAction) => void;
  onEdit: () => void;
  /** Where nothing beside the menu deletes them. */
  onDelete?: () => void;
  compact?: boolean;
}

/** A button that opens what can be said of articles: read, favourite, archive, tags and collections. */
export function OrganiseMenu({ filings, label, heading, onFile, onEdit, onDelete, compact }: OrganiseMenuProps) {
  const { t } = useOrganiseTexts();
  const { t: library } = useTexts();
  const { root, open, toggle, close } = useDisclosed();
  const panel = useId();
  const button = { onClick: toggle, expanded: open, controls: panel, disabled: filings.length === 0 };
  const choices: [name: string, text: string, run: () => void][] = [
    ...actionsFor(filings).map((action): [string, string, () => void] => [action, t(action), () => onFile(action)]),
    ['edit', t('edit'), onEdit],
    ...(onDelete ? [['delete', library('delete'), onDelete] satisfies [string, string, () => void]] : []),
  ];
  return (
    <div class="disclosed organise-menu" ref={root}>
      {compact ? (
        <IconButton icon="more" label={label} {...button} />
      ) : (
        <Button icon="library" {...button}>
          {label}
        </Button>
      )}
      {open && (
        <div class="export-panel organise-panel" id={panel} data-panel>
          <p class="export-heading" id={`${panel}-heading`}>
            {heading}
          </p>
          <ul aria-labelledby={`${panel}-heading`}>
            {choices.map(([name, text, run]) => (
              <li key={name}>
                <button
                  type="button"
                  data-organise={name}
                  onClick={() => {
                    close();
                    run();
                  }}
                >
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
