import type { ComponentChildren, RefObject } from 'preact';
import { Masthead, type MastheadProps } from './Masthead';

export interface LibraryFrameProps extends MastheadProps {
  root: RefObject<HTMLDivElement | null>;
  /** What leads past the head to the first row. */
  skip: string;
  /** What the reader has to know, above everything else. */
  notices: ComponentChildren;
  children: ComponentChildren;
}

/** What the pages that are lists have in common: a way past the head, the head, notices. */
export function LibraryFrame({ root, skip, view, notices, children }: LibraryFrameProps) {
  return (
    <div class="library" ref={root}>
      <button
        class="skip"
        type="button"
        onClick={() => root.current?.querySelector<HTMLElement>('.entry-link')?.focus()}
      >
        {skip}
      </button>
      <Masthead view={view} />
      {notices}
      {children}
    </div>
  );
}
