import { browser } from '#imports';
import type { WorkerLike } from '../translate/bergamot/worker-client';

/** Starts the shipped engine: a classic worker, since it loads its second half with `importScripts`. */
export const startBergamotWorker = (): WorkerLike => new Worker(browser.runtime.getURL('/bergamot/worker.js'));
