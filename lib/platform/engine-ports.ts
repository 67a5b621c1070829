import type { EngineId } from '../translate/engine';
import type { JobEvent, ModelEvent, TranslationJob } from '../translate/job';

/**
 * What goes over the two ports to the host of the engines: the offscreen document in Chrome and Edge, the event page in
 * Firefox. One port, one job; closing it stops the job. The host validates what comes in and checks who opened the port.
 * A Firefox event page sleeps although a port is open: the client pings every few seconds, and being answered keeps it.
 */
export const ports = { translate: 'translate', model: 'model' } as const;

export type ToTranslate =
  | { kind: 'start'; job: TranslationJob }
  /** Lines to be done next. */
  | { kind: 'first'; ids: string[] }
  | { kind: 'ping' };
export type FromTranslate = JobEvent | { kind: 'pong' };

export type ToModel = { kind: 'download'; engine: EngineId } | { kind: 'ping' };
export type FromModel = ModelEvent | { kind: 'pong' };
