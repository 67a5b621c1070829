import { afterEach, describe, expect, it, vi } from 'vitest';
import { convertFiles } from '@/lib/convert/opencc-package';
import { levelsFiles } from '@/lib/levels/levels-package';
import { convertTexts } from '@/lib/platform/convert-file';
import { loadLevels } from '@/lib/platform/levels-file';
import { once } from '@/lib/platform/own-file';

const files: Record<string, string> = { ...(await convertFiles()), ...(await levelsFiles()) };

/** The addresses that were asked for; `broken` ones answer 404. */
function serve(broken: readonly string[] = []): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const name = String(address).split('/').pop() ?? '';
    asked.push(name);
    return broken.includes(name) ? new Response('', { status: 404 }) : new Response(files[name]);
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe('data files', () => {
  it('are read once, when first asked for, and no more of them than is needed', async () => {
    const asked = serve();
    expect(await convertTexts(['發展'], 'Hans')).toEqual(['发展']);
    expect(await convertTexts(['頭髮'], 'Hans')).toEqual(['头发']);
    expect(asked).toEqual(['convert.txt']);
    expect((await loadLevels()).hsk('爱')).toBe(1);
    await loadLevels();
    expect(asked).toEqual(['convert.txt', 'levels.txt']);
  });

  it('are asked for again after a failure', async () => {
    serve(['convert-st.txt']);
    await expect(convertTexts(['发展'], 'Hant-TW')).rejects.toThrow('404');
    serve();
    expect(await convertTexts(['发展'], 'Hant-TW')).toEqual(['發展']);
    let calls = 0;
    const count = once(async () => {
      calls += 1;
      return calls;
    });
    expect([await count(), await count()]).toEqual([1, 1]);
  });
});
