import { EngineError, type EngineProblem } from '../engine';
import { retryAfter } from './retry-after';
import { withoutSecrets } from './secrets';

/** An answer that says no. */
export interface Refusal {
  status: number;
  /** At most a few kilobytes; JSON as a rule, HTML from what stands in between. */
  body: string;
  header(name: string): string | null;
}

/**
 * What a refusal means. Services put it into the status, into a code in the body, or only into words; codes and words
 * decide where the status alone would mislead (a 429 that no waiting helps, a 403 for a wrong key, a 400 for length).
 */
export function failureOf(refusal: Refusal, host: string, secrets: readonly string[]): EngineError {
  const { status } = refusal;
  const said = saidIn(refusal.body);
  const problem = problemOf(status, said);
  const words = [...said.codes.filter((code) => code !== String(status)), said.message].filter(Boolean).join(': ');
  const detail = withoutSecrets(`${host} answered ${status}${words ? `: ${words}` : ''}`, secrets).slice(0, 300);
  return new EngineError(
    problem,
    detail,
    problem === 'rate' || problem === 'server' ? retryAfter(refusal.header) : undefined,
  );
}

interface Said {
  codes: string[];
  message: string;
}

/** Checked in order against code and message together; the first that fits decides. */
const wordings: readonly { problem: EngineProblem; statuses: readonly number[]; words: RegExp }[] = [
  // 403001: Microsoft's free allowance is used up. dailyLimitExceeded: Google's.
  {
    problem: 'quota',
    statuses: [400, 403, 429],
    words:
      /insufficient[_ ](quota|balance|credits?)|exceeded your current quota|daily[_ ]?limit[_ ]?exceeded|quota[_ ]?exceeded|billing|\b403001\b/i,
  },
  { problem: 'rate', statuses: [403], words: /rate[_ ]?limit|\bslow ?down\b|too many requests/i },
  {
    problem: 'unauthorized',
    statuses: [400, 403],
    words:
      /(invalid|not valid|incorrect|wrong|missing|expired|get an)\W+((api|auth|access)[_ -]?)?(key|token)|(api|auth)[_ -]?key\W+(is )?(invalid|not valid|missing|expired)|authori[sz]ation fail/i,
  },
  // 400050, 400077: Microsoft's codes for a text and for a request that is too long.
  {
    problem: 'too-long',
    statuses: [400, 403, 422],
    words:
      /context_length|context length|context window|too (long|large|many tokens)|exceeds?\b.{0,40}\b(limit|maximum|length)|\b4000(50|77)\b/i,
  },
  {
    problem: 'not-set-up',
    statuses: [400, 422],
    words: /model\b.{0,60}(not exist|not found|not a valid|invalid)|invalid model/i,
  },
];

function problemOf(status: number, { codes, message }: Said): EngineProblem {
  const text = [...codes, message].join(' ');
  const worded = wordings.find(({ statuses, words }) => statuses.includes(status) && words.test(text));
  if (worded) return worded.problem;
  if (status === 401) return 'unauthorized';
  if (status === 402 || status === 456) return 'quota';
  if (status === 403) return 'forbidden';
  // The address or the model's name leads nowhere.
  if (status === 404 || status === 405 || status === 410) return 'not-set-up';
  if (status === 413 || status === 414) return 'too-long';
  // 529: how DeepL and others say 429 for all their users together.
  if (status === 429 || status === 529) return 'rate';
  if (status === 408 || status === 504 || status === 524) return 'timeout';
  return status >= 500 ? 'server' : 'unknown';
}

/** Code and message of a refusal, wherever the service put them; nothing of a body that is no JSON. */
function saidIn(body: string): Said {
  const said: Said = { codes: [], message: '' };
  const look = (value: unknown, key: string, depth: number): void => {
    if (depth > 5) return;
    if (typeof value === 'string' || typeof value === 'number') {
      const text = String(value).replace(/\s+/g, ' ').trim();
      if (/^(message|detail|error|msg)$/.test(key)) said.message ||= text.slice(0, 1000);
      else if (/^(code|type|status|reason)$/.test(key) && text && !said.codes.includes(text))
        said.codes.push(text.slice(0, 60));
    } else if (Array.isArray(value)) {
      for (const one of value.slice(0, 5)) look(one, key, depth + 1);
    } else if (value && typeof value === 'object') {
      for (const [name, one] of Object.entries(value)) look(one, name, depth + 1);
    }
  };
  try {
    look(JSON.parse(body), '', 0);
  } catch {
    // Words for people, in HTML as a rule: nothing to go by.
  }
  return said;
}
