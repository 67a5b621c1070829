import { describe, expect, it } from 'vitest';
import { type Span, splitChinese, splitEnglish } from '@/lib/text/sentences';
import { random } from '../align/samples';

const texts = (spans: readonly Span[]) => spans.map(({ text }) => text);
/** Each case is written with '|' where a sentence ends. */
const cut = (marked: string) => marked.split('|').map((piece) => piece.trim());

describe('splitChinese', () => {
  it.each([
    '他来了。|她走了！|谁知道？',
    '今天下雨；明天放晴。|后天再说。',
    '价格是3.5元，涨了2.1%。|没有人抱怨。',
    '第一行\n|第二行\n|第三行。',
    '他说：“我不去。”|她点点头。',
    '“快跑！”他喊道。|大家都跑了。',
    '“你好吗？”小王问，“我来晚了。”|没人回答。',
    '市长说：“我们很高兴。谢谢大家。”|掌声响起。',
    '他高喊“加油！”跑过终点。|全场欢呼。',
    '他想了想……还是没说。|后来他走了。',
    '真的吗？！|是的。',
    '「你去哪裡？」|「回家。」',
    '会议通过了决定（见附件。）|随后散会。',
    '他读《你好吗？》这本书。|书很短。',
    '1. 先看说明。|2. 再动手。',
    '一、总则。|二、附则。',
    '新版本v2.0.1发布了.|用户可以下载.',
    '详见 https://example.org/a?b=1&c=2 的说明。|谢谢！',
    '他用英文说：I am fine. |Thank you.|然后走了。',
    '他叫 Mr. Smith。|来自英国。',
    '好ｏｋ！|走吧。',
    '大家好｡|再见｡',
  ])('%s', (marked) => {
    expect(texts(splitChinese(marked.replaceAll('|', '')))).toEqual(cut(marked));
  });

  it('splits long speech inside its quotation marks', () => {
    const speech = `他说：“${'这是一个很长的句子，说了很多很多的事情。'.repeat(3)}”他说完就走了。`;
    const spans = splitChinese(speech);
    expect(spans.length).toBe(4);
    expect(spans[2]?.text.endsWith('。”')).toBe(true);
  });

  it('splits speech whose closing mark is missing', () => {
    expect(texts(splitChinese('他说：“第一句。第二句。'))).toEqual(['他说：“第一句。', '第二句。']);
  });

  it('keeps stray marks with the sentence before', () => {
    expect(texts(splitChinese('结束了。 ——'))).toEqual(['结束了。 ——']);
  });
});

describe('splitEnglish', () => {
  it.each([
    'He came. |She left! |Who knows?',
    'Mr. Smith met Dr. Jones at 5 p.m. on Friday. |They talked.',
    'The U.S. economy grew 3.5 percent. |It slowed later.',
    'He moved to the U.S. |The next year he left.',
    'J. K. Rowling wrote it. |J.R.R. Tolkien did not.',
    'Acme Inc. shares fell. |Acme Inc. |But others rose.',
    'See No. 5, e.g. the one on p. 7. |Then stop.',
    'It opened on Jan. 5. |It closed in Dec. |The reason is unclear.',
    '“I am leaving,” he said. |“Why?” she asked. |He shrugged.',
    '“Stop!” cried the guard. |Nobody did.',
    '“Yes.” |“No.”',
    "'Really?' |'Yes, really.'",
    'He paused... and went on. |Then he stopped... |Nobody spoke.',
    '1. Read the manual. |2. Switch it on.',
    'Visit www.example.org or node.js. |Thanks.',
    'It ended in May.|The next began in June.',
    'Is it true?! |Yes.',
    'First line\n|second line',
    'Yahoo! reported a loss. |Shares fell.',
    'Smith et al. disagree. |So do we.',
    'He lives on St. Mark Ave. |His wife does not.',
  ])('%s', (marked) => {
    const plain = marked.replaceAll('|', '');
    expect(texts(splitEnglish(plain))).toEqual(cut(marked));
  });
});

describe('both', () => {
  it('cover every character that is no white space exactly once, in order, without empty sentences', () => {
    const next = random(3);
    const alphabet = [
      ...'。！？.!?…“”"「」（）《》 \n，,；:‘’\'天a地BM3-',
      'Mr.',
      'U.S.',
      '……',
      '他说',
      '\u3000',
      '😀',
    ];
    for (let round = 0; round < 600; round += 1) {
      const text = Array.from(
        { length: Math.floor(next() * 40) },
        () => alphabet[Math.floor(next() * alphabet.length)],
      ).join('');
      for (const split of [splitChinese, splitEnglish]) {
        const spans = split(text);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(span.text).toBe(text.slice(span.start, span.end));
          expect(span.text).toBe(span.text.trim());
          expect(span.text).not.toBe('');
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }
    }
  });
});
