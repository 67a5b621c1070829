import { hongKongMacaoTaiwanTerms } from './common/hong-kong-macao-taiwan';
import { lawTerms } from './common/law';
import { partyTerms } from './common/party';
import { regionTerms } from './common/regions';
import { stateTerms } from './common/state';
import { worldTerms } from './common/world';
import type { GlossaryTerm } from './term';

/**
 * Organs, offices and terms in their usual official English: a start set of our own, behind the reader's terms in the
 * list of what is applied. Sites may say it otherwise, and so may the reader. One array for all, so that the index that
 * `find-terms.ts` keeps for a list is made once.
 */
export const commonTerms: readonly GlossaryTerm[] = [
  ...partyTerms,
  ...stateTerms,
  ...lawTerms,
  ...regionTerms,
  ...hongKongMacaoTaiwanTerms,
  ...worldTerms,
];
