import './search.css';
import { translator } from '@/lib/settings/language';
import { Button } from '../../ui/Button';
import { useTexts } from '../texts';
import { searchStrings } from './strings';

export interface PinyinLineProps {
  /** Articles that the search finds beyond these, once its letters are read as pinyin. */
  count: number;
  /** The search as typed. */
  text: string;
  onShow: () => void;
}

/** Offers what a search would find as pinyin, where its words stand in some article as English. */
export function PinyinLine({ count, text, onShow }: PinyinLineProps) {
  const { language } = useTexts();
  if (count === 0) return null;
  return (
    <p class="pinyin-line">
      <Button kind="quiet" onClick={onShow}>
        {translator(searchStrings, language)('asPinyin', { count, text: text.trim() })}
      </Button>
    </p>
  );
}
