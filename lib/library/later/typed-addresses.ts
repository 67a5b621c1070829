import type { ToRead } from './later';

/** As many as one paste may bring. */
export const mostAddresses = 1000;

/**
 * The web addresses in what was pasted or typed, in their order, each once. Words before an address on its line are its
 * title; a bare host with a path ('news.example.cn/a/1') counts where it stands alone on its line.
 */
export function addressesIn(text: string): ToRead[] {
  const found = new Map<string, ToRead>();
  for (const line of text.slice(0, 1_000_000).split(/\r?\n/)) {
    const places = [...line.matchAll(/https?:\/\/[^\s<>"'`|\u3000-\u303f\uff00-\uffef]+/gi)];
    const bare = places.length === 0 ? bareAddress(line.trim()) : null;
    if (bare) found.set(bare, { url: bare, title: '' });
    places.forEach((place, index) => {
      const url = place[0].replace(/[),.;:!?\]]+$/, '');
      if (!URL.canParse(url) || found.has(url)) return;
      found.set(url, { url, title: index === 0 ? titleBefore(line.slice(0, place.index)) : '' });
    });
  }
  return [...found.values()].slice(0, mostAddresses);
}

/** 'example.com/a' as an https address; null for anything else. */
export function bareAddress(text: string): string | null {
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i.test(text) ? `https://${text}` : null;
}

/** Without what lists put around titles: bullets, numbers, Markdown's brackets, a separator. */
const titleBefore = (text: string): string =>
  text
    .replace(/^[\s*•·-]+|^\s*\d+[.)、]\s*/g, '')
    .replace(/[\s:：|,，–—[\](（「-]+$/g, '')
    .replace(/^\[/, '')
    .trim();
