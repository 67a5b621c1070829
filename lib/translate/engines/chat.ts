import { type Batch, EngineError, type EngineTools, type Line } from '../engine';
import { type Chat, openChat } from './chat-dialect';
import { type ChatEnding, chatText } from './chat-text';
import { conversation, type Style } from './instructions';
import { englishOf } from './lines';
import { type Item, ItemReader } from './tolerant-json';

/**
 * Has a model translate a batch, and yields each line as soon as its item is complete. Lines that the model leaves out
 * are left out; ids that were not asked for are dropped, and so is a second English for one line. A stream that breaks
 * off gives what was complete, then throws 'network'.
 */
export async function* translateByChat(
  batch: Batch,
  style: Style,
  chat: Omit<Chat, 'messages'>,
  tools: EngineTools,
): AsyncGenerator<Line> {
  const wanted = new Map(batch.lines.map((line, at) => [String(at + 1), line]));
  const take = (item: Item): Line[] => {
    const line = wanted.get(item.id.trim());
    const text = line && englishOf(line, item.text);
    if (!line || !text) return [];
    wanted.delete(item.id.trim());
    return [{ id: line.id, text }];
  };
  const ids = [...wanted.keys()];
  const answer = await openChat({ ...chat, messages: conversation(batch, style) }, tools);
  // What a service does not want to translate is left out: asked alone, the lines around it are translated.
  if (!answer) return;
  const ending: ChatEnding = { whole: false, reason: '' };
  const reader = new ItemReader();
  for await (const piece of chatText(answer, ending, chat.secrets)) {
    for (const item of reader.push(piece)) {
      yield* take(item);
      // What a model still says after the last line costs time and nothing else.
      if (wanted.size === 0) return;
    }
  }
  if (wanted.size === ids.length) for (const item of reader.rest(ids)) yield* take(item);
  if (wanted.size === 0) return;
  const nothing = wanted.size === ids.length;
  if (!ending.whole) throw new EngineError('network', `the answer of ${answer.host} broke off`);
  if (nothing && ending.reason === 'length') {
    // A smaller part may fit; a single line has none.
    if (ids.length === 1) throw new EngineError('too-long', `the answer of ${answer.host} was cut at its longest`);
    return;
  }
  if (nothing && ending.reason !== 'content_filter')
    throw new EngineError('malformed', `the answer of ${answer.host} holds no translation`);
}
