/** How a name, an office or a term is to be said in English, by the reader's wish or by common official use. */
export interface GlossaryTerm {
  /** As it may stand in a text, simplified or traditional: either finds the other. */
  zh: string;
  /** '' means: keep the Chinese as it is. */
  en: string;
  /** `URL.host` of the only site it holds for; '' everywhere. */
  host: string;
}
