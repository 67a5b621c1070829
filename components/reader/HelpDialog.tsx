import { Dialog } from '../ui/Dialog';
import { type CommandId, commands } from './commands';
import { useTexts } from './texts';

export interface HelpDialogProps {
  /** The commands that work where the reader stands. */
  available: ReadonlySet<CommandId>;
  onClose: () => void;
}

/** Key names as printed on keyboards. */
const capOf: Record<string, string> = { Escape: 'Esc', '-': '−' };

export function HelpDialog({ available, onClose }: HelpDialogProps) {
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
        <tbody>
          {commands
            .filter((command) => available.has(command.id))
            .map((command) => (
              <tr key={command.id} data-command={command.id}>
                <td>
                  <kbd>{capOf[command.keys[0]] ?? command.keys[0]}</kbd>
                </td>
                <td>{t(`do-${command.id}`)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </Dialog>
  );
}
