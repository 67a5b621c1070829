import { describe, expect, it } from 'vitest';
import { placeCard } from '@/components/reader/words/place-card';

const window = { left: 0, top: 0, right: 1000, bottom: 800 };
const at = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 20 });
const card = { width: 300, height: 200 };

describe('the place of a card', () => {
  it('is below its word, beginning where the word begins', () => {
    expect(placeCard(at(100, 100), card, window)).toMatchObject({ left: 100, edge: 126, side: 'below' });
  });

  it('is above where it does not fit below', () => {
    expect(placeCard(at(100, 700), card, window)).toMatchObject({ edge: 694, side: 'above' });
  });

  it('stays within the window', () => {
    expect(placeCard(at(950, 100), card, window).left).toBe(692);
    expect(placeCard(at(-30, 100), card, window).left).toBe(8);
  });

  it('is where there is more room, and no higher than that, when it fits nowhere', () => {
    const tall = { width: 300, height: 790 };
    expect(placeCard(at(100, 300), tall, window)).toEqual({ left: 100, edge: 326, side: 'below', height: 466 });
    expect(placeCard(at(100, 500), tall, window)).toEqual({ left: 100, edge: 494, side: 'above', height: 486 });
  });
});
