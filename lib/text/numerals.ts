/** A number that a text states, normalised so that the same fact in Chinese and in English has the same key. */
export interface NumberFact {
  /** 'magnitude' is 数百万 or 'millions': only the order of size is said. A month is a number from 1 to 12. */
  kind: 'number' | 'percent' | 'month' | 'magnitude';
  value: number;
  /** Equal facts have equal keys; four significant figures, because translators round. */
  key: string;
  /** Small numbers turn up in any text (一, 'one', 'first'): weak evidence. */
  common: boolean;
}

const marks = { number: '', percent: '%', month: 'm', magnitude: '~' } as const;

export function numberFact(kind: NumberFact['kind'], value: number): NumberFact {
  const key = `${marks[kind]}${Number(value.toPrecision(4))}`;
  return { kind, value, key, common: kind === 'number' && value <= 12 };
}

/** Facts in the order found, each key once, anything that is no finite number left out. */
export function distinct(facts: readonly NumberFact[]): NumberFact[] {
  const byKey = new Map<string, NumberFact>();
  for (const fact of facts) if (Number.isFinite(fact.value) && !byKey.has(fact.key)) byKey.set(fact.key, fact);
  return [...byKey.values()];
}
