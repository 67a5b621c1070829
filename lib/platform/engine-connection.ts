import { browser } from '#imports';
import type { ClientPort } from './engine-client';

/** Opens a port to the engine host: it goes straight to whichever of our contexts listens at that name. */
export function connectEngines(name: string): ClientPort {
  const port = browser.runtime.connect({ name });
  // Reading the error keeps the browser from reporting it in the console of the page, where nobody can do anything about it.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return port;
}
