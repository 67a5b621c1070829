// @vitest-environment jsdom
import { useId } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { drawInto } from '@/components/ui/draw-into';

function Field({ name }: { name: string }) {
  return <p id={useId()}>{name}</p>;
}

it('draws a page anew without giving an id twice', async () => {
  const root = document.createElement('div');
  const draw = drawInto(root, (names: readonly string[]) => names.map((name) => <Field key={name} name={name} />));
  draw(['one']);
  expect(root.textContent).toBe('one');
  await act(() => draw(['one', 'two']));
  await act(() => draw(['one', 'two', 'three']));
  expect(root.textContent).toBe('onetwothree');
  const ids = [...root.children].map(({ id }) => id);
  expect(ids.every(Boolean)).toBe(true);
  expect(new Set(ids).size).toBe(3);
});
