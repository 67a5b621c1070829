import type { VersionHead } from '@/lib/library/versions/versions';
import { formatTime } from '../../reader/format-time';
import { Select } from '../../ui/Select';
import { useVersionTexts } from './texts';
import { type Compared, present, type TextKey } from './use-versions';

export interface CompareChoiceProps {
  heads: readonly VersionHead[];
  since: string;
  compared: Compared;
  browserLanguages?: readonly string[];
  onCompare: (compared: Compared) => void;
}

/** Which two texts are set side by side; the earlier one is always on the left. */
export function CompareChoice({ heads, since, compared, browserLanguages = [], onCompare }: CompareChoiceProps) {
  const { t, language } = useVersionTexts();
  const time = (iso: string) => formatTime(iso, language, { browserLanguages });
  const options = [
    { value: present as string, label: t('presentChoice', { date: time(since) }) },
    ...heads.map(({ key, savedAt }) => ({ value: String(key), label: time(savedAt) })),
  ];
  const choose = (side: keyof Compared) => (value: string) => {
    const chosen: TextKey = value === present ? present : Number(value);
    onCompare(inOrder({ ...compared, [side]: chosen }, heads));
  };
  return (
    <div class="compare-choice">
      <Select label={t('compare')} value={String(compared.before)} options={options} onChange={choose('before')} />
      <Select label={t('compareWith')} value={String(compared.after)} options={options} onChange={choose('after')} />
    </div>
  );
}

/** The earlier of the two first, whichever way round they were chosen. */
function inOrder({ before, after }: Compared, heads: readonly VersionHead[]): Compared {
  const age = (key: TextKey) => (key === present ? -1 : heads.findIndex((head) => head.key === key));
  return age(before) >= age(after) ? { before, after } : { before: after, after: before };
}
