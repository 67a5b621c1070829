import type { Overview } from '@/lib/library/overview';

/** The effects of the overview. */
export interface OverviewServices {
  load(): Promise<Overview>;
}
