import { act } from 'preact/test-utils';
import { after } from '../view';

/** Selects from a letter of one sentence to a letter of another (the same one where none is named). */
export async function select(root: ParentNode, from: [string, number], to: [string, number]): Promise<void> {
  const point = ([id, offset]: [string, number]): [Node, number] => {
    const sentence = [...root.querySelectorAll('.sentence')].find((element) => element.id === id);
    const texts = document.createTreeWalker(sentence ?? document, NodeFilter.SHOW_TEXT);
    let left = offset;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { length } = node as Text;
      if (left <= length) return [node, left];
      left -= length;
    }
    throw new Error(`no letter ${offset} in ${id}`);
  };
  await after(() => {
    document.getSelection()?.setBaseAndExtent(...point(from), ...point(to));
    document.dispatchEvent(new Event('selectionchange'));
  });
  await act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
}
