import { useId } from 'preact/hooks';
import {
  type CommandGroup,
  type CommandId,
  commandGroups,
  commands,
  type KeyBindings,
  keysOf,
} from '@/lib/settings/commands';
import { Dialog } from '../ui/Dialog';
import { KeyCaps } from './KeyCaps';
import { useTexts } from './texts';

export interface HelpDialogProps {
  /** The commands that work where the reader stands. */
  available: ReadonlySet<CommandId>;
  /** Keys of the reader's own. */
  keys: KeyBindings;
  onClose: () => void;
}

/** Every command that works here with all its keys, by group. */
export function HelpDialog({ available, keys, onClose }: HelpDialogProps) {
  const { t } = useTexts();
  return (
    <Dialog wide title={t('keyboard')} closeLabel={t('close')} onClose={onClose}>
      <div class="help-groups">
        {commandGroups.map((group) => {
          const ids = commands.filter((one) => one.group === group && available.has(one.id)).map(({ id }) => id);
          return ids.length > 0 && <HelpGroup key={group} group={group} ids={ids} keys={keys} />;
        })}
      </div>
      <p class="ui-hint">{t('changeKeys')}</p>
    </Dialog>
  );
}

interface HelpGroupProps {
  group: CommandGroup;
  ids: readonly CommandId[];
  keys: KeyBindings;
}

function HelpGroup({ group, ids, keys }: HelpGroupProps) {
  const { t } = useTexts();
  const heading = useId();
  return (
    <section class="help-group">
      <h3 id={heading}>{t(`group-${group}`)}</h3>
      <table class="keys" aria-labelledby={heading}>
        <thead class="ui-hidden">
          <tr>
            <th scope="col">{t('key')}</th>
            <th scope="col">{t('action')}</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => {
            const own = keysOf(id, keys);
            return (
              <tr key={id} data-command={id}>
                <td>{own.length ? <KeyCaps keys={own} /> : <span class="no-key">{t('noKey')}</span>}</td>
                <td>{t(`do-${id}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
