// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { engineProblems } from '@/lib/translate/engine';
import type { ModelEvent } from '@/lib/translate/job';
import { aBilingualArticle, aGlossPair, aPair } from '../../builders';
import { glossed, ids, offers, showEnglish } from './english-view';
import { after } from './view';

let view: Awaited<ReturnType<typeof showEnglish>>;
afterEach(() => view.remove());

const bergamot = { engine: 'bergamot' } as const;
const machine = () => view.texts('.side-en .sentence:not(.sentence-gloss)');

describe('an engine that was chosen before', () => {
  it('begins by itself where it is ready, draws each line as it comes, and keeps the gloss meanwhile', async () => {
    view = await showEnglish([offers.ready], bergamot);
    expect(view.job.jobs).toHaveLength(1);
    expect(view.job.last()?.job.engine).toBeUndefined();
    expect(view.says('Starting Bergamot')).toBe(true);
    await view.job.send(
      { kind: 'progress', progress: { done: 1, total: 5, phase: 'translating', engine: 'Bergamot' } },
      view.job.lines('title', 'b1.1'),
    );
    expect(machine()).toEqual(['English b1.1.']);
    expect(view.all('.sentence-gloss')).toHaveLength(3);
    expect(view.texts('.headline-en')[0]).toContain('English title.');
    expect(view.says('4 of 5 still to come')).toBe(true);
    await view.job.send(view.job.lines('b1.2', 'b2.1', 'b2.2'), view.job.ended());
    expect(machine()).toHaveLength(4);
    expect(view.all('.row')).toHaveLength(2);
    expect(view.all('.row p.prose')).toHaveLength(4); // one paragraph for each block, in both languages
    expect(view.texts('.row .badge')).toEqual(['▲ machine · Bergamot', '▲ machine · Bergamot']);
    expect(view.says('Translated by a machine: Bergamot.')).toBe(true);
    expect(view.says('English from: Bergamot')).toBe(true);
    expect(view.job.jobs).toHaveLength(1);
  });

  it.each([
    [offers.builtIn, 'Translate with Chrome'],
    [offers.bergamot, 'Download 50 MB'],
    [offers.unset, 'Set up…'],
  ])('waits for a click where it needs one (%#)', async (offer, name) => {
    view = await showEnglish([offer], { engine: offer.engine });
    expect(view.job.jobs).toEqual([]);
    expect(view.services.english.downloadModel).not.toHaveBeenCalled();
    expect(view.all('.english-card')).toEqual([]);
    await view.click(name);
    const done = [
      view.services.english.translate,
      view.services.english.downloadModel,
      view.services.english.openEngineOptions,
    ];
    expect(done.filter((one) => one.mock.calls.length)).toHaveLength(1);
  });

  it('does what the reader looks at first', async () => {
    view = await showEnglish([offers.builtIn], { engine: 'built-in' });
    const [first, second] = view.all('.row');
    if (first) first.getBoundingClientRect = () => new DOMRect(0, -400, 500, 300);
    if (second) second.getBoundingClientRect = () => new DOMRect(0, 10, 500, 300);
    await view.click('Translate with Chrome');
    expect(view.job.last()?.job.lines.map(({ id }) => id)).toEqual(['title', 'b2.1', 'b2.2', 'b1.1', 'b1.2']);
    expect(view.job.last()?.first).toEqual(['b2.1', 'b2.2']);
  });

  it('says how long it waits', async () => {
    view = await showEnglish([offers.ready], bergamot);
    const progress = { done: 0, total: 5, phase: 'waiting', engine: 'DeepL', wait: 7300 } as const;
    await view.job.send({ kind: 'progress', progress });
    expect(view.says('DeepL asks for a pause. Next try in 8 s.')).toBe(true);
  });

  it('stops at once, keeps what came, and goes on with the rest', async () => {
    view = await showEnglish([offers.ready], bergamot);
    await view.job.send(view.job.lines('title', 'b1.1'));
    await view.click('Stop');
    expect(view.job.last()?.signal.aborted).toBe(true);
    expect(machine()).toEqual(['English b1.1.']);
    expect(view.says('Stopped. 3 sentences are left')).toBe(true);
    expect(view.job.jobs).toHaveLength(1);
    await view.click('Go on');
    expect(view.job.last()?.job.lines.map(({ id }) => id)).toEqual(['b1.2', 'b2.1', 'b2.2']);
  });

  it('stops when the view goes', async () => {
    view = await showEnglish([offers.ready], bergamot);
    await view.job.send(view.job.lines('b1.1'));
    const { signal } = view.job.last() ?? {};
    await after(() => view.remove());
    expect(signal?.aborted).toBe(true);
    expect(view.services.save).not.toHaveBeenCalled();
  });

  it('saves what came meanwhile where the article was saved, at the end and on leaving', async () => {
    view = await showEnglish([offers.ready], bergamot);
    await view.press('s');
    await view.job.send(view.job.lines('b1.1'));
    expect(view.services.save).toHaveBeenCalledTimes(1);
    await view.job.send(view.job.lines('b1.2'), view.job.ended({ missing: ['b2.1', 'b2.2'], problem: 'network' }));
    expect(view.services.save).toHaveBeenCalledTimes(2);
    await view.click('Try again');
    await view.job.send(view.job.lines('b2.1'));
    await after(() => view.remove());
    expect(view.services.save).toHaveBeenCalledTimes(3);
    expect(view.services.save.mock.lastCall?.[0].pairs.map(({ source }) => source)).toEqual([
      'engine',
      'engine',
      'engine',
      'gloss',
    ]);
  });

  it('in the library saves by itself what it found, once it is through', async () => {
    view = await showEnglish([offers.ready], bergamot, { place: 'library' });
    await view.job.send(view.job.lines('b1.1'));
    expect(view.services.save).not.toHaveBeenCalled();
    await view.job.send(view.job.lines('title', 'b1.2', 'b2.1', 'b2.2'), view.job.ended());
    expect(view.services.save).toHaveBeenCalledOnce();
  });

  it('is done again by another that the reader chooses', async () => {
    view = await showEnglish([offers.ready, offers.deepl], bergamot);
    await view.job.send(view.job.lines('title', ...ids), view.job.ended());
    await view.click('Change…');
    await view.click('Use DeepL');
    expect(view.job.last()?.job).toMatchObject({ engine: 'deepl' });
    expect(view.job.last()?.job.lines.map(({ id }) => id)).toEqual(ids);
  });

  it('goes away with its lines where the reader wants the gloss alone', async () => {
    view = await showEnglish([offers.ready], bergamot);
    await view.job.send(view.job.lines('b1.1'));
    await view.click('Change…');
    await view.click('Keep the gloss');
    expect(view.job.last()?.signal.aborted).toBe(true);
    expect(view.all('.sentence-gloss')).toHaveLength(4);
  });
});

