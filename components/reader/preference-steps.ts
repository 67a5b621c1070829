import type { CommandId } from '@/lib/settings/commands';
import { type ReadingPreferences, themes, widths } from '@/lib/settings/settings';

export const smallestType = 0.8;
export const largestType = 1.8;

/** Type size one step larger (1) or smaller (-1), within its limits and without rounding errors. */
export function typeStep(size: number, step: 1 | -1): number {
  return Math.min(largestType, Math.max(smallestType, Math.round(size * 10 + step) / 10));
}

const after = <T>(list: readonly T[], value: T): T => list[(list.indexOf(value) + 1) % list.length] ?? value;

/** What a command changes in the preferences; null where it is about something else. */
export function preferenceChange(id: CommandId, now: ReadingPreferences): Partial<ReadingPreferences> | null {
  switch (id) {
    case 'layout':
      return { layout: now.layout === 'side-by-side' ? 'stacked' : 'side-by-side' };
    case 'languages':
      return { layout: now.layout === 'zh' ? 'en' : now.layout === 'en' ? 'side-by-side' : 'zh' };
    case 'hide':
      return { hidden: after(['none', 'en', 'zh'] as const, now.hidden) };
    case 'larger':
      return { typeSize: typeStep(now.typeSize, 1) };
    case 'smaller':
      return { typeSize: typeStep(now.typeSize, -1) };
    case 'theme':
      return { theme: after(themes, now.theme) };
    case 'width':
      return { width: after(widths, now.width) };
    default:
      return null;
  }
}
