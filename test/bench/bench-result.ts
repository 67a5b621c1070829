/** What a benchmark gives: one object for machines, one text for people, worst cases first. */
export interface BenchResult {
  json: object;
  text: string;
}
