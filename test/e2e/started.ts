import { afterAll, beforeAll } from 'vitest';
import { type BrowserName, type LaunchOptions, launch, type Session } from './browsers';
import { startWeb, type Web } from './web';

/** A browser and the web that it sees, there while the tests of a block run. */
export interface Started {
  web: Web;
  session: Session;
}

/** Starts them before the tests of the block in which it is called, and closes them behind them. */
export function started(name: BrowserName, options: LaunchOptions = {}): Started {
  const at = {} as Started;
  beforeAll(async () => {
    at.web = await startWeb();
    at.session = await launch(name, at.web, options);
  });
  afterAll(async () => {
    await at.session?.close();
    await at.web?.close();
  });
  return at;
}
