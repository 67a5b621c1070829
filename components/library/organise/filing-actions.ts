import type { Filing, FilingChange } from '@/lib/library/filing/filing';

/** What is said of articles with one click or key. */
const changes = {
  read: { state: 'read' },
  unread: { state: 'unread' },
  favourite: { favourite: true },
  unfavourite: { favourite: false },
  archive: { archived: true },
  unarchive: { archived: false },
} as const satisfies Record<string, FilingChange>;

export type FilingAction = keyof typeof changes;
export const filingActions = Object.keys(changes) as FilingAction[];

export const changeOf = (action: FilingAction): FilingChange => changes[action];

/** Whether an article is as the action would make it; one without a filing is unread and filed nowhere. */
const isSo: Record<FilingAction, (filing: Filing | undefined) => boolean> = {
  read: (filing) => filing?.state === 'read',
  unread: (filing) => (filing?.state ?? 'unread') === 'unread',
  favourite: (filing) => filing?.favourite === true,
  unfavourite: (filing) => !filing?.favourite,
  archive: (filing) => filing?.archived === true,
  unarchive: (filing) => !filing?.archived,
};

/** The actions that would change one of the articles. */
export const actionsFor = (filings: readonly (Filing | undefined)[]): FilingAction[] =>
  filingActions.filter((action) => filings.some((filing) => !isSo[action](filing)));

const opposite = { read: 'unread', favourite: 'unfavourite', archive: 'unarchive' } as const;
export type Toggle = keyof typeof opposite;

/** What a key does to several articles at once: they all become so, or where they all are, none stays so. */
export const toggled = (toggle: Toggle, filings: readonly (Filing | undefined)[]): FilingAction =>
  filings.every(isSo[toggle]) ? opposite[toggle] : toggle;
