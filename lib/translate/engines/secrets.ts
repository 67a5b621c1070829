import type { EngineConfig, EngineField } from '../engine';

/** What of a configuration must never be seen: the values of its secret fields. */
export const secretsOf = (fields: readonly EngineField[], config: EngineConfig): string[] =>
  fields.flatMap((field) => (field.kind === 'secret' && config[field.name]?.trim()) || []);

/** So many characters in common with a key, and a word counts as a part of it. */
const run = 6;

/**
 * A service's message without the keys in it. Services echo them whole, percent-encoded, cut short or masked
 * ('sk-ab***yz'), so each word that shares six characters with a key, or that is masked, is replaced.
 */
export const withoutSecrets = (text: string, secrets: readonly string[]): string => {
  const runs = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]).flatMap(runsOf);
  return text.replace(/[^\s"'`,;()<>]+/g, (word) =>
    /\*{3,}/.test(word) || runs.some((part) => word.includes(part)) ? '…' : word,
  );
};

const runsOf = (secret: string): string[] =>
  secret.length <= run
    ? [secret]
    : Array.from({ length: secret.length - run + 1 }, (_, at) => secret.slice(at, at + run));
