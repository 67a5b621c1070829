import { describe, expect, it, vi } from 'vitest';
import { createPlayer, type Playing } from '@/lib/speech/player';
import { spokenUnits } from '@/lib/speech/queue';
import type { Ending } from '@/lib/speech/utter';
import { aBilingualArticle, aBlock, aGlossPair, anArticle, aPair } from '../builders';

const texts = (order: 'zh' | 'en' | 'zh-en' | 'en-zh', article = aBilingualArticle()) =>
  spokenUnits(article, order).map(({ parts }) => parts.map(({ text }) => text));

describe('what is read', () => {
  it('is each sentence of one language, or each pair in both', () => {
    expect(texts('zh')).toEqual([
      ['市图书馆周一重新开放。'],
      ['读者可以借阅新书。'],
      ['修缮工程历时两年。'],
      ['馆内新增三百个座位。'],
    ]);
    expect(texts('en')[1]).toEqual(['Readers can borrow new books.']);
    expect(texts('zh-en')[0]).toEqual(['市图书馆周一重新开放。', 'The city library reopened on Monday.']);
    expect(texts('en-zh')[0]).toEqual(['The city library reopened on Monday.', '市图书馆周一重新开放。']);
  });

  it('holds no gloss, nothing without a sound, and no English that stands as Chinese', () => {
    const article = aBilingualArticle({
      article: anArticle({
        blocks: [aBlock(), aBlock({ id: 'b2', text: '＊＊＊' }), aBlock({ id: 'b3', lang: 'en', text: 'Quoted.' })],
      }),
      pairs: [
        aGlossPair(),
        aGlossPair({ zh: ['b1.2'] }),
        aPair({ zh: ['b2.1'], en: [] }),
        aPair({ zh: ['b3.1'], en: [] }),
      ],
    });
    expect(texts('zh-en', article)).toEqual([['市图书馆周一重新开放。'], ['读者可以借阅新书。']]);
    expect(texts('en', article)).toEqual([]);
  });

  it('keeps pairs of many sentences whole in alternation', () => {
    const article = aBilingualArticle({
      pairs: [aPair({ zh: ['b1.1', 'b1.2'] }), aPair({ zh: [], en: [{ id: 'e9.1', text: 'Alone.' }] })],
    });
    expect(texts('zh-en', article)).toEqual([
      ['市图书馆周一重新开放。', '读者可以借阅新书。', 'The city library reopened on Monday.'],
      ['Alone.'],
    ]);
    expect(texts('zh', article)).toHaveLength(2);
  });
});

/** A voice whose sentences end when the test says so. */
function aPlayer(repeat = 1) {
  let answer: (ending: Ending | 'no-voice') => void = () => {};
  const said: string[] = [];
  const seen: Playing[] = [];
  const player = createPlayer({
    say: (part, signal) => {
      said.push(part.text);
      return new Promise((resolve) => {
        answer = resolve;
        signal.addEventListener('abort', () => resolve('interrupted'));
      });
    },
    repeat: () => repeat,
    changed: (playing) => seen.push(playing),
  });
  player.load(spokenUnits(aBilingualArticle(), 'zh'));
  const ends = async (ending: Ending | 'no-voice' = 'spoken') => {
    answer(ending);
    await vi.waitFor(() => {}); // lets what waits for it run
  };
  return { player, said, ends, seen };
}

describe('a player', () => {
  it('reads from a given sentence to the end, then stops', async () => {
    const { player, said, ends, seen } = aPlayer();
    player.play(2);
    expect(player.playing).toMatchObject({ status: 'playing', at: 2, total: 4 });
    await ends();
    expect(player.playing.part?.id).toBe('b2.2');
    await ends();
    expect(said).toEqual(['修缮工程历时两年。', '馆内新增三百个座位。']);
    expect(seen.at(-1)).toMatchObject({ status: 'stopped', part: null });
  });

  it('repeats each unit', async () => {
    const { player, said, ends } = aPlayer(2);
    player.play(0);
    await ends();
    await ends();
    expect(said).toEqual(['市图书馆周一重新开放。', '市图书馆周一重新开放。', '读者可以借阅新书。']);
  });

  it('repeats a pair as a whole in alternation', async () => {
    const { player, said, ends } = aPlayer(2);
    player.load(spokenUnits(aBilingualArticle(), 'zh-en'));
    player.play(3);
    for (let i = 0; i < 4; i += 1) await ends();
    expect(said.map((text) => text[0])).toEqual(['馆', 'T', '馆', 'T']);
    expect(player.playing.status).toBe('stopped');
  });

  it('says the sentence anew after a pause', async () => {
    const { player, said } = aPlayer();
    player.play(1);
    player.pause();
    expect(player.playing).toMatchObject({ status: 'paused', at: 1, problem: '' });
    player.resume();
    expect(said).toEqual(['读者可以借阅新书。', '读者可以借阅新书。']);
  });

  it('goes on and back, in the same state', () => {
    const { player, said } = aPlayer();
    player.play(0);
    player.next();
    expect(player.playing).toMatchObject({ status: 'playing', at: 1 });
    player.pause();
    player.previous();
    expect(player.playing).toMatchObject({ status: 'paused', at: 0 });
    expect(player.playing.part?.id).toBe('b1.1');
    player.previous();
    expect(player.playing.at).toBe(0);
    expect(said).toHaveLength(2);
    player.play(3);
    player.next();
    expect(player.playing.status).toBe('stopped');
  });

  it('pauses and says why where the voice fails, or something else of ours speaks', async () => {
    const { player, ends } = aPlayer();
    player.play(0);
    await ends('failed');
    expect(player.playing).toMatchObject({ status: 'paused', at: 0, problem: 'failed' });
    player.resume();
    expect(player.playing.problem).toBe('');
    await ends('interrupted');
    expect(player.playing).toMatchObject({ status: 'paused', problem: '' });
  });

  it('passes over a language without a voice while there is another, and else stops there', async () => {
    const { player, said, ends } = aPlayer();
    player.play(0);
    await ends('no-voice');
    expect(player.playing).toMatchObject({ status: 'paused', problem: 'no-voice' });
    player.load(spokenUnits(aBilingualArticle(), 'zh-en'));
    player.resume();
    await ends('no-voice');
    expect(said.at(-1)).toBe('The city library reopened on Monday.');
    await ends();
    expect(player.playing).toMatchObject({ status: 'playing', at: 1 });
  });

  it('stays with its sentence when English arrives or the order changes', async () => {
    const { player, said } = aPlayer();
    player.play(2);
    player.load(spokenUnits(aBilingualArticle(), 'zh-en'));
    expect(player.playing).toMatchObject({ status: 'playing', at: 2 });
    expect(said).toHaveLength(1); // not from the start again
    player.load(spokenUnits(aBilingualArticle(), 'en'));
    expect(said.at(-1)).toBe('The renovation took two years.');
    player.load([]);
    expect(player.playing.status).toBe('stopped');
  });
});
