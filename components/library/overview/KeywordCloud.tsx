import type { CloudWord } from '@/lib/library/overview';
import { useOverviewTexts } from './texts';

export interface KeywordCloudProps {
  words: readonly CloudWord[];
  /** Shows the articles with this keyword. */
  onShow: (keyword: string) => void;
}

const pinyinOrder = new Intl.Collator('zh-Hans-u-co-pinyin');
const sizes = 5;

/** Keywords by the alphabet of their pinyin, larger the more articles have them (by the logarithm). */
export function KeywordCloud({ words, onShow }: KeywordCloudProps) {
  const { t } = useOverviewTexts();
  const [highest, lowest] = [
    Math.max(...words.map(({ count }) => count)),
    Math.min(...words.map(({ count }) => count)),
  ];
  const size = (count: number) =>
    highest === lowest ? 2 : 1 + Math.round(((sizes - 1) * Math.log(count / lowest)) / Math.log(highest / lowest));
  const sorted = [...words].sort((a, b) => pinyinOrder.compare(a.zh || a.en, b.zh || b.en));
  return (
    <ul class="cloud">
      {sorted.map(({ zh, en, count }) => (
        <li key={zh || en} data-size={size(count)}>
          <button
            class="cloud-word"
            type="button"
            title={count === 1 ? t('inArticlesOne') : t('inArticles', { count })}
            onClick={() => onShow(zh || en)}
          >
            {zh && <span lang="zh">{zh}</span>}
            {zh && en && ' '}
            {en && (
              <small class="cloud-english" lang="en">
                {en}
              </small>
            )}
            <span class="ui-hidden">{count === 1 ? t('inArticlesOne') : t('inArticles', { count })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
