import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { launch } from './browsers';
import { read } from './overlay';
import { setReading } from './own-pages';
import { startWeb } from './web';

it('x', async () => {
  const web = await startWeb();
  const session = await launch('chromium', web, { build: 'test' });
  const own = await session.own('options.html');
  await setReading(own, { theme: 'light', ruby: 'all', wordColours: true, toneColours: true });
  await own.close();
  const page = await read(session, `${web.origin}/chinese-only.html`);
  await new Promise((r) => setTimeout(r, 1000));
  await page.screenshot({ path: '/tmp/look-s/first.png' });
  const out = await page.evaluate(async () => {
    const root = document.querySelector('duizhao-reader')?.shadowRoot as ShadowRoot;
    const s = [...root.querySelectorAll('.pairs [data-side="zh"]')].find((e) =>
      e.textContent?.includes('46'),
    ) as Element;
    s?.scrollIntoView({ block: 'center' });
    await new Promise((r) => setTimeout(r, 1000));
    return [
      s?.outerHTML,
      [...root.querySelectorAll('.pairs [data-side="zh"]')].map((e) => e.textContent).join('\n'),
    ].join('\n\n');
  });
  writeFileSync('/tmp/look-s/out.txt', out);
  await page.screenshot({ path: '/tmp/look-s/second.png' });
  await page.setViewport({ width: 390, height: 844 });
  await page.evaluate(() =>
    document.querySelector('duizhao-reader')?.shadowRoot?.querySelector('dialog')?.scrollTo(0, 0),
  );
  await new Promise((r) => setTimeout(r, 500));
  await page.screenshot({ path: '/tmp/look-s/narrow.png' });
  await page.setViewport({ width: 1280, height: 900 });
  const more = await page.evaluate(async () => {
    const root = document.querySelector('duizhao-reader')?.shadowRoot as ShadowRoot;
    const s = [...root.querySelectorAll('.pairs [data-side="zh"]')].find((e) =>
      e.textContent?.includes('东'),
    ) as Element;
    s?.scrollIntoView({ block: 'center' });
    await new Promise((r) => setTimeout(r, 1500));
    return s?.outerHTML;
  });
  writeFileSync('/tmp/look-s/more.txt', more);
  await page.screenshot({ path: '/tmp/look-s/third.png' });
  await session.close();
  await web.close();
});
