import { IconButton } from '../../ui/IconButton';
import { useOrganiseTexts } from './texts';

export interface FavouriteButtonProps {
  title: string;
  favourite: boolean;
  onToggle: () => void;
}

export function FavouriteButton({ title, favourite, onToggle }: FavouriteButtonProps) {
  const { t } = useOrganiseTexts();
  return (
    <span class="favourite" data-on={favourite}>
      <IconButton icon="star" label={t('favouriteOne', { title })} pressed={favourite} onClick={onToggle} />
    </span>
  );
}
