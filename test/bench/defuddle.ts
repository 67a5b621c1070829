/** What Defuddle makes of a page; '' where it finds nothing. */
export type DefuddleText = (document: Document, url: string) => Promise<string>;

interface DefuddleModule {
  Defuddle: (document: Document, url: string, options: { useAsync: boolean }) => Promise<{ content?: string }>;
}

/**
 * Defuddle (https://github.com/kepano/defuddle) for comparison, or null where the package is not installed. It may not
 * ask the web for anything, as it otherwise does on some sites. `name` is the module to load.
 */
export async function defuddle(name = 'defuddle/node'): Promise<DefuddleText | null> {
  let module: DefuddleModule;
  try {
    module = (await import(/* @vite-ignore */ name)) as DefuddleModule;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
  return async (document, url) => {
    const { content = '' } = await module.Defuddle(document, url, { useAsync: false });
    const box = document.implementation.createHTMLDocument('').createElement('template');
    box.innerHTML = content.replace(/<(?:p|div|h\d|li|br|tr|blockquote|figure)\b/gi, '\n$&');
    return box.content.textContent ?? '';
  };
}
