// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sentTotals } from '@/components/options/engines/sent-totals';
import { optionsPage } from './options-page';

const page = optionsPage();
const now = new Date(2026, 2, 20, 12);
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString();
const sent = (hours: number, characters: number) => ({
  at: hoursAgo(hours),
  engine: 'deepl' as const,
  host: 'api.deepl.com',
  characters,
});

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what left the computer', () => {
  it('says plainly that nothing has', async () => {
    await page.show();
    expect(page.one('.engine-note', 'nothing has left this computer')).toBeDefined();
    expect(page.all('.sent-table')).toHaveLength(0);
  });

  it('lists requests with time, host, engine and characters, and adds them up', async () => {
    page.services.engines.sent.mockResolvedValue([sent(1, 1200), sent(30, 300), sent(31 * 24, 5000)]);
    await page.show();
    expect(page.text('.sent-totals')).toBe('Today: 1,200 characters · last 30 days: 1,500');
    const rows = page.all('.sent-table tbody tr').map((row) => row.textContent);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/20 Mar 2026.*11:00.*api\.deepl\.com.*DeepL.*1,200/);
  });

  it('turns pages', async () => {
    page.services.engines.sent.mockResolvedValue(Array.from({ length: 45 }, (_, i) => sent(i, i)));
    await page.show();
    const numbers = () => page.all('.sent-table .ui-number').map((cell) => cell.textContent);
    expect(numbers()).toHaveLength(20);
    expect(page.one<HTMLButtonElement>('.sent-pages button', 'Newer').disabled).toBe(true);
    await page.click('.sent-pages button', 'Older');
    await page.click('.sent-pages button', 'Older');
    expect(numbers()).toEqual(['40', '41', '42', '43', '44']);
    expect(page.text('.sent-pages [role=status]')).toBe('41–45 of 45');
    expect(page.one<HTMLButtonElement>('.sent-pages button', 'Older').disabled).toBe(true);
    await page.click('.sent-pages button', 'Newer');
    expect(numbers()[0]).toBe('20');
  });

  it('is cleared, and does not claim more afterwards than it knows', async () => {
    page.services.engines.sent.mockResolvedValueOnce([sent(1, 1)]);
    await page.show();
    await page.click('button', 'Clear the record');
    expect(page.services.engines.clearSent).toHaveBeenCalledOnce();
    expect(page.one('.engine-note', 'since you cleared it')).toBeDefined();
  });

  it('says so where it cannot be read', async () => {
    page.services.engines.sent.mockRejectedValue(new Error('disk'));
    await page.show();
    expect(page.one('.ui-notice', 'record could not be read')).toBeDefined();
  });

  it('counts days of the reader’s own calendar', () => {
    const at = (day: number, hour: number) => new Date(2026, 2, day, hour).toISOString();
    const entry = (when: string) => ({ ...sent(0, 1), at: when });
    expect(sentTotals([entry(at(20, 0)), entry(at(19, 23))], now)).toEqual({ today: 1, month: 2 });
    expect(sentTotals([entry(new Date(2026, 1, 19, 0).toISOString())], now).month).toBe(1);
    expect(sentTotals([entry(new Date(2026, 1, 18, 23).toISOString())], now).month).toBe(0);
  });
});

describe('kept translations', () => {
  it('tell their size and are cleared', async () => {
    page.services.engines.cacheSize.mockResolvedValueOnce(2_500_000);
    await page.show();
    expect(page.one('.engine-note', '2.5 MB on this computer')).toBeDefined();
    await page.click('button', 'Clear kept translations');
    expect(page.services.engines.clearCache).toHaveBeenCalledOnce();
    expect(page.one('.engine-note', 'Nothing is kept')).toBeDefined();
  });

  it('say so where they cannot be read', async () => {
    page.services.engines.cacheSize.mockRejectedValue(new Error('disk'));
    await page.show();
    expect(page.one('.ui-notice', 'store could not be read')).toBeDefined();
  });
});
