/**
 * The book's style. Colours of paper and ink are the reading program's, so that its dark pages stay dark; only marks
 * have colours, with an ink of their own.
 */
export const epubStyle = `body { line-height: 1.6; margin: 0 5%; overflow-wrap: break-word; }
:lang(zh) { font-family: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", STSong, SimSun, serif; }
:lang(zh-Hant) { font-family: "Songti TC", "Noto Serif CJK TC", "Source Han Serif TC", LiSong, PMingLiU, serif; }
:lang(en), :lang(zh-Latn) { font-family: Georgia, "Noto Serif", serif; }
h1, h2 { line-height: 1.35; text-align: left; page-break-after: avoid; break-after: avoid; }
h1 { font-size: 1.5em; margin: 1.5em 0 0.5em; }
h2 { font-size: 1.15em; margin: 1.2em 0 0.4em; }
p { margin: 0 0 0.6em; }
.title-page { page-break-after: always; break-after: page; }
.title-page .title { font-size: 1.15em; }
.facts, .caption, .image, .origin, .keywords, .gloss, .about { font-size: 0.85em; }
.facts { list-style: none; margin: 1em 0; padding: 0; }
.keywords { margin: 1em 0; padding: 0 0 0 1.2em; }
.pair { margin: 0 0 1.1em; }
.pair .en { margin-left: 0; padding-left: 0.8em; border-left: 2px solid #888; }
.columns { display: flex; }
.columns > div { flex: 1; min-width: 0; }
.columns > div + div { margin-left: 1em; }
@media (max-width: 30em) {
  .columns { display: block; }
  .columns > div + div { margin-left: 0; }
}
.list-item { padding-left: 1.2em; text-indent: -1.2em; }
blockquote { margin: 0 0 0.6em 1em; }
figure { margin: 1em 0; text-align: center; page-break-inside: avoid; break-inside: avoid; }
img { max-width: 100%; height: auto; }
small { font-size: 0.75em; font-style: italic; }
.gloss { font-style: normal; }
.uncertain small { font-weight: bold; }
mark { background-color: #fff0a6; color: #22201c; }
mark.green { background-color: #cdeec9; }
mark.blue { background-color: #cfe5fb; }
mark.pink { background-color: #fbd6e3; }
@media (prefers-color-scheme: dark) {
  mark { background-color: #5c4d00; color: #fdf6d8; }
  mark.green { background-color: #1f4d2a; color: #e3f6e0; }
  mark.blue { background-color: #1c4568; color: #e0effd; }
  mark.pink { background-color: #642742; color: #fde5ee; }
}
a.noteref { font-size: 0.75em; vertical-align: super; line-height: 1; text-decoration: none; }
.notes { margin-top: 2em; border-top: 1px solid #888; padding-top: 0.5em; }
aside { margin: 0.6em 0; font-size: 0.9em; }
ruby { line-height: 2; }
rt { font-size: 0.5em; line-height: 1.2; font-family: Georgia, "Noto Serif", serif; }
nav ol { list-style: none; padding-left: 1em; }
nav li { margin: 0.4em 0; }
`;
