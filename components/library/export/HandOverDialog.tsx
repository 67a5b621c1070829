import { Dialog } from '../../ui/Dialog';
import type { LibraryServices } from '../library-services';
import { AnkiHandOver } from './AnkiHandOver';
import type { HandOver } from './hand-over-choices';
import { ObsidianHandOver } from './ObsidianHandOver';
import { ShareHandOver } from './ShareHandOver';
import { useExportTexts, useHandOverTexts } from './texts';

export interface HandOverDialogProps {
  to: HandOver;
  /** Of the articles. */
  ids: readonly string[];
  services: LibraryServices['exporting'];
  onClose: () => void;
}

/** Gives articles to another program, after a click that says to which. */
export function HandOverDialog({ to, ids, services, onClose }: HandOverDialogProps) {
  const t = useHandOverTexts();
  const { t: common } = useExportTexts();
  const [only] = ids;
  return (
    <Dialog title={t(`title-${to}`)} closeLabel={common('close')} onClose={onClose}>
      <div class="export-form">
        {to === 'to-anki' && <AnkiHandOver ids={ids} services={services} />}
        {to !== 'to-anki' && (ids.length !== 1 || only === undefined) && <p>{t('oneOnly')}</p>}
        {to === 'to-obsidian' && ids.length === 1 && only !== undefined && (
          <ObsidianHandOver id={only} services={services} />
        )}
        {to === 'to-share' && ids.length === 1 && only !== undefined && <ShareHandOver id={only} services={services} />}
      </div>
    </Dialog>
  );
}
