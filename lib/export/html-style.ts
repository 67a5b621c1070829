/** Style of exported web pages. The policy of the page allows exactly this text. */
export const htmlStyle = `
:root { color-scheme: light dark; --paper: #fcfbf8; --ink: #22201c; --soft: #57534a; --line: #e2ded4; --accent: #a8321f;
  --page: #1f6b4a; --edition: #24588f; --engine: #6b4a9c; --gloss: #75603a; --edited: #9a3d1c; --warn: #8a5300; }
@media (prefers-color-scheme: dark) { :root { --paper: #191815; --ink: #e8e4da; --soft: #b9b3a6; --line: #37342e;
  --accent: #e8897a; --page: #79c9a2; --edition: #8fbdf0; --engine: #c3a6ee; --gloss: #cdb588; --edited: #f0a37f; --warn: #e8b566; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.65 Georgia, "Noto Serif", serif; overflow-wrap: anywhere; }
:lang(zh) { font-family: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "Microsoft YaHei", serif; }
:lang(en), :lang(zh-Latn) { font-family: Georgia, "Noto Serif", "DejaVu Serif", serif; }
:lang(zh-Hant) { font-family: "Songti TC", "Noto Serif CJK TC", "Source Han Serif TC", "Microsoft JhengHei", serif; }
h1, h2, h3 { line-height: 1.3; } h2 { margin: 0 0 .25rem; font-size: 1.7rem; } h3 { margin: .5rem 0; font-size: 1.15rem; }
a { color: var(--accent); } p { margin: 0 0 .6rem; }
article { margin: 2.5rem 0; } article + article { border-top: 2px solid var(--line); padding-top: 2rem; }
.title { font-size: 1.2rem; } .facts, .caption, .image, footer { color: var(--soft); font-size: .875rem; }
.keywords { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .5rem 0; padding: 0; list-style: none; font-size: .9rem; }
.keywords [lang=en] { color: var(--soft); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { padding: .4rem .75rem; border-bottom: 2px solid var(--line); color: var(--soft); font-size: .8rem; text-align: start; }
td { padding: .75rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td p:last-child { margin: 0; } blockquote { margin: 0; padding-inline-start: .75rem; border-inline-start: 3px solid var(--line); }
.list-item { padding-inline-start: 1.2em; text-indent: -1.2em; } .list-item::before { content: "• "; }
small { display: inline-block; vertical-align: .1em; border: 1px solid; border-radius: 4px; padding: 0 .35em; font: .7rem/1.4 system-ui, sans-serif; color: var(--soft); }
.page { color: var(--page); } .edition { color: var(--edition); } .engine { color: var(--engine); border-style: dashed; }
.gloss small, small.gloss { color: var(--gloss); border-style: dotted; } .edited { color: var(--edited); }
small.uncertain { color: var(--warn); border-style: dashed; }
p.gloss { font-size: .875rem; } .word { display: inline-block; margin-inline-end: .6rem; } .word i { color: var(--soft); }
mark { padding: .05em 0; background: #fff0a6; color: #22201c; } mark.green { background: #cdeec9; } mark.blue { background: #cfe5fb; }
mark.pink { background: #fbd6e3; } .notes { margin-top: 1.5rem; border-top: 2px solid var(--line); } .notes li { margin: .4rem 0; }
.notes p { margin: .1rem 0; white-space: pre-line; } sup a { text-decoration: none; color: var(--accent); }
footer { margin-top: 2rem; } img { max-width: 100%; height: auto; }
@media (max-width: 40rem) { table, tbody, tr, td { display: block; } thead { display: none; } td { padding: .5rem 0; border: 0; }
  tr { border-bottom: 1px solid var(--line); } }
@media print { mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } body { max-width: none; padding: 0; font-size: 10.5pt; } nav { break-after: page; } tr, h2 { break-inside: avoid; }
  article + article { break-before: page; border: 0; } a { color: inherit; text-decoration: none; } }
`;
