import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { binary } from '../e2e/browsers.ts';

/** Draws public/icon/icon.svg in every size that browsers ask for: node test/tools/run.mjs test/tools/icons.ts */
export async function main(): Promise<void> {
  const svg = readFileSync('public/icon/icon.svg', 'utf8');
  const browser = await puppeteer.launch({
    executablePath: binary('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 96, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>* { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  }
  await browser.close();
}
