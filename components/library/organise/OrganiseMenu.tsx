import { useId } from 'preact/hooks';
import type { Filing } from '@/lib/library/filing/filing';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
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
  compact?: boolean;
}

/** A button that opens what can be said of articles: read, favourite, archive, tags and collections. */
export function OrganiseMenu({ filings, label, heading, onFile, onEdit, compact }: OrganiseMenuProps) {
  const { t } = useOrganiseTexts();
  const { root, open, toggle, close } = useDisclosed();
  const panel = useId();
  const button = { onClick: toggle, expanded: open, controls: panel, disabled: filings.length === 0 };
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
            {actionsFor(filings).map((action) => (
              <li key={action}>
                <button
                  type="button"
                  data-organise={action}
                  onClick={() => {
                    close();
                    onFile(action);
                  }}
                >
                  {t(action)}
                </button>
              </li>
            ))}
            <li>
              <button
                type="button"
                data-organise="edit"
                onClick={() => {
                  close();
                  onEdit();
                }}
              >
                {t('edit')}
              </button>
            </li>
          </ul>
        </div>
      )}
    </div>
  );
}
