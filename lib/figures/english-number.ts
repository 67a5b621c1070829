const steps = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** A number as English news writes it: '350 million', '1.25 billion', '12,000'. */
export function englishNumber(value: number): string {
  for (const [size, name] of steps) {
    // What has many figures is written out: 1,234,567.
    if (value >= size && figuresOf(value / size) <= 6) return `${grouped(value / size)} ${name}`;
  }
  return grouped(value);
}

const grouped = (value: number): string => {
  const [whole = '', fraction] = String(Number(value.toPrecision(12))).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
};

const figuresOf = (value: number): number => grouped(value).replace(/\D/g, '').replace(/^0+/, '').length;
