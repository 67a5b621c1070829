import { vi } from 'vitest';
import type { OrganiseServices } from '@/components/library/organise/organise-services';
import type { Collection, Filing } from '@/lib/library/filing/filing';
import { inState, unfiled } from '@/lib/library/filing/merge-filings';
import { distinctNames, nameKey } from '@/lib/library/filing/names';
import { ServiceError } from '@/lib/services';

const at = '2026-03-05T08:00:00.000Z';

/** Filings and collections in memory with the page's interface. */
export function fakeOrganise(filings: Filing[] = [], names: string[] = []) {
  const rows = new Map(filings.map((filing) => [filing.id, filing]));
  const collection = (name: string): Collection => ({ id: `c-${name}`, name, createdAt: at, updatedAt: at });
  const collections = new Map(names.map((name) => [`c-${name}`, collection(name)]));
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const services = {
    load: async (id) => rows.get(id) ?? null,
    file: vi.fn<OrganiseServices['file']>(async (ids, change) => {
      const undo = ids.map((id) => {
        const before = rows.get(id) ?? null;
        const was = before ?? unfiled(id, at);
        const gone = new Set([...(change.removeTags ?? []), ...(change.removeCollections ?? [])].map(nameKey));
        const after: Filing = {
          ...inState(was, change.state ?? was.state, at),
          tags: distinctNames([...was.tags, ...(change.addTags ?? [])]).filter((name) => !gone.has(nameKey(name))),
          collections: [...was.collections, ...(change.addCollections ?? [])].filter((one) => !gone.has(nameKey(one))),
          favourite: change.favourite ?? was.favourite,
          archived: change.archived ?? was.archived,
        };
        rows.set(id, after);
        return { before, after };
      });
      tell();
      return undo;
    }),
    undo: vi.fn<OrganiseServices['undo']>(async (undo) => {
      for (const { before, after } of undo) {
        if (before) rows.set(after.id, before);
        else rows.delete(after.id);
      }
      tell();
      return undo.length;
    }),
    collections: async () => [...collections.values()],
    createCollection: vi.fn<OrganiseServices['createCollection']>(async (name) => {
      const made = collections.get(`c-${name}`) ?? collection(name);
      collections.set(made.id, made);
      tell();
      return made;
    }),
    renameCollection: vi.fn<OrganiseServices['renameCollection']>(async (id, name) => {
      if ([...collections.values()].some((one) => one.name === name)) throw new ServiceError('invalid');
      const renamed = { ...collection(name), id };
      collections.set(id, renamed);
      tell();
      return renamed;
    }),
    deleteCollection: vi.fn<OrganiseServices['deleteCollection']>(async (id) => {
      const gone = collections.get(id);
      collections.delete(id);
      tell();
      return gone ? { collection: gone, articles: [] } : null;
    }),
    restoreCollection: vi.fn<OrganiseServices['restoreCollection']>(async ({ collection: back }) => {
      collections.set(back.id, back);
      tell();
      return back;
    }),
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  } satisfies OrganiseServices;
  return { services, filing: (id: string) => rows.get(id) };
}
