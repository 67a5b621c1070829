import { useMemo } from 'preact/hooks';
import { figureMismatches } from '@/lib/figures/figure-mismatches';
import type { Pair } from '@/lib/pairing';
import { isUncertain } from './pair-key';
import { useTexts } from './texts';

export interface FigureFlagsProps {
  pair: Pair;
  /** Chinese sentences by id. */
  chinese: ReadonlyMap<string, string>;
}

/** Says where the English of a line seems to give another figure than its Chinese: machines get 万 and 亿 wrong. */
export function FigureFlags({ pair, chinese }: FigureFlagsProps) {
  const { t, language } = useTexts();
  const flags = useMemo(() => {
    // What a line beside this one may hold as well says nothing about this pair.
    if (!pair.zh.length || !pair.zh.every((id) => chinese.has(id))) return [];
    const zh = pair.zh.map((id) => chinese.get(id)).join('');
    const found = figureMismatches(zh, pair.en.map(({ text }) => text).join(' '));
    // People leave figures out on purpose; with theirs only another figure in the place of one is worth a word.
    const human = (pair.source === 'page' || pair.source === 'edition') && !isUncertain(pair);
    return human ? found.filter((one) => one.found !== null) : found;
  }, [pair, chinese]);
  return flags.map((flag) => [
    <span class="figure-flag" key={flag.start} lang={language} title={t('figureFlagMore')}>
      {t('figureFlag', { zh: flag.zh, en: flag.expected })}
    </span>,
    ' ',
  ]);
}
