import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { connectionsOf } from '@/lib/platform/narrow-pages';

const wide = ['engine-host', 'options'];

describe('what a page of ours may connect to', () => {
  const pages = globSync('entrypoints/*/index.html').map((file) => file.replaceAll('\\', '/'));
  it('is looked at for every page', () => expect(pages.length).toBeGreaterThan(5));

  it.each(pages)('%s', (file) => {
    const name = file.split('/')[1] ?? '';
    const expected = wide.includes(name) ? "'self' http: https:" : "'self'";
    expect(connectionsOf(`/${file}`)).toBe(expected);
    expect(connectionsOf(`/${name}.html`)).toBe(expected);
  });

  it('does not grow by a name that only resembles', () => {
    for (const path of ['/entrypoints/my-options/index.html', '/options-old.html', '/entrypoints/allow/index.html'])
      expect(connectionsOf(path)).toBe("'self'");
  });
});
