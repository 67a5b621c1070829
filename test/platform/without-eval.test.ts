import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { withoutEval } from '@/lib/platform/without-eval';

type Transform = (this: { error: (why: string) => void }, code: string, id: string) => { code: string } | null;
const transform = withoutEval().transform as Transform;

describe('withoutEval', () => {
  it.each(['doc', 'util'])('takes the constructor out of zod’s %s.js', (file) => {
    const id = `node_modules/zod/v4/core/${file}.js`;
    const error = vi.fn();
    const result = transform.call({ error }, readFileSync(id, 'utf8'), id);
    expect(error).not.toHaveBeenCalled();
    expect(result?.code).not.toMatch(/=\s*Function;/);
  });

  it('leaves every other file alone, and fails where zod has changed', () => {
    const error = vi.fn();
    expect(transform.call({ error }, 'const F = Function;', 'node_modules/other/v4/core/doc.js')).toBeNull();
    expect(error).not.toHaveBeenCalled();
    transform.call({ error }, 'nothing here', 'node_modules/zod/v4/core/doc.js');
    expect(error).toHaveBeenCalledOnce();
  });
});
