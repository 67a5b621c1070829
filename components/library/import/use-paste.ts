import { useEffect } from 'preact/hooks';
import type { ForeignText } from '@/lib/import/recognise';

/** Elements that take what is pasted themselves, and what lies over the list. */
const fields = 'input, textarea, select, [contenteditable], dialog';

/** Takes what is pasted outside any field while the list has the page to itself. */
export function usePaste(active: boolean, onText: (text: ForeignText) => void, onFiles: (files: File[]) => void): void {
  useEffect(() => {
    if (!active) return;
    const paste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (!clipboardData || event.defaultPrevented) return;
      if (target instanceof Element && target.closest(fields)?.matches(`${fields}:not([type=checkbox])`)) return;
      const files = [...clipboardData.files];
      const text = clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
      if (text.trim()) onText({ text, html: clipboardData.getData('text/html') });
      else if (files.length) onFiles(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [active, onText, onFiles]);
}
