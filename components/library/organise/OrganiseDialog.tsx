import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Collection, Filing } from '@/lib/library/filing/filing';
import type { Count } from '@/lib/library/search/list';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTexts } from '../texts';
import { NamePicker } from './NamePicker';
import { chosenNames, editedNames, noEdits, withEdit } from './name-edits';
import { useOrganiseTexts } from './texts';

/** Tags and collections by name; collections that are not there are made. */
export interface NamesChange {
  addTags: string[];
  removeTags: string[];
  addCollections: string[];
  removeCollections: string[];
}

export interface OrganiseDialogProps {
  /** How the articles are filed, one for each. */
  filings: readonly (Filing | undefined)[];
  tags: readonly Count[];
  collections: readonly Collection[];
  /** What was changed, when the dialog closes, whichever way; it can be undone. Null where nothing was. */
  onClose: (change: NamesChange | null) => void;
}

/** The editor of tags and collections, for one article or for many. */
export function OrganiseDialog({ filings, tags, collections, onClose }: OrganiseDialogProps) {
  const { t } = useOrganiseTexts();
  const { t: library } = useTexts();
  const [tagEdits, setTagEdits] = useState(noEdits);
  const [collectionEdits, setCollectionEdits] = useState(noEdits);
  const [tagText, setTagText] = useState('');
  const [collectionText, setCollectionText] = useState('');
  const tagsOn = useMemo(() => filings.map((filing) => filing?.tags ?? []), [filings]);
  const collectionsOn = useMemo(() => {
    const names = new Map(collections.map(({ id, name }) => [id, name]));
    return filings.map((filing) => (filing?.collections ?? []).flatMap((id) => names.get(id) ?? []));
  }, [filings, collections]);
  const total = filings.length;
  const hint = useId();
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []); // it would be the button that closes

  const close = () => {
    const byTag = withEdit(tagEdits, tagText, true);
    const byCollection = withEdit(collectionEdits, collectionText, true);
    const change = {
      addTags: editedNames(byTag, true),
      removeTags: editedNames(byTag, false),
      addCollections: editedNames(byCollection, true),
      removeCollections: editedNames(byCollection, false),
    };
    onClose(byTag.size + byCollection.size > 0 ? change : null);
  };
  return (
    <Dialog
      title={total === 1 ? t('editTitle') : t('editTitleMany', { count: total })}
      closeLabel={library('close')}
      onClose={close}
      actions={
        <Button kind="primary" icon="check" onClick={close}>
          {t('done')}
        </Button>
      }
    >
      <form
        class="organise-form"
        onSubmit={(event) => {
          event.preventDefault();
          close();
        }}
      >
        <NamePicker
          input={first}
          hint={hint}
          label={t('addTag')}
          chosenLabel={t('tags')}
          chosen={chosenNames(tagsOn, tagEdits)}
          total={total}
          known={tags.map(({ name }) => name)}
          text={tagText}
          onText={setTagText}
          onAdd={(name) => setTagEdits((edits) => withEdit(edits, name, true))}
          onRemove={(name) => setTagEdits((edits) => withEdit(edits, name, false))}
        />
        <NamePicker
          hint={hint}
          label={t('addCollection')}
          chosenLabel={t('collections')}
          chosen={chosenNames(collectionsOn, collectionEdits)}
          total={total}
          known={collections.map(({ name }) => name)}
          text={collectionText}
          onText={setCollectionText}
          onAdd={(name) => setCollectionEdits((edits) => withEdit(edits, name, true))}
          onRemove={(name) => setCollectionEdits((edits) => withEdit(edits, name, false))}
        />
        <p class="ui-hint" id={hint}>
          {t('pickHint')}
        </p>
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
