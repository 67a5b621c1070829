import { describe, expect, it } from 'vitest';
import { read, rows, texts } from './texts';

const tmx = (units: string, head = '<?xml version="1.0" encoding="UTF-16"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">') =>
  `${head}\n<tmx version="1.4"><header srclang="en-US" o-tmf="other" segtype="sentence" datatype="xml" adminlang="en" creationtool="x" creationtoolversion="1"/><body>${units}</body></tmx>`;
const unit = (zh: string, en: string, more = '', attributes = '') =>
  `<tu ${attributes}>${more}<tuv xml:lang="en-US"><seg>${en}</seg></tuv><tuv xml:lang="ZH-CN"><seg>${zh}</seg></tuv></tu>`;

describe('TMX', () => {
  it('reads units of both languages, without the codes of other programs', () => {
    const found = read(
      tmx(
        `${unit('旧<bpt i="1">&lt;b></bpt>桥<ept i="1">&lt;/b></ept>开放<ph>{0}</ph>。', 'The <hi>old</hi> bridge<it pos="begin">x<sub>note</sub></it> opens &amp; stays.')}
        <tu><tuv xml:lang="de"><seg>Brücke</seg></tuv><tuv xml:lang="en"><seg>Bridge</seg></tuv></tu>
        <tu><tuv lang="zh_TW"><seg>橋</seg></tuv><tuv lang="en"><seg>Bridge</seg></tuv></tu>`,
      ),
    );
    expect(rows(found)).toEqual([
      ['旧桥开放。', 'The old bridge opens & stays.'],
      ['橋', 'Bridge'],
    ]);
    expect(texts(found)).toMatchObject({ form: 'tmx', first: 'en', leftOut: 1 });
  });

  it('never takes a machine for a translator, or a claim for a fact', () => {
    const found = texts(
      read(
        tmx(
          unit('甲。', 'A.', '<prop type="x-origin">MT</prop><prop type="x-engine">Engine 9</prop>') +
            unit('乙。', 'B.', '', 'creationid="MT!"') +
            unit('丙。', 'C.', '<prop type="x-source">edited</prop><prop type="x-url">javascript:alert(1)</prop>') +
            unit('丁。', 'D.', '', 'creationid="MTanaka"'),
        ),
      ),
    );
    expect(found.drafts).toHaveLength(1);
    expect(found.drafts[0]).toMatchObject({
      address: '',
      body: {
        rows: [
          { source: 'engine', engine: 'Engine 9' },
          { source: 'engine', engine: 'MT!' },
          { source: 'page' },
          { source: 'page' },
        ],
      },
    });
  });

  it('refuses entities before anything unfolds', () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>`;
    expect(read(tmx(unit('&b;', 'x'), laughs))).toMatchObject({ problem: 'entities' });
    const split =
      '<?xml version="1.0"?><!-- > --><!DOCTYPE tmx SYSTEM "x.dtd" [ <!ENTITY % p SYSTEM "file:///etc/passwd"> %p; ]>';
    expect(read(tmx(unit('桥', 'x'), split))).toMatchObject({ problem: 'entities' });
    const version = '<?xml version="1.0"?>';
    for (const head of [
      `${version}<!-- <a ${'x'.repeat(3000)} -->${laughs.slice(version.length)}`,
      `${version}<?style <tmx ${'x'.repeat(3000)} ?>${laughs.slice(version.length)}`,
      laughs.replace('DOC', 'DOC\u0001'),
      laughs.replace('<!DOC', '<!DOCTYPE tmx><!DOC'),
    ])
      expect(read(tmx(unit('&b;', 'x'), head)), head.slice(0, 40)).toMatchObject({ problem: 'entities' });
    expect(read(tmx(unit('&unknown;', 'x')))).toMatchObject({ problem: 'not-xml' });
    expect(read(tmx(unit('桥', 'x')).replace('</body>', ''))).toMatchObject({ problem: 'not-xml' });
  });

  it('refuses too many units, one language, and XML of other kinds', () => {
    expect(read(tmx('<tu/>'.repeat(100_001)))).toMatchObject({ problem: 'too-many' });
    expect(read(tmx('<tu><tuv xml:lang="zh"><seg>桥</seg></tuv></tu>'))).toMatchObject({ problem: 'one-language' });
    expect(read('<?xml version="1.0"?><rss version="2.0"><channel/></rss>')).toMatchObject({ problem: 'unknown-xml' });
  });

  it('leaves out characters that XML forbids, and keeps markup as text', () => {
    expect(rows(read(tmx(unit('桥\u0001\ud800。', '&lt;script>hit=1&lt;/script>'))))).toEqual([
      ['桥\ufffd。', '<script>hit=1</script>'],
    ]);
  });
});
