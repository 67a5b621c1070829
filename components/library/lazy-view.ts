import { type ComponentChildren, type ComponentType, createElement } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadOnce } from './load-once';
import { NotLoaded } from './NotLoaded';

export interface LazyView<Props> {
  View: (props: Props) => ComponentChildren;
  /** Loads the code ahead of its first use. */
  preload: () => Promise<void>;
}

/** A view whose code is loaded when it is first shown: the list need not wait for what a reader may open later. */
export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyView<Props> {
  let loaded: ComponentType<Props> | undefined;
  const preload = loadOnce(async () => {
    loaded = await load();
  });
  function View(props: Props): ComponentChildren {
    const [state, setState] = useState<'loading' | 'loaded' | 'failed'>('loading');
    useEffect(() => {
      let current = true;
      preload().then(
        () => current && setState('loaded'),
        () => current && setState('failed'),
      );
      return () => {
        current = false;
      };
    }, []);
    if (loaded) return createElement(loaded, props);
    return state === 'failed' ? createElement(NotLoaded, null) : null;
  }
  return { View, preload };
}
