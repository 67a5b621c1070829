import type { Page } from 'puppeteer-core';
import { type ScrollFigures, scrollFigures } from './reader-figures';

/** Pixels a second: a quick glance through, faster than anybody reads. */
const speed = 3000;

interface Frames {
  stamps: number[];
  longTasks: number;
  stop: boolean;
}

/** Scrolls the open overlay from its top to its end by the browser's own gesture, and takes the time of each frame. */
export async function timeScrolling(page: Page): Promise<ScrollFigures> {
  const cdp = await page.createCDPSession();
  await page.evaluate(() => {
    const frames: Frames = { stamps: [], longTasks: 0, stop: false };
    new PerformanceObserver((list) => {
      frames.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask' });
    const frame = (stamp: number) => {
      frames.stamps.push(stamp);
      if (!frames.stop) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    Object.assign(globalThis, { readerFrames: frames });
  });
  // Rows that were never seen have an estimated height, so how far it is to the end is known only there.
  for (let left = await leftBelow(page), last = -1; left > 1 && left !== last; left = await leftBelow(page)) {
    last = left;
    await cdp.send('Input.synthesizeScrollGesture', { x: 500, y: 500, yDistance: -left, speed });
  }
  if ((await leftBelow(page)) > 1) throw new Error('The overlay did not scroll to its end.');
  const { stamps, longTasks } = await page.evaluate(() => {
    const { readerFrames } = globalThis as unknown as { readerFrames: Frames };
    readerFrames.stop = true;
    return readerFrames;
  });
  await cdp.detach();
  return scrollFigures(stamps, longTasks);
}

const leftBelow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const dialog = document.querySelector('duizhao-reader')?.shadowRoot?.querySelector('dialog');
    return dialog ? Math.floor(dialog.scrollHeight - dialog.clientHeight - dialog.scrollTop) : 0;
  });
