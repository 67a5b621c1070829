import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/lib/read/blocks';
import { markCaptions } from '@/lib/read/mark-captions';
import { snapshot } from '@/lib/read/snapshot';
import { documentOf, prose } from './read';

const blocks = (html: string) => {
  const { body } = snapshot(documentOf(html)).document;
  return markCaptions(blocksOf(body, 'https://news.example.com/a/'), body).map(({ kind, text }) => [kind, text]);
};

describe('blocks of a page', () => {
  it.each([
    ['<p>一\n  二&nbsp;三</p>', [['paragraph', '一 二 三']]],
    ['<p>一<br>二</p>', [['paragraph', '一\n二']]],
    [
      '<div>一<br><br>二<br> <br>三</div>',
      [
        ['paragraph', '一'],
        ['paragraph', '二'],
        ['paragraph', '三'],
      ],
    ],
    [
      '<div>　　一<br>　　二<br>三</div>',
      [
        ['paragraph', '一'],
        ['paragraph', '二\n三'],
      ],
    ],
    [
      '<div>&nbsp;&nbsp;&nbsp;&nbsp;一<br>&nbsp;&nbsp;&nbsp;&nbsp;二</div>',
      [
        ['paragraph', '一'],
        ['paragraph', '二'],
      ],
    ],
    [
      '<div>一<p>二</p>三</div>',
      [
        ['paragraph', '一'],
        ['paragraph', '二'],
        ['paragraph', '三'],
      ],
    ],
    [
      '<h2>一</h2><ul><li>二</li></ul><blockquote><p>三</p></blockquote>',
      [
        ['heading', '一'],
        ['list-item', '二'],
        ['quote', '三'],
      ],
    ],
    ['<p><span>一</span><b>二</b><a href="/">三</a></p>', [['paragraph', '一二三']]],
    ['<p><ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字</p>', [['paragraph', '汉字']]],
    [
      '<figure><img src="/a.jpg" alt="图"><figcaption>一</figcaption></figure>',
      [
        ['image', '图'],
        ['caption', '一'],
      ],
    ],
    ['<pre><code>const a = 1;\nconst b = 2;</code></pre><p>一</p>', [['paragraph', '一']]],
    ['<pre>第一行是中文。\n第二行也是中文。</pre>', [['paragraph', '第一行是中文。\n第二行也是中文。']]],
    [
      '<my-box>一</my-box><my-box>二</my-box>',
      [
        ['paragraph', '一'],
        ['paragraph', '二'],
      ],
    ],
    ['<script>一</script><style>二</style><button>三</button>', []],
  ])('%s', (html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  it('numbers the rows of a table', () => {
    const { body } = documentOf('<table><tr><td>一</td><td>one</td></tr><tr><td>二</td><td>two</td></tr></table>');
    expect(blocksOf(body, 'https://news.example.com/').map((block) => block.tableRow)).toEqual([1, 1, 2, 2]);
  });
});

describe('captions', () => {
  const image = '<p><img src="/a.jpg"></p>';
  it.each([
    `${image}<p>清晨的市场。林小满 摄</p>`,
    `${image}<p>清晨的市场（视频截图）</p>`,
    `${image}<p>▲清晨的市场</p>`,
    `${image}<p>图片来源：示例图库</p>`,
    `${image}<p>清晨的市场。新华社发（林小满 摄）</p>`,
    `<div class="img_wrapper"><img src="/a.jpg"><span>清晨的市场</span></div>`,
    `${image}<p style="text-align: center">清晨的市场</p>`,
  ])('%s', (html) => {
    const found = blocks(`<p>${prose[0]}${prose[1]}</p>${html}<p>${prose[1]}${prose[2]}</p>`);
    expect(found.map(([kind]) => kind)).toEqual(['paragraph', 'image', 'caption', 'paragraph']);
  });

  it('are not verses in the middle, nor a sentence below one picture', () => {
    const verses = `<p>${prose[0]}${prose[1]}</p>${image}<p align="center">床前明月光</p><p align="center">疑是地上霜</p><p>摊主们说，生意好了。</p>`;
    expect(
      blocks(verses)
        .filter(([kind]) => kind === 'caption')
        .map(([, text]) => text),
    ).not.toContain('床前明月光');
    expect(blocks(`<p>${prose[0]}${prose[1]}</p>${image}<p>摊主们说，生意好了。</p>`).at(-1)).toEqual([
      'paragraph',
      '摊主们说，生意好了。',
    ]);
  });
});
