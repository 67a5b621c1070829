// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { EventChannel } from '@/lib/translate/event-channel';
import type { ModelEvent } from '@/lib/translate/job';
import { enginesState, freshOffers } from './fake-options';
import { optionsPage } from './options-page';

const page = optionsPage();
const builtIn = (state: 'ready' | 'click') => ({
  engine: 'built-in' as const,
  label: 'Built-in translator',
  place: 'device' as const,
  state,
});

/** A download that the test leads. */
function ledDownload() {
  const events = new EventChannel<ModelEvent>();
  let stopped: AbortSignal | undefined;
  page.services.engines.download.mockImplementation(((_engine: string, signal: AbortSignal) => {
    stopped = signal;
    return events.read(new AbortController().signal);
  }) as typeof page.services.engines.download);
  return {
    tell: (event: ModelEvent) => page.after(() => events.push(event)),
    end: () => page.after(() => events.close()),
    stopped: () => stopped?.aborted,
  };
}
const bergamot = '#engine-bergamot';
const bar = () => page.one<HTMLProgressElement>('#engine-bergamot progress');

describe('Bergamot', () => {
  it('tells size, origin and memory before anything is downloaded', async () => {
    await page.show();
    expect(page.text(bergamot)).toMatch(/49\.9 MB.*models\.example.*70 MB.*850 MB of memory/);
    expect(page.services.engines.download).not.toHaveBeenCalled();
  });

  it('asks within the very click, shows progress and says when it is ready', async () => {
    const download = ledDownload();
    await page.show();
    page.one(`${bergamot} button`, 'Download').click();
    expect(page.services.engines.download).toHaveBeenCalledWith('bergamot', expect.any(AbortSignal));
    await download.tell({ kind: 'progress', loaded: 12_500_000, total: 50_000_000 });
    expect(bar().value).toBe(0.25);
    expect(page.text(bergamot)).toContain('12.5 MB of 50 MB');
    page.services.engines.state.mockResolvedValue(
      enginesState({
        offers: [{ engine: 'bergamot', label: 'Bergamot', place: 'device', state: 'ready' }],
        modelBytes: 70_084_668,
      }),
    );
    await download.tell({ kind: 'ready' });
    await download.end();
    expect(page.text(bergamot)).toContain('is on this computer (70.1 MB)');
    expect(page.all(`${bergamot} progress`)).toHaveLength(0);
    expect(page.text('.ui-toast')).toContain('ready');
  });

  it('stops when cancelled, with the same button', async () => {
    const download = ledDownload();
    await page.show();
    const button = page.one(`${bergamot} button`, 'Download');
    await page.after(() => button.click());
    expect(page.one(`${bergamot} button`, 'Cancel')).toBe(button);
    await page.after(() => button.click());
    expect(download.stopped()).toBe(true);
    await download.tell({ kind: 'failed', problem: 'stopped' });
    await download.end();
    expect(page.all(`${bergamot} [role=alert]`)).toHaveLength(0);
    expect(button.textContent).toBe('Download the model');
  });

  it('does not take the second click of a double click for a wish to stop', async () => {
    const download = ledDownload();
    await page.show();
    await page.click(`${bergamot} button`, 'Download');
    await page.after(() =>
      page.one(`${bergamot} button`).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 })),
    );
    expect(download.stopped()).toBe(false);
  });

  it.each([
    ['network', 'broke off'],
    ['wrong-hash', 'not the model we know'],
    ['no-space', 'not enough room'],
    ['not-allowed', 'did not allow the host'],
  ] as const)('says why it failed: %s', async (problem, sentence) => {
    const download = ledDownload();
    await page.show();
    await page.click(`${bergamot} button`, 'Download');
    await download.tell({ kind: 'failed', problem });
    await download.end();
    expect(page.text(`${bergamot} [role=alert]`)).toContain(sentence);
    expect(page.one(`${bergamot} button`, 'Download')).toBeDefined();
  });

  it('takes a download that just ends, or throws, for a broken one', async () => {
    const download = ledDownload();
    await page.show();
    await page.click(`${bergamot} button`, 'Download');
    await download.end();
    expect(page.text(`${bergamot} [role=alert]`)).toContain('broke off');
  });

  it('removes the model', async () => {
    page.services.engines.state.mockResolvedValue(
      enginesState({
        offers: [{ engine: 'bergamot', label: 'Bergamot', place: 'device', state: 'ready' }],
        modelBytes: 70_084_668,
      }),
    );
    await page.show();
    page.services.engines.state.mockResolvedValue(enginesState({ offers: freshOffers }));
    await page.click(`${bergamot} button`, 'Remove');
    expect(page.services.engines.removeModel).toHaveBeenCalledWith('bergamot');
    expect(page.one(`${bergamot} button`, 'Download')).toBeDefined();
  });

  it('says where it cannot run', async () => {
    page.services.engines.state.mockResolvedValue(enginesState({ offers: [] }));
    await page.show();
    expect(page.text(bergamot)).toContain('cannot run it');
    expect(page.all(`${bergamot} button`)).toHaveLength(0);
  });
});

describe('the built-in translator', () => {
  const card = '#engine-built-in';

  it('says where there is none', async () => {
    await page.show();
    expect(page.text(card)).toContain('has no translator');
    expect(page.all(`${card} button`)).toHaveLength(0);
  });

  it('is prepared by a click, with progress', async () => {
    const download = ledDownload();
    page.services.engines.state.mockResolvedValue(enginesState({ offers: [builtIn('click')] }));
    await page.show();
    page.one(`${card} button`, 'Prepare').click();
    expect(page.services.engines.download).toHaveBeenCalledWith('built-in', expect.any(AbortSignal));
    await download.tell({ kind: 'progress', loaded: 0.5, total: 1 });
    expect(page.one<HTMLProgressElement>(`${card} progress`).value).toBe(0.5);
    page.services.engines.state.mockResolvedValue(enginesState({ offers: [builtIn('ready')] }));
    await download.tell({ kind: 'ready' });
    await download.end();
    expect(page.text(card)).toContain('Ready to translate');
  });

  it('says so where the browser does not do it', async () => {
    const download = ledDownload();
    page.services.engines.state.mockResolvedValue(enginesState({ offers: [builtIn('click')] }));
    await page.show();
    await page.click(`${card} button`, 'Prepare');
    await download.tell({ kind: 'failed', problem: 'not-allowed' });
    await download.end();
    expect(page.text(`${card} [role=alert]`)).toContain('did not prepare');
  });
});
