import type { GlossaryServices } from '@/components/options/glossary/glossary-services';
import { commonTerms } from '@/lib/glossary/common-terms';
import { download } from '@/lib/platform/download';
import { loadGlossary, saveGlossary, watchGlossary } from '@/lib/platform/glossary-store';
import { saveSettings } from '@/lib/platform/settings-store';

/** The effects of the section on the glossary. */
export const glossaryServices: GlossaryServices = {
  load: loadGlossary,
  change: saveGlossary,
  watch: watchGlossary,
  common: commonTerms,
  setCommon: async (on) => {
    await saveSettings({ commonTerms: on });
  },
  download: async (name, text) => {
    const type = name.endsWith('.tsv') ? 'text/tab-separated-values' : 'text/csv';
    download(new Blob([text], { type }), name);
  },
};
