/** Away from home these pages erase themselves, leave, or ask for a blocked image for ever: inline scripts and error handlers go. */
export function tame(html: string): string {
  return html
    .replace(/<script(?![^>]*\bsrc=)[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/\sonerror=("[^"]*"|'[^']*'|[^\s>]*)/gi, '');
}
