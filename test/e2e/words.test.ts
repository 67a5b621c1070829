import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserNames, launch, until } from './browsers';
import { clickIn, countIn, saysIn, textIn, wordSpot } from './learning';
import { openArticle, openLibrary } from './library-page';
import { openReader, overlayIsOpen, read, saveInOverlay } from './overlay';
import { started } from './started';
import { pause } from './waiting';
import { startWeb } from './web';
import { cardOf, cardSight, focusOf, misplaced, openWord, scrollReader, wordAtKeys, wordsInSight } from './word-card';

/** Moves the mouse over what lies between without resting on it, however slow the machine: all moves are sent at once. */
const moveTo = async (page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> => {
  const between = (a: number, b: number, part: number) => a + (b - a) * part;
  const moves = [0.2, 0.4, 0.6, 0.8, 1].map(
    (part) => [between(from.x, to.x, part), between(from.y, to.y, part)] as const,
  );
  await Promise.all(moves.map(([x, y]) => page.mouse.move(x, y)));
};

describe.each(browserNames)('the card of a word, %s', (name) => {
  const at = started(name, { build: 'test' });
  let page: Page;
  beforeEach(async () => {
    page = await read(at.session, `${at.web.origin}/interleaved.html`);
    await until(() => countIn(page, '.pairs .word'), 'words');
  });
  afterEach(() => page.close());

  it('comes by keys, is walked through with Tab, and Escape gives the sentence back', async () => {
    for (const key of ['j', 'ArrowRight'] as const) await page.keyboard.press(key);
    await until(() => wordAtKeys(page), 'a word at the keys');
    const first = await wordAtKeys(page);
    await page.keyboard.press('ArrowRight');
    await until(async () => (await wordAtKeys(page)) !== first, 'the next word at the keys');
    const second = await wordAtKeys(page);
    await page.keyboard.press('d');
    await cardOf(page, second);
    expect(await focusOf(page)).toBe(`Word: ${second}`);
    await page.keyboard.press('ArrowLeft');
    await cardOf(page, first);
    const visited: string[] = [];
    for (let i = 0; i < 12 && visited.at(-1) !== 'zh'; i++) {
      await page.keyboard.press('Tab');
      visited.push(await focusOf(page));
    }
    expect(visited).toEqual(expect.arrayContaining(['Close', 'Longer word']));
    expect(visited.at(-1)).toBe('zh');
    expect(await openWord(page)).toBe(first);
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toBe(visited[0]);
    await page.keyboard.press('Escape');
    await cardOf(page, '');
    expect(await focusOf(page)).toBe('zh');
    expect(await overlayIsOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await until(async () => !(await overlayIsOpen(page)), 'the overlay gone');
  });

  it('comes where the mouse rests and goes when it leaves; a click makes it stay', async () => {
    const spot = await wordSpot(page, '候鸟');
    await page.mouse.move(spot.x, spot.y);
    await cardOf(page, '候鸟');
    const { card } = await cardSight(page);
    await moveTo(page, spot, { x: card.left + 20, y: card.bottom - 20 }); // over other words into the card
    await saysIn(page, '.word-card', /migratory bird/);
    expect(await openWord(page)).toBe('候鸟');
    await page.mouse.move(4, 4, { steps: 3 });
    await cardOf(page, '');
    await page.mouse.click(spot.x, spot.y);
    await cardOf(page, '候鸟');
    const other = (await wordsInSight(page)).find(({ text }) => text === '监测');
    if (!other) throw new Error('no other word in sight');
    await page.mouse.move(other.x, other.y, { steps: 4 });
    await pause(600); // longer than it takes to open a card by pointing, and than such a card stays
    await page.mouse.move(4, 4, { steps: 3 });
    await pause(600);
    expect(await openWord(page)).toBe('候鸟');
    await page.mouse.click(4, 300);
    await cardOf(page, '');
    await page.mouse.click(spot.x, spot.y);
    await cardOf(page, '候鸟');
    await page.mouse.click(spot.x, spot.y);
    await cardOf(page, '');
  });

  it('says both scripts, readings, measure words, the characters within, level and frequency', async () => {
    const { x, y } = await wordSpot(page, '人员');
    await page.mouse.click(x, y);
    await cardOf(page, '人员');
    await saysIn(page, '.word-card-facts', /HSK level \d \(2012 list\) · number [\d,]+ by frequency/);
    expect(await textIn(page, '.word-card-head')).toMatch(/^人员\s+人員$/);
    expect(await textIn(page, '.word-card-reading .reading')).toBe('rén yuán');
    expect(await textIn(page, '.word-card-senses')).toMatch(/staff|personnel/);
    expect(await textIn(page, '.word-card-characters')).toMatch(/人\s+rén\s[\s\S]*员\s+yuán\s/);
    const bird = await wordSpot(page, '鸟');
    await page.mouse.click(bird.x, bird.y);
    await cardOf(page, '鸟');
    expect(await textIn(page, '.word-card-reading')).toMatch(/Measure words\s+[\s\S]*只 隻 zhī/);
  });

  it('lies beside its word and in the window, wherever the word stands', async () => {
    const seen: string[] = [];
    for (const [width, height] of [
      [1280, 900],
      [760, 560],
      [1280, 420],
    ] as const) {
      await page.setViewport({ width, height });
      for (const top of [0, 300, 100_000]) {
        await scrollReader(page, top);
        const words = await wordsInSight(page);
        const corners = [0, 1, 2, 3].map((corner) =>
          [...words].sort((a, b) =>
            corner < 2 ? (corner ? b.x - a.x : a.x - b.x) : corner > 2 ? b.y - a.y : a.y - b.y,
          ),
        );
        for (const [edge] of corners) {
          if (!edge) continue;
          await page.mouse.click(edge.x, edge.y);
          await until(() => openWord(page), `a card for ${edge.text}`);
          await saysIn(page, '.word-card', /./);
          const wrong = misplaced(await cardSight(page));
          expect({ edge, width, height, top, wrong }).toMatchObject({ wrong: [] });
          seen.push(edge.id);
          await page.keyboard.press('Escape');
          await cardOf(page, '');
        }
      }
    }
    expect(new Set(seen).size).toBeGreaterThan(6);
  });

  it('stays with its word when something comes above the text', async () => {
    const spot = await wordSpot(page, '候鸟');
    await page.mouse.click(spot.x, spot.y);
    await cardOf(page, '候鸟');
    const gap = async () => {
      const { card, word } = await cardSight(page);
      const [first, last] = [word[0], word.at(-1)];
      return Math.min(Math.abs(card.top - (last?.bottom ?? 0)), Math.abs((first?.top ?? 0) - card.bottom));
    };
    expect(await gap()).toBeLessThan(10);
    await page.keyboard.press('z');
    await until(() => countIn(page, '.before-words'), 'the panel above the text');
    await until(async () => (await gap()) < 10, 'the card at its word again');
  });

  it('is a sheet at the foot of a narrow window, and the word stays in sight above it', async () => {
    await page.setViewport({ width: 390, height: 844 });
    for (const top of [0, 100_000]) {
      await scrollReader(page, top);
      const words = await wordsInSight(page);
      const low = words.sort((a, b) => b.y - a.y)[0];
      await page.mouse.click(low?.x ?? 0, low?.y ?? 0);
      await until(() => openWord(page), `a card for ${low?.text}`);
      const sight = await cardSight(page);
      expect(sight.card).toMatchObject({ left: 0, bottom: 844 });
      expect(sight.card.right).toBeGreaterThan(370); // Firefox leaves the page's scroll bar free
      expect(misplaced(sight)).toEqual([]);
      await clickIn(page, '.word-card [aria-label="Close"]');
      await cardOf(page, '');
    }
  });

  it('opens from the gloss, where that is all the text, with what keeps the word in sight', async () => {
    const glossed = await read(at.session, `${at.web.origin}/chinese-only.html`);
    await until(() => countIn(glossed, '.pairs .word'), 'words');
    for (const [width, height] of [
      [1280, 900],
      [390, 844],
    ] as const) {
      await glossed.setViewport({ width, height });
      await until(() => countIn(glossed, '.gloss-word[data-place="6"]'), 'the gloss');
      await clickIn(glossed, '.side-en .gloss-word[data-place="5"] .gloss-text'); // 快 has many senses
      await until(() => openWord(glossed), 'a card over the gloss');
      await saysIn(glossed, '.word-card-facts', /HSK/);
      const sight = await cardSight(glossed);
      expect({ sight, wrong: misplaced(sight) }).toMatchObject({ wrong: [] });
      await glossed.keyboard.press('Escape');
      await cardOf(glossed, '');
    }
    await glossed.close();
  });

  it('is the same in the library', async () => {
    await saveInOverlay(page);
    const library = await openLibrary(at.session);
    await openArticle(library);
    await until(() => countIn(library, '.pairs .word'), 'words in the library');
    const { x, y } = await wordSpot(library, '候鸟');
    await library.mouse.move(x, y);
    await cardOf(library, '候鸟');
    expect(misplaced(await cardSight(library))).toEqual([]);
    await library.mouse.move(4, 4);
    await cardOf(library, '');
    for (const key of ['j', 'ArrowRight', 'd'] as const) await library.keyboard.press(key);
    await until(() => openWord(library), 'a card by key');
    expect(await focusOf(library)).toMatch(/^Word: /);
    await library.keyboard.press('Escape');
    await cardOf(library, '');
    expect(await countIn(library, '.pairs .word')).toBeGreaterThan(0); // Escape closed the card alone
    await library.close();
  });
});

describe('the card of a word by touch', () => {
  it('comes by a tap and goes by a tap beside it', async () => {
    const web = await startWeb();
    const session = await launch('chromium', web, { build: 'test' });
    try {
      const page = await session.visit(`${web.origin}/interleaved.html`);
      await page.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true });
      await openReader(session, page);
      await until(() => countIn(page, '.pairs .word'), 'words');
      const { x, y } = await wordSpot(page, '候鸟');
      await page.touchscreen.tap(x, y);
      await cardOf(page, '候鸟');
      const sight = await cardSight(page);
      expect(misplaced(sight)).toEqual([]);
      const small = await page.evaluate(() =>
        [...(document.querySelector('duizhao-reader')?.shadowRoot?.querySelectorAll('.word-card button') ?? [])]
          .filter((e) => e.checkVisibility())
          .map((e) => e.getBoundingClientRect())
          .filter(({ width, height }) => width < 44 || height < 44),
      );
      expect(small).toEqual([]);
      await page.touchscreen.tap(200, sight.card.top - 60);
      await until(async () => (await openWord(page)) !== '候鸟', 'the first card gone');
    } finally {
      await session.close();
      await web.close();
    }
  });
});
