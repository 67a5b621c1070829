import type { OverviewServices } from '@/components/library/overview/overview-services';
import type { Library } from '@/lib/library/database';
import { libraryOverview } from '@/lib/library/overview';

/** The effects of the overview: direct calls. */
export const overviewServices = (db: Library): OverviewServices => ({
  load: () => libraryOverview(db, new Date().toISOString()),
});
