import { type CommandId, commandGroups, commands, type KeyBindings, keysOf } from '@/lib/settings/commands';
import { Dialog } from '../ui/Dialog';
import { useTexts } from './texts';

export interface HelpDialogProps {
  /** The commands that work where the reader stands. */
  available: ReadonlySet<CommandId>;
  /** Keys of the reader's own. */
  keys: KeyBindings;
  onClose: () => void;
}

/** Key names as printed on keyboards. */
const capOf: Record<string, string> = { Escape: 'Esc', '-': '−', ArrowRight: '→', ArrowLeft: '←' };

export function HelpDialog({ available, keys, onClose }: HelpDialogProps) {
  const { t } = useTexts();
  return (
    <Dialog title={t('keyboard')} closeLabel={t('close')} onClose={onClose}>
      <table class="keys">
        <thead class="ui-hidden">
          <tr>
            <th scope="col">{t('key')}</th>
            <th scope="col">{t('action')}</th>
          </tr>
        </thead>
        {commandGroups.map((group) => (
          <tbody key={group}>
            <tr>
              <th colSpan={2} scope="colgroup">
                {t(`group-${group}`)}
              </th>
            </tr>
            {commands
              .filter((command) => command.group === group && available.has(command.id))
              .map(({ id }) => (
                <tr key={id} data-command={id}>
                  <td>
                    {keysOf(id, keys)
                      .slice(0, 1)
                      .map((key) => (
                        <kbd key={key}>{capOf[key] ?? key}</kbd>
                      ))}
                  </td>
                  <td>{t(`do-${id}`)}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </Dialog>
  );
}
