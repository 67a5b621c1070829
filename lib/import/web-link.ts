/** An http or https address, normalised, without name and password; '' for what is none, or is longer than any. */
export function webLink(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length > 8192 || !/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return '';
  const url = new URL(trimmed);
  url.username = '';
  url.password = '';
  return url.href.length > 8192 ? '' : url.href;
}
