import { useState } from 'preact/hooks';
import type { CollectionUndo } from '@/lib/library/filing/collections';
import type { Collection } from '@/lib/library/filing/filing';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { IconButton } from '../../ui/IconButton';
import { Notice } from '../../ui/Notice';
import { failureText, useTexts } from '../texts';
import type { OrganiseServices } from './organise-services';
import { useOrganiseTexts } from './texts';

export interface CollectionsDialogProps {
  services: OrganiseServices;
  collections: readonly Collection[];
  /** How many articles each holds, by id. */
  counts: Readonly<Record<string, number>>;
  onClose: () => void;
}

/** Collections are made, renamed and deleted here. */
export function CollectionsDialog({ services, collections, counts, onClose }: CollectionsDialogProps) {
  const { t } = useOrganiseTexts();
  const { t: library } = useTexts();
  const [fresh, setFresh] = useState('');
  const [problem, setProblem] = useState('');
  const [deleted, setDeleted] = useState<CollectionUndo | null>(null);
  /** Says whether it was done. */
  const tried = async (work: Promise<unknown>): Promise<boolean> => {
    setProblem('');
    try {
      await work;
      return true;
    } catch (error) {
      setProblem(library(failureText(error)));
      return false;
    }
  };
  const rename = async (id: string, name: string): Promise<boolean> => {
    try {
      await services.renameCollection(id, name);
      setProblem('');
      return true;
    } catch (error) {
      const why = failureText(error);
      setProblem(why === 'failed-invalid' ? t('nameTaken') : library(why));
      return false;
    }
  };
  const remove = async (id: string) => {
    await tried(services.deleteCollection(id).then(setDeleted));
  };
  const restore = async (undo: CollectionUndo) => {
    if (await tried(services.restoreCollection(undo))) setDeleted(null);
  };
  return (
    <Dialog title={t('manageTitle')} closeLabel={library('close')} onClose={onClose}>
      <form
        class="collection-new"
        onSubmit={(event) => {
          event.preventDefault();
          if (fresh.trim()) void tried(services.createCollection(fresh)).then((done) => done && setFresh(''));
        }}
      >
        <Field label={t('newCollection')} value={fresh} onInput={setFresh} />
        <Button type="submit" icon="plus">
          {t('make')}
        </Button>
      </form>
      <div role="status" class="collection-said">
        {problem && <Notice kind="warning">{problem}</Notice>}
        {deleted && (
          <Notice actions={<Button onClick={() => void restore(deleted)}>{library('undo')}</Button>}>
            {t('deletedCollection', { name: deleted.collection.name })}
          </Notice>
        )}
      </div>
      {collections.length === 0 && <p>{t('manageNone')}</p>}
      <ul class="collection-list">
        {collections.map((collection) => (
          <CollectionLine
            key={collection.id}
            collection={collection}
            count={counts[collection.id] ?? 0}
            onRename={rename}
            onDelete={remove}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface CollectionLineProps {
  collection: Collection;
  count: number;
  onRename: (id: string, name: string) => Promise<boolean>;
  onDelete: (id: string) => Promise<void>;
}

function CollectionLine({ collection: { id, name }, count, onRename, onDelete }: CollectionLineProps) {
  const { t } = useOrganiseTexts();
  const { t: library } = useTexts();
  const [typed, setTyped] = useState(name);
  const changed = typed.trim() !== '' && typed !== name;
  return (
    <li>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (changed) void onRename(id, typed);
        }}
      >
        <Field label={t('collectionName', { name })} hideLabel value={typed} onInput={setTyped} />
        {changed ? (
          <Button type="submit">{t('rename')}</Button>
        ) : (
          <small>{count === 1 ? library('articlesOne') : library('articles', { count })}</small>
        )}
        <IconButton icon="trash" label={t('deleteCollection', { name })} onClick={() => void onDelete(id)} />
      </form>
    </li>
  );
}
