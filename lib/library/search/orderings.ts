import { type Entry, orders } from './entry';
import type { Sorting } from './list';
import { insertSorted, sortInSteps } from './sorted';

/** Changes after which sorting anew is quicker than putting each in its place. */
const mostChanges = 500;

/** All entries in every order that was asked for, kept in order through changes. */
export class Orderings {
  private readonly sorted = new Map<Sorting, Entry[]>();
  private changes = 0;
  /** Rises with each change, so that a sort which took several steps knows whether it is still right. */
  private state = 0;

  constructor(private readonly entries: ReadonlyMap<string, Entry>) {}

  change(before: Entry | undefined, after: Entry | undefined): void {
    this.state += 1;
    this.changes += 1;
    if (this.changes > mostChanges) this.sorted.clear();
    for (const [sorting, list] of this.sorted) {
      if (before) list.splice(list.indexOf(before), 1);
      if (after) insertSorted(list, after, orders[sorting]);
    }
  }

  async in(sorting: Sorting, rest: () => Promise<void>): Promise<readonly Entry[]> {
    for (;;) {
      const known = this.sorted.get(sorting);
      if (known) return known;
      const { state } = this;
      const list = await sortInSteps([...this.entries.values()], orders[sorting], rest);
      if (state !== this.state) continue;
      this.changes = 0;
      this.sorted.set(sorting, list);
    }
  }
}
