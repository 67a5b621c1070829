import { useCallback, useState } from 'preact/hooks';
import { mergeGlossary, readGlossary } from '@/lib/glossary/csv';
import { decodeGlossaryFile } from '@/lib/glossary/decode-file';
import type { Imported } from './ImportReport';
import type { useGlossary } from './use-glossary';

/** A larger file is no glossary. */
const largestFile = 20_000_000;

/** What came of the last file: a report with the way back, or a sentence for why it could not be used. */
export type ImportState =
  | { step: 'none' }
  | { step: 'done'; imported: Imported; undo: () => Promise<void> }
  | { step: 'failed'; file: string; why: 'importFailed' | 'tooMany' };

/** Takes files of terms, one after the other, and remembers the report of the last. */
export function useImport(change: ReturnType<typeof useGlossary>['change']) {
  const [state, setState] = useState<ImportState>({ step: 'none' });
  const take = useCallback(
    async (file: File) => {
      const failed = (why: (ImportState & { step: 'failed' })['why']) =>
        setState({ step: 'failed', file: file.name, why });
      try {
        if (file.size > largestFile) return failed('importFailed');
        const read = readGlossary(decodeGlossaryFile(new Uint8Array(await file.arrayBuffer())));
        if (read.terms.length + read.problems.length === 0) return failed('importFailed');
        let counts = { added: 0, replaced: 0, same: 0 };
        const undo = await change((current) => {
          const { terms, ...merged } = mergeGlossary(current, read.terms);
          counts = merged;
          return terms;
        });
        setState({ step: 'done', imported: { file: file.name, ...counts, problems: read.problems }, undo });
      } catch (error) {
        failed(error instanceof TypeError ? 'tooMany' : 'importFailed');
      }
    },
    [change],
  );
  const close = useCallback(() => setState({ step: 'none' }), []);
  return { state, take, close };
}