describe('a failure', () => {
  it.each(engineProblems)(
    '%s has a sentence in both languages, keeps what came, and can be tried again',
    async (problem) => {
      view = await showEnglish([offers.ready], bergamot);
      await view.job.send(view.job.lines('b1.1'), view.job.ended({ missing: ['b1.2'], problem, engine: 'DeepL' }));
      const said = () => view.texts('.english .ui-notice [role="status"]')[0] ?? '';
      expect(said()).toContain('DeepL');
      expect(said()).toMatch(/3 sentences have no translation yet\.$/);
      expect(machine()).toEqual(['English b1.1.']);
      await view.draw({ language: 'zh-Hans' });
      expect(said()).toMatch(/^\P{Script=Han}*\p{Script=Han}.*。$/u);
      expect(said()).toContain('DeepL');
      await view.draw({ language: 'en' });
      await view.click('Try again');
      expect(
        view.services.english.translate.mock.calls.length + view.services.english.downloadModel.mock.calls.length,
      ).toBe(2);
    },
  );

  it('that the options can mend leads there', async () => {
    view = await showEnglish([offers.ready], bergamot);
    await view.job.send(view.job.ended({ missing: ids, problem: 'unauthorized' }));
    await view.click('Settings');
    expect(view.services.english.openEngineOptions).toHaveBeenCalledOnce();
  });

  it('of the port counts as one', async () => {
    view = await showEnglish([offers.builtIn], { engine: 'built-in' });
    view.services.english.translate.mockImplementation(() => {
      throw new Error('port closed');
    });
    await view.click('Translate with Chrome');
    expect(view.says('Something went wrong with Chrome.')).toBe(true);
  });
});

