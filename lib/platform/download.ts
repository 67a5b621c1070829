/** Hands a file to the browser's downloads. The reader's own settings say where it goes. */
export function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // Firefox reads it only after the click has returned
}
