/** Whether two plain values (JSON's kinds) are equal all the way down; a field that is undefined counts as absent. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!(one instanceof Object) || !(other instanceof Object) || Array.isArray(one) !== Array.isArray(other))
    return false;
  const fields = (value: object) => Object.entries(value).filter(([, field]) => field !== undefined);
  const theirs = new Map(fields(other));
  const mine = fields(one);
  return (
    mine.length === theirs.size && mine.every(([name, field]) => theirs.has(name) && same(field, theirs.get(name)))
  );
}
