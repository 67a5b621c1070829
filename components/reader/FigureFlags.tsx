import type { Pair } from '@/lib/pairing';

export function FigureFlags(_: { pair: Pair; chinese: ReadonlyMap<string, string> }) {
  return null;
}
