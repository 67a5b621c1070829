import { cedictEntries } from '@/lib/dictionary/cedict-package';

const entries = await cedictEntries();

/** The dictionary as the reader's services give it, from the package. */
export const dictionaryServices = {
  dictionary: async (text: string) =>
    entries.filter(({ simplified, traditional }) => text.includes(simplified) || text.includes(traditional)),
};
