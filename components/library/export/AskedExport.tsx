import type { LibraryServices } from '../library-services';
import type { useExport } from '../use-export';
import { ExportDialog } from './ExportDialog';
import { HandOverDialog } from './HandOverDialog';
import { isHandOver } from './hand-over-choices';

export interface AskedExportProps {
  services: LibraryServices;
  exporting: ReturnType<typeof useExport>;
}

/** The dialog of the export that was asked for, if one needs to be answered first. */
export function AskedExport({ services, exporting }: AskedExportProps) {
  const { asked, close } = exporting;
  if (!asked) return null;
  const { exporter, ids } = asked;
  if (isHandOver(exporter))
    return <HandOverDialog to={exporter} ids={ids} services={services.exporting} onClose={close} />;
  return <ExportDialog exporter={exporter} ids={ids} services={services} exporting={exporting} onClose={close} />;
}
