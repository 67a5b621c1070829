import type { EngineError, EngineTools } from '../engine';
import { type Answer, ask, type Question } from './http';
import { answerSchema, type Message } from './instructions';

/** What a service and model understood last: how the answer's form is asked for, and whether a temperature may be set. */
interface Dialect {
  format: Format;
  temperature: boolean;
}

/** From the strictest to none. */
const formats = ['json_schema', 'json_object', 'plain'] as const;
type Format = (typeof formats)[number];

/** Found out once in the life of this page or worker. By address and model, since one service may offer many models. */
const known = new Map<string, Dialect>();

/** A conversation to be put to a service. */
export interface Chat {
  /** Base address, as `serviceAddress` gives it. */
  address: string;
  model: string;
  messages: readonly Message[];
  headers: Record<string, string>;
  secrets: readonly string[];
}

/**
 * Puts a conversation to a service, which answers by a stream if it can. Services refuse what they do not know by 400 or
 * 422 (OpenRouter by 404): LM Studio knows no json_object, DeepSeek no json_schema, reasoning models no temperature. So
 * what was refused is left out, one thing at a time, and remembered. Throws the failure that a last refusal means.
 */
export async function openChat(chat: Chat, tools: EngineTools): Promise<Answer> {
  const key = `${chat.address} ${chat.model}`;
  let dialect: Dialect | null = known.get(key) ?? { format: 'json_schema', temperature: true };
  for (;;) {
    const answer = await ask(question(chat, dialect), tools);
    if (answer.ok) {
      known.set(key, dialect);
      return answer;
    }
    const failure = await answer.failure();
    const next: Dialect | null = simpler(dialect, answer.status, failure);
    if (!next) throw failure;
    dialect = next;
  }
}

function question({ address, model, messages, headers, secrets }: Chat, { format, temperature }: Dialect): Question {
  return {
    url: `${address}/chat/completions`,
    headers: { accept: 'text/event-stream, application/json', ...headers },
    body: {
      model,
      messages,
      stream: true,
      ...(temperature ? { temperature: 0.2 } : {}),
      ...(format === 'json_object' ? { response_format: { type: 'json_object' } } : {}),
      ...(format === 'json_schema'
        ? {
            response_format: {
              type: 'json_schema',
              json_schema: { name: 'translation', strict: true, schema: answerSchema },
            },
          }
        : {}),
    },
    secrets,
  };
}

/** What to try after a refusal; null where nothing is left, or the refusal is about something else. */
function simpler(dialect: Dialect, status: number, { problem, message }: EngineError): Dialect | null {
  const aboutForm =
    problem === 'unknown' || /response_format|json_schema|json_object|temperature|parameter/i.test(message);
  if (![400, 404, 422].includes(status) || !aboutForm) return null;
  if (dialect.temperature && /temperature/i.test(message)) return { ...dialect, temperature: false };
  const format = formats[formats.indexOf(dialect.format) + 1];
  return format ? { ...dialect, format } : null;
}
