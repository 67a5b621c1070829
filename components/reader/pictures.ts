import { createContext } from 'preact';

/** Where pictures that are kept on this computer can be drawn from, by their addresses in the article. */
export const PicturesContext = createContext<ReadonlyMap<string, string>>(new Map());
