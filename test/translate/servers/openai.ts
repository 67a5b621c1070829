import {
  englishFor,
  type Fault,
  fieldsOf,
  type ProtocolServer,
  type Recorded,
  type Reply,
  refuse,
  startServer,
} from './server.ts';

export interface OpenaiOptions {
  key?: string;
  models?: string[];
  /** What `response_format` it understands. */
  formats?: readonly string[];
  /** Whether a temperature may be set. */
  temperature?: boolean;
  /** Whether it can be told not to think. */
  thinks?: boolean;
  /** Refuses texts that hold this. */
  unwanted?: string;
  /** Whether it streams; one JSON object otherwise. */
  streams?: boolean;
  /** Refuses origins that are none of a web page nearby, as Ollama does. */
  refusesExtensions?: boolean;
  /** What stands in for the model: its whole text for the lines it is given. */
  write?: (lines: readonly { id: string; zh: string }[]) => string;
}

/** OpenAI's chat protocol, as services and local servers speak it. */
export const startOpenai = ({
  key = 'sk-proj-0123456789abcdefABCDEF',
  models = ['sample-model'],
  formats = ['json_schema', 'json_object'],
  temperature = true,
  thinks = true,
  unwanted,
  streams = true,
  refusesExtensions = false,
  write,
}: OpenaiOptions = {}): Promise<ProtocolServer> => {
  const refusal = (status: number, message: string, code: string | null = null) => ({
    error: { message, type: status === 401 ? 'invalid_request_error' : 'api_error', param: null, code },
  });
  const check = (request: Recorded): Reply | null => {
    if (refusesExtensions && /-extension:/.test(request.headers.origin ?? '')) return refuse(403, '');
    if (key && request.headers.authorization !== `Bearer ${key}`)
      return refuse(401, refusal(401, 'Incorrect API key provided.', 'invalid_api_key'));
    return null;
  };
  return startServer({
    key,
    refusal,
    translates: ({ path }) => path.endsWith('/chat/completions'),
    answer(request, fault) {
      const wrong = check(request);
      if (wrong) return wrong;
      if (request.method === 'GET' && request.path === '/v1/models')
        return { status: 200, body: { object: 'list', data: models.map((id) => ({ id, object: 'model' })) } };
      if (request.method !== 'POST' || request.path !== '/v1/chat/completions')
        return refuse(404, refusal(404, 'Invalid URL'));
      const body = fieldsOf(request);
      const format = (body.response_format as { type?: string } | undefined)?.type;
      if (!models.includes(String(body.model)))
        return refuse(404, refusal(404, `The model \`${body.model}\` does not exist`, 'model_not_found'));
      if (format && !formats.includes(format))
        return refuse(400, refusal(400, `This response_format type is unavailable now: ${format}`));
      if (body.temperature !== undefined && !temperature)
        return refuse(400, refusal(400, "Unsupported value: 'temperature' does not support 0.2 with this model."));
      if (!thinks && (body.thinking || body.reasoning_effort))
        return refuse(400, refusal(400, 'Unrecognized request argument supplied: reasoning_effort'));
      if (unwanted && JSON.stringify(body.messages).includes(unwanted))
        return refuse(400, refusal(400, 'Content Exists Risk', 'invalid_request_error'));
      if (fault === 'no quota')
        return refuse(429, refusal(429, 'You exceeded your current quota.', 'insufficient_quota'));
      const text = (write ?? ((lines) => written(lines, fault)))(linesIn(body.messages));
      return streams && body.stream === true ? streamed(text, fault) : whole(text, fault);
    },
  });
};

function linesIn(messages: unknown): { id: string; zh: string }[] {
  const last = (messages as { role: string; content: string }[]).at(-1);
  return (JSON.parse(last?.content ?? '{}') as { lines: { id: string; zh: string }[] }).lines;
}

/** What a model writes, well or badly. */
function written(lines: readonly { id: string; zh: string }[], fault: Fault): string {
  let items = lines.map(({ id, zh }) => ({ id, en: englishFor(zh) }));
  if (fault === 'reordered') items.reverse();
  if (fault === 'one too few') items = items.slice(0, -1);
  if (fault === 'one too many') items.push({ id: String(items.length + 1), en: 'Nobody asked for this.' });
  if (fault === 'strange ids') items = items.map((item, at) => (at === 0 ? { ...item, id: 'first' } : item));
  if (fault === 'empty texts') items = items.map((item, at) => (at % 2 ? item : { ...item, en: '' }));
  if (fault === 'filtered') return '';
  const json = JSON.stringify({ lines: items });
  if (fault === 'control characters') return json.replaceAll('English of', 'English\n of');
  if (fault === 'prose')
    return `Sure! Here's the 5" translation {as asked}:\n\`\`\`json\n${json}\n\`\`\`\nHope that helps!`;
  if (fault === 'thinking') return `<think>Maybe {"id":"1","en":"a draft"}? No.</think>\n${json}`;
  return json;
}

const reasonOf = (fault: Fault) => (fault === 'filtered' ? 'content_filter' : 'stop');

const whole = (content: string, fault: Fault): Reply => ({
  status: 200,
  body: {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: reasonOf(fault) }],
  },
});

/** A stream as it really comes: keep-alives, blank lines, reasoning, and pieces torn anywhere. */
function streamed(text: string, fault: Fault): Reply {
  const chunk = (delta: object, finish_reason: string | null = null) =>
    `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  const words = text.match(/[\s\S]{1,7}/g) ?? [];
  if (fault === 'malformed')
    return { status: 200, body: null, stream: ['data: {"choices":[{"delta"\n\n', 'data: [DONE]\n\n'] };
  const half = fault === 'stream cut' || fault === 'cut off' || fault === 'stream error';
  const events = [
    ': keep-alive\n\n',
    '\n\n',
    chunk({ role: 'assistant', content: '' }),
    chunk({ reasoning_content: 'The first one is {"id":"1","en":"a thought"}' }),
    ...words.slice(0, half ? Math.ceil(words.length / 2) : undefined).map((content) => chunk({ content })),
    ...(fault === 'stream error' ? ['data: {"error":{"code":502,"message":"Provider returned error"}}\n\n'] : []),
    ...(half ? [] : [chunk({}, reasonOf(fault)), 'data: [DONE]\n\n']),
  ].join('');
  return {
    status: 200,
    body: null,
    stream: events.match(/[\s\S]{1,150}/g) ?? [],
    broken: half && fault !== 'stream error',
  };
}
