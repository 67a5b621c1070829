/** A text of our own in both languages, paragraph by paragraph. */
export interface Text {
  name: string;
  title: readonly [zh: string, en: string];
  keywords: readonly [zh: readonly string[], en: readonly string[]];
  pairs: readonly (readonly [zh: string, en: string])[];
}
