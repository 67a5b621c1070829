import { type ComponentChildren, type ComponentType, createElement } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface LazyView<Props> {
  View: (props: Props) => ComponentChildren;
  /** Loads the code ahead of its first use. */
  preload: () => Promise<void>;
}

/** A view whose code is loaded when it is first shown: the list need not wait for what a reader may open later. */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyView<Props> {
  let loaded: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const preload = (): Promise<void> => {
    loading ??= load().then((view) => {
      loaded = view;
    });
    return loading;
  };
  function View(props: Props): ComponentChildren {
    const [, draw] = useState(loaded !== undefined);
    useEffect(() => {
      let current = true;
      preload().then(
        () => current && draw(true),
        (error: unknown) => console.error('A part of the library page could not be loaded.', error),
      );
      return () => {
        current = false;
      };
    }, []);
    return loaded ? createElement(loaded, props) : null;
  }
  return { View, preload };
}
