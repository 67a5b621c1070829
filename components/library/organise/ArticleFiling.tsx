import { useState } from 'preact/hooks';
import type { Count } from '@/lib/library/search/list';
import type { ToastMessage } from '../../ui/use-toast';
import { FavouriteButton } from './FavouriteButton';
import { OrganiseDialog } from './OrganiseDialog';
import { OrganiseMenu } from './OrganiseMenu';
import type { OrganiseServices } from './organise-services';
import { useOrganiseTexts } from './texts';
import { useCollections, useFilingOf } from './use-collections';
import { useFiling } from './use-filing';

export interface ArticleFilingProps {
  id: string;
  title: string;
  services: OrganiseServices;
  /** Tags of the whole library, asked for when the editor opens. */
  tags: () => Promise<readonly Count[]>;
  onDelete: () => void;
  show: (toast: ToastMessage) => void;
}

/** How the article that is open is filed: favourite, read, archived, its tags and collections; and the way to delete it. */
export function ArticleFiling({ id, title, services, tags, onDelete, show }: ArticleFilingProps) {
  const { t } = useOrganiseTexts();
  const filing = useFilingOf(services, id);
  const { collections } = useCollections(services);
  const { act, edit } = useFiling(services, show);
  const [known, setKnown] = useState<readonly Count[] | null>(null);
  const open = () => void tags().then(setKnown, () => setKnown([])); // without them, tags can be typed
  const favourite = filing?.favourite ?? false;
  return (
    <>
      <FavouriteButton
        title={title}
        favourite={favourite}
        onToggle={() => void act([id], favourite ? 'unfavourite' : 'favourite')}
      />
      <OrganiseMenu
        filings={[filing]}
        label={t('organiseOne', { title })}
        heading={t('organiseThis')}
        compact
        onFile={(action) => void act([id], action)}
        onEdit={open}
        onDelete={onDelete}
      />
      {known && (
        <OrganiseDialog
          filings={[filing]}
          tags={known}
          collections={collections}
          onClose={(change) => {
            setKnown(null);
            if (change) void edit([id], change);
          }}
        />
      )}
    </>
  );
}
