/** Stands in for WXT's '#imports' in unit tests: a browser in memory, and entry points that are just their definition. */
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
export const defineBackground = <T>(definition: T): T => definition;
export const defineContentScript = <T>(definition: T): T => definition;
