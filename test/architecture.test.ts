import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'));

/** Import specifiers of a file; those with `type` only are left out when asked, since they weigh nothing at run time. */
function importsOf(file: string, typesToo = true): string[] {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...text.matchAll(/(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/g),
    ...text.matchAll(/import(\s)?\(\s*['"]([^'"]+)['"]\s*\)/g),
  ];
  return found.filter(([, type]) => typesToo || !type?.trim()).map(([, , specifier]) => specifier ?? '');
}

/** Where a specifier leads inside the repository, or null for a package. */
function resolveImport(file: string, specifier: string): string | null {
  const path = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? normalize(join(dirname(file), specifier)).replaceAll('\\', '/')
      : null;
  if (path === null) return null;
  const bare = path.replace(/\?.*$/, '');
  return (
    [bare, `${bare}.ts`, `${bare}.tsx`, `${bare}/index.ts`, `${bare}/index.tsx`].find(
      (p) => extname(p) && existsSync(p),
    ) ?? bare
  );
}

/** Every file and package that a file brings with it at run time. */
function reachOf(entry: string): Set<string> {
  const reached = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (!/\.tsx?$/.test(file) || !existsSync(file)) continue;
    for (const specifier of importsOf(file, false)) queue.push(resolveImport(file, specifier) ?? specifier);
  }
  return reached;
}

const layer = (file: string) => file.split('/')[0] ?? '';
const allowed: Record<string, string[]> = {
  entrypoints: ['entrypoints', 'components', 'lib'],
  components: ['components', 'lib'],
  lib: ['lib'],
};

describe('the house', () => {
  it('has sources to look at', () => expect(sources.length).toBeGreaterThan(60));

  it.each(sources)('%s keeps to its layer', (file) => {
    const wrong = importsOf(file)
      .map((specifier) => ({ specifier, target: resolveImport(file, specifier) }))
      .filter(({ specifier, target }) => {
        if (target === null)
          return (
            layer(file) !== 'entrypoints' && !file.startsWith('lib/platform/') && /^(#imports|wxt)/.test(specifier)
          );
        if (target.startsWith('lib/platform/') && layer(file) !== 'entrypoints' && !file.startsWith('lib/platform/'))
          return true;
        return !allowed[layer(file)]?.includes(layer(target));
      });
    expect(wrong.map((w) => w.specifier)).toEqual([]);
  });

  it.each(sources)('%s is short, named by the rule, and exports names', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(301);
    const name = file.split('/').pop() ?? '';
    // A component is named like one; a hook that also draws (`components/reader/feature.ts`) like a hook.
    if (layer(file) === 'components' && name.endsWith('.tsx')) {
      expect(name).toMatch(/^(?:[A-Z][A-Za-z]+|use(?:-[a-z0-9]+)+)\.tsx$/);
    } else expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.content)?(\.d)?\.tsx?$/);
    if (layer(file) !== 'entrypoints') expect(text).not.toMatch(/^export default/m);
  });

  it('never hands markup to the browser as a string', () => {
    const offenders = sources.filter((file) =>
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML\s*=|document\.write\(|\beval\(|new Function\(/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(offenders).toEqual([]);
  });

  it('has no misspelt escape hatches', () => {
    const offenders = sources.filter((file) =>
      /@ts-ignore|@ts-expect-error|biome-ignore|\bas any\b|: any\b/.test(readFileSync(file, 'utf8')),
    );
    expect(offenders).toEqual([]);
  });
});

describe('what runs in a web page', () => {
  const forbidden = /^(dexie|zod|fflate)(\/|$)/;
  it('detect carries neither a reader nor a view', () => {
    const reach = [...reachOf('entrypoints/detect.content/index.ts')];
    expect(reach).toContain('lib/detect/detect.ts');
    expect(
      reach.filter(
        (f) =>
          forbidden.test(f) ||
          /^(preact|@mozilla\/readability)/.test(f) ||
          /^(lib\/(read|pair|align)|components)\//.test(f),
      ),
    ).toEqual([]);
  });
  it('reader carries no database, no schema library and no keys', () => {
    const reach = [...reachOf('entrypoints/reader.content/index.tsx')];
    expect(reach).toContain('lib/read/read-article.ts');
    expect(
      reach.filter(
        (f) =>
          forbidden.test(f) ||
          /^lib\/library\/database|^lib\/platform\/(settings-store|engine-store|glossary-store|host-settings)/.test(
            f,
          ) ||
          /^lib\/translate\/(engines|bergamot|run-job|registry)/.test(f),
      ),
    ).toEqual([]);
  });
});
