import { countPairs } from '@/lib/import/choices';
import type { FoundTexts, TextDraft } from '@/lib/import/draft';
import type { ImportServices } from './import-services';
import { PairPreview } from './PairPreview';
import { useImportTexts } from './texts';
import { usePreview } from './use-preview';

export interface DraftPreviewProps {
  found: FoundTexts;
  /** As they will be taken in. */
  drafts: readonly TextDraft[];
  /** The one in sight. */
  draft: TextDraft;
  swapped: boolean;
  name: string;
  services: ImportServices;
}

/** "Two columns, 214 pairs, Chinese left", and the first of them. */
export function DraftPreview({ found, drafts, draft, swapped, name, services }: DraftPreviewProps) {
  const t = useImportTexts();
  const preview = usePreview(draft, services);
  const { form } = found;
  const all = countPairs(drafts);
  const pairs = all ?? (drafts.length === 1 && preview.step === 'shown' ? preview.pairs : null);
  const first = swapped === (found.first === 'zh') ? 'en' : 'zh';
  const side = form === 'columns' ? t(`left-${first}`) : t(`first-${first}`);
  const facts = [
    t(`form-${form}`),
    ...(drafts.length > 1 ? [t('articles', { count: drafts.length })] : []),
    ...(pairs === null || form === 'chinese-only' ? [] : [t('pairs', { count: pairs })]),
    ...(form === 'chinese-only' || form === 'tmx' ? [] : [side]),
  ];
  return (
    <>
      <p class="import-found" role="status">
        <strong>{facts.join(' · ')}</strong>
        <span>{name}</span>
      </p>
      <PairPreview preview={preview} />
    </>
  );
}
