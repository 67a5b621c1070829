import { isCaptionBox } from './part-names';
import { prose } from './prose';
import type { RawBlock } from './raw-block';

const opening =
  /^\s*(?:[▲△▼▽↑↓◎]|[（(【]?(?:图注|圖說|图说|图为|圖為|资料图|資料圖|资料照|資料照|视频截图|截图|图片来源|圖片來源|图片说明|圖片說明|图源|圖源|示意图|示意圖|配图|图像来源|圖像來源|图像加注文字|圖像加註文字|图集)|[（(【]?[图圖](?:片)?\s*[：:/／|｜]|(?:photo|image|picture)(?: credit| by|:))/i;
const agency =
  '新华社|新華社|中新社|路透社?|美联社|美聯社|法新社|AFP|AP|Reuters|Getty(?: Images)?|视觉中国|東方IC|东方IC|CFP|IC ?photo|中央社|達志影像';
const closing = new RegExp(
  `(?:[\\s）)／/]|图|圖|记者.{2,8}|記者.{2,8})(?:摄|攝|供图|供圖|提供|翻攝)[）)。]?$|[（(](?:[^（(）)]*(?:图|圖|截图|截圖|资料|資料|摄|攝|视频|提供)|${agency}|BBC)[）)]。?$|(?:${agency})[）)。]?$|(?:报道|視頻|视频|网页|網頁|画面|新闻)截[图圖]。?$|[图圖]片?来自.{2,12}$`,
  'i',
);
const longest = 90;
const longestByPlace = 48;

/**
 * Step: finds out which short paragraphs describe a picture, by markup, by wording ('… 摄', 图源), and by place: right
 * below a picture, centred or where most pictures of the article have such a line.
 */
export function markCaptions(blocks: readonly RawBlock[], root: Element): RawBlock[] {
  const split = blocks.flatMap(splitCaptionLines);
  const lengths = split
    .filter((block) => prose(block) > 20)
    .map((block) => block.text.length)
    .sort((a, b) => a - b);
  const longParagraphs = (lengths[lengths.length >> 1] ?? 0) > 60;
  const belowImage = (index: number) => split[index - 1]?.kind === 'image';
  const images = split.filter((block, index) => block.kind === 'image' && split[index + 1]?.kind !== 'image').length;
  const briefBelow = split.filter(
    (block, index) => belowImage(index) && block.kind !== 'image' && block.text.length <= longestByPlace,
  ).length;
  const habit = longParagraphs && images >= 3 && briefBelow >= images * 0.6;

  // Verses are centred too, but not one line alone.
  const centredNext = (index: number) => {
    const next = split[index + 1];
    return next !== undefined && next.kind !== 'image' && centred(next.element, root);
  };

  return split.map((block, index): RawBlock => {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') return block;
    const { text, element } = block;
    if (text.length > longest || text.includes('\n')) return block;
    const nearImage = belowImage(index) || split[index + 1]?.kind === 'image' || split[index - 1]?.kind === 'caption';
    const caption =
      opening.test(text) ||
      (nearImage && closing.test(text)) ||
      inCaptionBox(element, root) ||
      (belowImage(index) &&
        text.length <= longestByPlace &&
        ((habit && (images >= 5 || !text.includes('，'))) ||
          (longParagraphs && centred(element, root) && !centredNext(index))));
    return caption ? { ...block, kind: 'caption' } : block;
  });
}

/** '▲…' or 资料图 as a line of its own between the lines of a `<br>` paragraph. */
function splitCaptionLines(block: RawBlock): RawBlock[] {
  const lines = block.text.split('\n');
  if (lines.length === 1 || block.kind !== 'paragraph' || !lines.some(isCaptionLine)) return [block];
  const parts: RawBlock[] = [];
  let text: string[] = [];
  const flush = () => {
    if (text.length) parts.push({ ...block, text: text.join('\n') });
    text = [];
  };
  for (const line of lines) {
    if (isCaptionLine(line)) {
      flush();
      parts.push({ ...block, kind: 'caption', text: line });
    } else text.push(line);
  }
  flush();
  return parts;
}

const isCaptionLine = (line: string): boolean => line.length <= longest && opening.test(line);

function inCaptionBox(element: Element, root: Element): boolean {
  for (let at: Element | null = element, steps = 0; at && at !== root && steps < 3; at = at.parentElement, steps += 1) {
    if (isCaptionBox(at)) return true;
  }
  return false;
}

function centred(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (
      at.getAttribute('align') === 'center' ||
      at.localName === 'center' ||
      /(?:^|[\s_-])(?:text-?)?center/i.test(at.getAttribute('class') ?? '')
    )
      return true;
  }
  return false;
}