describe('a download', () => {
  /** Answers that the test gives one by one. */
  function downloading() {
    const gates: ((event: ModelEvent) => void)[] = [];
    let signal: AbortSignal | undefined;
    view.services.english.downloadModel.mockImplementation(async function* (_engine, given) {
      signal = given;
      for (;;) {
        const event = await new Promise<ModelEvent>((done) => gates.push(done));
        yield event;
        if (event.kind !== 'progress') return;
      }
    });
    return { send: (event: ModelEvent) => after(() => gates.shift()?.(event)), signal: () => signal };
  }

  it('tells how far it is, and translates when it is there', async () => {
    view = await showEnglish([offers.bergamot]);
    const { send } = downloading();
    await view.click('Download 50 MB');
    expect(view.services.english.choose).toHaveBeenCalledWith(bergamot);
    expect(view.says('Downloading Bergamot from models.example.org')).toBe(true);
    await send({ kind: 'progress', loaded: 12_000_000, total: 49_932_172 });
    expect(view.says('12 of 50 MB')).toBe(true);
    expect((view.one('progress') as HTMLProgressElement).value).toBe(12_000_000);
    expect(view.job.jobs).toEqual([]);
    await send({ kind: 'ready' });
    expect(view.job.last()?.job.engine).toBe('bergamot');
  });

  it('can be cancelled, and is offered again', async () => {
    view = await showEnglish([offers.bergamot]);
    const { signal } = downloading();
    await view.click('Download 50 MB');
    await view.click('Cancel');
    expect(signal()?.aborted).toBe(true);
    expect(view.button('Download 50 MB')).toBeTruthy();
    expect(view.all('.english-card')).toEqual([]);
  });

  it.each(['network', 'wrong-hash', 'no-space', 'not-allowed', 'stopped'] as const)(
    'that fails (%s) says so',
    async (problem) => {
      view = await showEnglish([offers.bergamot]);
      const { send } = downloading();
      await view.click('Download 50 MB');
      await send({ kind: 'failed', problem });
      expect(view.texts('.english .ui-notice [role="status"]')[0]).toMatch(/^\p{Lu}.+\.$/u);
      await view.click('Try again');
      expect(view.services.english.downloadModel).toHaveBeenCalledTimes(2);
    },
  );
});

describe('gaps in human English', () => {
  const gaps = () =>
    aBilingualArticle({
      pairs: [
        aPair(),
        aPair({ zh: ['b1.2'], en: [{ id: 'e1.2', text: 'Two.' }] }),
        aGlossPair({ zh: ['b2.1'] }),
        aGlossPair({ zh: ['b2.2'] }),
      ],
    });

  it('are filled only after a yes, each marked, and nothing else is asked for', async () => {
    view = await showEnglish([offers.ready], bergamot, { article: gaps() });
    expect(view.job.jobs).toEqual([]);
    expect(view.says('2 sentences have no human English. Fill them with Bergamot?')).toBe(true);
    await view.click('Yes, fill them');
    expect(view.services.english.choose).toHaveBeenCalledWith({ engine: 'bergamot', fillGaps: true });
    expect(view.job.last()?.job.lines.map(({ id }) => id)).toEqual(['b2.1', 'b2.2']);
    await view.job.send(view.job.lines('b2.1', 'b2.2'), view.job.ended());
    expect(view.texts('.row .badge')).toEqual(['● page', '▲ machine · Bergamot']);
  });

  it('stay where the reader says no, and are not asked about again', async () => {
    view = await showEnglish([offers.ready], bergamot, { article: gaps() });
    await view.click('No');
    expect(view.services.english.choose).toHaveBeenCalledWith({ fillGaps: false });
    expect(view.says('Fill them')).toBe(false);
    expect(view.job.jobs).toEqual([]);
  });

  it('are filled by themselves where the reader said yes before', async () => {
    view = await showEnglish([offers.ready], { ...bergamot, fillGaps: true }, { article: gaps() });
    expect(view.job.last()?.job.lines.map(({ id }) => id)).toEqual(['b2.1', 'b2.2']);
  });

  it('lead to the choice of an engine where there was none', async () => {
    view = await showEnglish([offers.ready], {}, { article: gaps() });
    expect(view.all('.english-card')).toEqual([]);
    await view.click('Yes, choose how…');
    await view.click('Use Bergamot');
    expect(view.services.english.choose).toHaveBeenCalledWith({ engine: 'bergamot', fillGaps: true });
    expect(view.job.last()?.job.lines.map(({ id }) => id)).toEqual(['b2.1', 'b2.2']);
  });
});

it('has a longer reading of the article translated as well, but not twice what is there', async () => {
  view = await showEnglish([offers.ready], bergamot);
  await view.job.send(view.job.lines('title', ...ids), view.job.ended());
  const { article } = glossed();
  const blocks = [
    ...article.blocks,
    { ...article.blocks[0], id: 'b3', text: '新的一段。' } as (typeof article.blocks)[0],
  ];
  const longer = glossed({
    article: { ...article, blocks },
    pairs: [...ids, 'b3.1'].map((id) => aGlossPair({ zh: [id] })),
  });
  await view.draw({ article: longer, progress: 'pairing' });
  expect(machine()).toHaveLength(4);
  await view.draw({ progress: 'done' });
  await view.settle();
  expect(view.job.last()?.job.lines).toEqual([{ id: 'b3.1', text: '新的一段。' }]);
});
