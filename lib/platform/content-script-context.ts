/**
 * Stands in for WXT's class of this name in the content scripts (see `wxt.config.ts`). WXT's own announces each script
 * to the page by an event with the extension's id, stops the script when the page sends such an event back, and weighs
 * more than a kilobyte on every page. Ours look after themselves and take no context.
 */
export class ContentScriptContext {}
