/** A page that something went wrong with on its way. */
export interface MutatedPage {
  name: string;
  html: string;
}

/** Repeatable numbers 0…1 (Mulberry32), so that a page that fails can be made again. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (html: string, random: () => number) => string;

const pick = (random: () => number, length: number): number => Math.floor(random() * length);

/** Bytes of a page read in another encoding than it was written in, as with a wrong `charset`. */
const misread = (html: string, encoding: string): string =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(html));

/** Puts something before a random tag. */
const insert = (html: string, what: string, random: () => number): string => {
  const tags = [...html.matchAll(/<[a-z]/gi)].map(({ index }) => index);
  const at = tags[pick(random, tags.length)] ?? 0;
  return html.slice(0, at) + what + html.slice(at);
};

/** What happens to pages: in transit, by careless templates, on purpose. */
export const mutations: Record<string, Mutation> = {
  'cut at a third': (html) => html.slice(0, html.length / 3),
  'cut anywhere': (html, random) => html.slice(0, pick(random, html.length)),
  'cut inside a tag': (html) => html.slice(0, html.lastIndexOf('<p') + 2),
  'no closing tags': (html) => html.replace(/<\/(?!script|style|title)[^>]+>/g, ''),
  'no opening tags of blocks': (html) => html.replace(/<(?:p|div|article|main)\b[^>]*>/g, ''),
  'tags closed in the wrong order': (html) => html.replace(/<\/p>/g, '</div></p>').replace(/<\/a>/g, '</p></a>'),
  'no title': (html) => html.replace(/<title>[\s\S]*?<\/title>/, '').replace(/<h[12][\s\S]*?<\/h[12]>/g, ''),
  'title never closed': (html) => html.replace('</title>', ''),
  'script never closed': (html, random) => insert(html, '<script>var a = "', random),
  'comment never closed': (html, random) => insert(html, '<!-- ', random),
  'attribute never closed': (html, random) => insert(html, '<div class="', random),
  'read as Latin-1': (html) => misread(html, 'windows-1252'),
  'read as GB 18030': (html) => misread(html, 'gb18030'),
  'null bytes': (html) => html.replace(/。/g, '。\0'),
  'lone surrogates': (html) => html.replace(/，/g, '\ud83d，'),
  'characters lost at random': (html, random) => [...html].filter(() => random() > 0.02).join(''),
  'pieces in another order': (html, random) => {
    const pieces = html.split(/(?=<[a-z])/i);
    return pieces
      .map((piece) => ({ piece, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ piece }) => piece)
      .join('');
  },
  'everything twice': (html) => html + html,
  'five megabytes of markup': (html) =>
    html.replace('<body>', `<body>${'<div class="x"><span></span></div>'.repeat(150_000)}`),
  'five megabytes of one attribute': (html) => html.replace('<body>', `<body data-state="${'a'.repeat(5_000_000)}">`),
  'five megabytes of script': (html) =>
    html.replace('</body>', `<script>${'var a=1;'.repeat(625_000)}</script></body>`),
  'twenty thousand paragraphs': (html) => {
    const paragraphs = html.match(/<p>[\s\S]*?<\/p>/g) ?? [];
    const many = Array.from({ length: 20_000 }, (_, i) => paragraphs[i % paragraphs.length] ?? '').join('');
    return html.replace(/<p>[\s\S]*?<\/p>/, many);
  },
  'a hundred tables in each other': (html) =>
    html
      .replace('<article>', `${'<table><tr><td>'.repeat(100)}<article>`)
      .replace('</article>', `</article>${'</td></tr></table>'.repeat(100)}`),
  'five thousand levels': (html) => html.replace('<article>', `${'<div>'.repeat(5000)}<article>`),
  'a frame set': (html) =>
    html.replace('<body>', '<frameset cols="20%,*"><frame src="a.html"><frame src="b.html"></frameset><body>'),
  'text inside an inline frame': (html) =>
    html.replace(/<article>[\s\S]*<\/article>/, (text) => `<iframe srcdoc="${text.replace(/"/g, '&quot;')}"></iframe>`),
  'an empty body': (html) => html.replace(/<body[\s\S]*$/, '<body></body></html>'),
  'a body in the head': (html) => html.replace('</head>', '').replace('<body>', ''),
  'text as XML entities': (html) =>
    html.replace(/[\u4e00-\u9fff]/g, (han) => `&#x${han.codePointAt(0)?.toString(16)};`),
  'text in a template': (html) =>
    html.replace('<article>', '<template><article>').replace('</article>', '</article></template>'),
  'text in a form': (html) =>
    html.replace('<article>', '<form><input name="children"><input name="innerHTML"><article>'),
  'text in SVG': (html) => html.replace('<article>', '<svg><foreignObject><article>'),
  'one line each sentence': (html) => html.replace(/。/g, '。<br>'),
  'one element each character': (html) =>
    html.replace(/[\u4e00-\u9fff](?![^<]*<\/(?:title|h1|a)>)(?=[^<>]*<)/g, '<span>$&</span>'),
};

/** Every mutation of every page, and some with a second one on top. */
export function mutatedPages(pages: Readonly<Record<string, string>>, seed = 1): MutatedPage[] {
  const random = numbers(seed);
  const kinds = Object.entries(mutations);
  return Object.entries(pages).flatMap(([page, html]) =>
    kinds.map(([name, mutate], index) => {
      const [second, another] = kinds[(index + 7) % kinds.length] ?? ['', (same: string) => same];
      const both = index % 4 === 0 && !/megabytes|thousand/.test(name + second);
      const once = mutate(html, random);
      return { name: `${page}: ${both ? `${name}, ${second}` : name}`, html: both ? another(once, random) : once };
    }),
  );
}
