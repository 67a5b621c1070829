import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CollectionUndo } from '@/lib/library/filing/collections';
import type { Collection } from '@/lib/library/filing/filing';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { IconButton } from '../../ui/IconButton';
import { Notice } from '../../ui/Notice';
import { failureText, useTexts } from '../texts';
import { useHeldFocus } from '../use-held-focus';
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
  const first = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => first.current?.querySelector('input')?.focus(), []); // it would be the button that closes
  const list = useRef<HTMLDivElement>(null);
  useHeldFocus(() => list.current); // a line goes
  const [fresh, setFresh] = useState('');
  const [problem, setProblem] = useState('');
  const [deleted, setDeleted] = useState<CollectionUndo | null>(null);
  useEffect(() => {
    if (deleted) list.current?.querySelector('button')?.focus(); // the way back is said first
  }, [deleted]);
  /** What came of it; null, and the reader told why, where it failed. */
  const tried = async <T,>(work: Promise<T>, invalid = library('failed-invalid')): Promise<T | null> => {
    try {
      const result = await work;
      setProblem('');
      return result;
    } catch (error) {
      const why = failureText(error);
      setProblem(why === 'failed-invalid' ? invalid : library(why));
      return null;
    }
  };
  const rename = (id: string, name: string) => tried(services.renameCollection(id, name), t('nameTaken'));
  const remove = async (id: string) => {
    const undo = await tried(services.deleteCollection(id));
    if (undo) setDeleted(undo);
  };
  const restore = async (undo: CollectionUndo) => {
    if (await tried(services.restoreCollection(undo))) setDeleted(null);
  };
  return (
    <Dialog title={t('manageTitle')} closeLabel={library('close')} onClose={onClose}>
      <form
        ref={first}
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
      <div ref={list}>
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
      </div>
    </Dialog>
  );
}

interface CollectionLineProps {
  collection: Collection;
  count: number;
  /** Gives the collection as it is called then; null where it was not renamed. */
  onRename: (id: string, name: string) => Promise<Collection | null>;
  onDelete: (id: string) => Promise<void>;
}

function CollectionLine({ collection: { id, name }, count, onRename, onDelete }: CollectionLineProps) {
  const { t } = useOrganiseTexts();
  const { t: library } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  useHeldFocus(() => form.current); // the button to rename goes
  const [typed, setTyped] = useState(name);
  const changed = typed.trim() !== '' && typed !== name;
  return (
    <li>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (changed) void onRename(id, typed).then((renamed) => renamed && setTyped(renamed.name));
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
