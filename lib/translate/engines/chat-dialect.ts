import type { EngineError, EngineTools } from '../engine';
import { type Answer, ask, type Question } from './http';
import { answerSchema, type Message } from './instructions';

/** What a service and model understood last. */
interface Dialect {
  /** How the answer's form is asked for. */
  format: Format;
  temperature: boolean;
  /** With `Chat.quick`. */
  quick: boolean;
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
  /** Asks this service to answer without thinking first: names differ. Empty where nothing is known. */
  quick: Readonly<Record<string, unknown>>;
  secrets: readonly string[];
}

/**
 * How services word it that they do not want to translate something: DeepSeek ("Content Exists Risk", often for ordinary
 * news), Azure's OpenAI and Alibaba's models, OpenRouter.
 */
const unwanted = /content exists risk|content[_ ]filter|content management policy|data_?inspection|flagged|moderation/i;

/**
 * Puts a conversation to a service, which answers by a stream if it can; null where the service does not want to translate
 * what is in it. Services refuse what they do not know by 400 or 422 (OpenRouter by 404): LM Studio knows no json_object,
 * DeepSeek no json_schema, reasoning models no temperature, others no way to think less. So what was refused is left out,
 * one thing at a time, and remembered. Throws the failure that a last refusal means.
 */
export async function openChat(chat: Chat, tools: EngineTools): Promise<Answer | null> {
  const key = `${chat.address} ${chat.model}`;
  let dialect: Dialect = known.get(key) ?? { format: 'json_schema', temperature: true, quick: true };
  for (;;) {
    const answer = await ask(question(chat, dialect), tools);
    if (answer.ok) {
      known.set(key, dialect);
      return answer;
    }
    const failure = await answer.failure();
    if ([400, 403].includes(answer.status) && unwanted.test(failure.message)) return null;
    const next = simpler(dialect, answer.status, failure);
    if (!next) throw failure;
    dialect = next;
  }
}

function question(chat: Chat, { format, temperature, quick }: Dialect): Question {
  const { address, model, messages, headers, secrets } = chat;
  return {
    url: `${address}/chat/completions`,
    headers: { accept: 'text/event-stream, application/json', ...headers },
    body: {
      model,
      messages,
      stream: true,
      ...(temperature ? { temperature: 0.2 } : {}),
      ...(quick ? chat.quick : {}),
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
  const about = (words: RegExp) => words.test(message);
  if (![400, 404, 422].includes(status)) return null;
  if (problem !== 'unknown' && !about(/response_format|json_(schema|object)|temperature|thinking|reasoning|parameter/i))
    return null;
  if (dialect.temperature && about(/temperature/i)) return { ...dialect, temperature: false };
  if (dialect.quick && about(/thinking|reasoning/i)) return { ...dialect, quick: false };
  const format = formats[formats.indexOf(dialect.format) + 1];
  if (format) return { ...dialect, format };
  // The service did not say what it minds.
  return dialect.temperature || dialect.quick ? { ...dialect, temperature: false, quick: false } : null;
}
