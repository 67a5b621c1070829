/**
 * Stands in for `background-host.ts` in builds for Chrome and Edge (see `wxt.config.ts`): their service worker can hold
 * no engine, and so carries nothing of them. There `offscreen.ts` opens a document for the host.
 */
export function hostInBackground(): void {}
