import type { Table } from 'dexie';
import type { Library } from '../database';
import { guarded } from '../failure';
import { watchRows } from '../watch';

/** Where a mirror puts what it reads. */
export interface MirrorTarget<Value> {
  /** A row as it is now, or undefined where there is none any more. */
  take(id: string, value: Value | undefined): void | Promise<void>;
  /** Whose rows are held, to learn which are gone when all is read again. */
  ids(): Iterable<string>;
}

export interface MirrorOptions {
  /** Rows that are read at once. */
  slice: number;
  /** Between two readings while nobody waits: gives way to whatever else the page has to do. */
  rest: () => Promise<void>;
}

/** How a mirror reads: a slice of rows in the order of their keys, or some of them. */
export interface MirrorSource<Value> {
  after(last: string, count: number): PromiseLike<readonly (readonly [id: string, value: Value])[]>;
  some(ids: readonly string[]): PromiseLike<readonly (Value | undefined)[]>;
}

/** The rows of a table. */
export const rowsOf = <Row extends { id: string }>(table: Table<Row, string>): MirrorSource<Row> => ({
  after: async (last, count) => {
    const rows = await table.where(':id').above(last).limit(count).toArray();
    return rows.map((row) => [row.id, row] as const);
  },
  some: (ids) => table.bulkGet([...ids]),
});

/**
 * Keeps something in memory that is made of the rows of a table: reads all of them once, in slices, and from then on
 * those that change, here or in any other context of the extension. Everything is read by one loop, one reading after
 * the other, so that an older state never takes the place of a newer one.
 */
export class Mirror<Value> {
  private readonly changed = new Set<string>();
  private unread = true;
  private running: Promise<void> | undefined;
  private waiting = 0;
  private started = false;
  private readonly stop: () => void;

  constructor(
    db: Library,
    table: Parameters<typeof watchRows>[1],
    private readonly source: MirrorSource<Value>,
    private readonly target: MirrorTarget<Value>,
    private readonly options: MirrorOptions,
  ) {
    this.stop = watchRows(db, table, (ids) => {
      if (ids === 'all') this.unread = true;
      else for (const id of ids) this.changed.add(id);
      // What follows a change is read at once, so that the next question finds it there.
      if (this.started) this.run().catch(() => {});
    });
  }

  /** Begins to read without anyone waiting. */
  start(): Promise<void> {
    this.started = true;
    return this.run();
  }

  /** Resolves once all changes that were made until now are in. Rejects where the library cannot be read. */
  async current(): Promise<void> {
    this.started = true;
    this.waiting += 1;
    try {
      while (this.behind) await this.run();
    } finally {
      this.waiting -= 1;
    }
  }

  get behind(): boolean {
    return this.unread || this.changed.size > 0 || this.running !== undefined;
  }

  close(): void {
    this.stop();
  }

  private run(): Promise<void> {
    this.running ??= this.work().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async work(): Promise<void> {
    while (this.unread || this.changed.size > 0) {
      if (this.unread) await this.readAll();
      else await this.readChanged();
    }
  }

  private async readAll(): Promise<void> {
    this.unread = false;
    try {
      const gone = new Set(this.target.ids());
      let last = '';
      for (let more = true; more; ) {
        const rows = await guarded(() => this.source.after(last, this.options.slice));
        for (const [id, value] of rows) {
          gone.delete(id);
          last = id;
          await this.target.take(id, value);
        }
        more = rows.length === this.options.slice;
        if (more && this.waiting === 0) await this.options.rest();
        await this.readChanged();
      }
      for (const id of gone) this.changed.add(id);
    } catch (error) {
      this.unread = true;
      throw error;
    }
  }

  private async readChanged(): Promise<void> {
    const ids = [...this.changed].slice(0, this.options.slice);
    if (ids.length === 0) return;
    for (const id of ids) this.changed.delete(id);
    try {
      const values = await guarded(() => this.source.some(ids));
      for (const [index, id] of ids.entries()) await this.target.take(id, values[index]);
    } catch (error) {
      for (const id of ids) this.changed.add(id);
      throw error;
    }
  }
}
