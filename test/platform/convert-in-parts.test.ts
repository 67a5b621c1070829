import { describe, expect, it, vi } from 'vitest';
import { convertInParts } from '@/lib/platform/convert-in-parts';

const limits = { units: 6, texts: 3 };
const upper = vi.fn(async (texts: string[]) => texts.map((text) => text.toUpperCase()));

describe('convertInParts', () => {
  it('asks for as much at once as a message may carry, and puts the answers together', async () => {
    upper.mockClear();
    const texts = ['ab', 'cd', 'ef', 'g', '', 'h', 'i', 'j', 'klmnopqrs'];
    expect(await convertInParts(texts, upper, limits)).toEqual(texts.map((text) => text.toUpperCase()));
    expect(upper.mock.calls.map(([part]) => part)).toEqual([
      ['ab', 'cd', 'ef'],
      ['g', 'h', 'i'],
      ['j'],
      ['klmnop'],
      ['qrs'],
    ]);
  });

  it('asks for nothing where there is nothing', async () => {
    upper.mockClear();
    expect(await convertInParts(['', ''], upper, limits)).toEqual(['', '']);
    expect(upper).not.toHaveBeenCalled();
  });

  it('never tears a character in two', async () => {
    const seen: string[] = [];
    const texts = ['abcde𠮷f𠮷𠮷𠮷'];
    const convert = async (part: string[]) => {
      seen.push(...part);
      return part;
    };
    expect(await convertInParts(texts, convert, limits)).toEqual(texts);
    expect(seen.every((part) => part.isWellFormed())).toBe(true);
  });

  it('stops at the first part that fails', async () => {
    const failing = vi.fn(() => Promise.reject(new Error('gone')));
    await expect(convertInParts(['abcdef', 'ghijkl'], failing, limits)).rejects.toThrow('gone');
    expect(failing).toHaveBeenCalledOnce();
  });
});
