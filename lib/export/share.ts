import type { ExportFile } from './exporter';

/** Forms in which one article can be shared, by the id of their exporter. */
export const shareForms = ['text', 'html', 'epub'] as const;
export type ShareForm = (typeof shareForms)[number];

type Sharer = Partial<Pick<Navigator, 'share' | 'canShare'>>;

const samples: Record<ShareForm, [name: string, type: string]> = {
  text: ['a.txt', 'text/plain'],
  html: ['a.html', 'text/html'],
  epub: ['a.epub', 'application/epub+zip'],
};

/** Which forms this browser shares (Web Share API, Level 2); none where it has no such thing. */
export function formsToShare(sharer: Sharer): ShareForm[] {
  if (!sharer.share || !sharer.canShare) return [];
  return shareForms.filter((form) => sharer.canShare?.({ files: [sample(form)] }));
}

const sample = (form: ShareForm): File => {
  const [name, type] = samples[form];
  return new File(['a'], name, { type });
};

/** Gives a file to the system's dialog for sharing. Must follow a click. False where the reader closed the dialog. */
export async function shareFile(sharer: Sharer, { name, type, parts }: ExportFile): Promise<boolean> {
  try {
    await sharer.share?.({ files: [new File(parts, name, { type: type.replace(/;.*$/, '') })], title: name });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}
