import type { Script } from '../article';
import type { EngineId } from './engine';

/** All that decides what an engine says to a line. */
export interface Wording {
  text: string;
  engine: EngineId;
  /** `Engine.variant`. */
  variant: string;
  script: Script;
  /** `glossaryKey` of the terms that occur in the line. */
  glossary: string;
}

/** The key of a line in the cache: SHA-256 in hexadecimal. The cache itself therefore holds no Chinese. */
export async function cacheKey({ text, engine, variant, script, glossary }: Wording): Promise<string> {
  const wording = JSON.stringify([text, engine, variant, script, glossary]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(wording));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
