import type { Speech, SpeechLanguage, Synthesis, Voice, VoiceChoice } from './speech';

/** The language that a voice speaks, as far as it matters here. */
type Spoken = 'mandarin' | 'cantonese' | 'english' | 'other';

/** Systems write tags in many ways: 'zh_CN', 'cmn-Hans-CN', 'zh-Hans', 'zh-CN-u-…', 'zh-CN-liaoning'. */
function partsOfTag(tag: string): { language: string; extended: string; script: string; region: string } {
  const [first = '', ...rest] = tag.toLowerCase().split(/[-_#.]/);
  const before = rest.slice(0, rest.includes('u') ? rest.indexOf('u') : rest.length);
  return {
    language: first,
    extended: before.find((part) => part === 'cmn' || part === 'yue') ?? '',
    script: before.find((part) => part === 'hans' || part === 'hant') ?? '',
    region: before.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part)) ?? '',
  };
}

function spokenBy({ lang }: Pick<Voice, 'lang'>): Spoken {
  const { language, extended, region } = partsOfTag(lang);
  if (language === 'en' || language === 'eng') return 'english';
  if (language === 'yue' || extended === 'yue') return 'cantonese';
  if (language === 'cmn' || extended === 'cmn') return 'mandarin';
  if (language !== 'zh' && language !== 'zho' && language !== 'chi') return 'other';
  // By custom a voice of Hong Kong or Macau speaks Cantonese, whatever its tag leaves out.
  return region === 'hk' || region === 'mo' ? 'cantonese' : 'mandarin';
}

/** A tag as BCP 47 wants it, for those Mandarin and English voices that are used: 'zh-CN', 'zh-TW', 'en-GB'. */
export function normalTag(lang: string): string {
  const spoken = spokenBy({ lang });
  const { script, region } = partsOfTag(lang);
  if (spoken === 'english') return region ? `en-${region.toUpperCase()}` : 'en';
  if (spoken === 'cantonese') return 'zh-HK';
  if (spoken === 'other') return lang.replaceAll('_', '-');
  if (region) return `zh-${region.toUpperCase()}`;
  return script === 'hant' ? 'zh-TW' : 'zh-CN';
}

/**
 * Whether a voice speaks on this computer. Firefox has none elsewhere, but says `localService: false` of the voices of
 * Linux's Speech Dispatcher: there its own kind of address counts.
 */
export const isLocal = ({ localService, voiceURI }: Voice): boolean => localService || /^urn:moz-tts:/.test(voiceURI);

/**
 * eSpeak gives each of its hundred languages a hundred characters ('+Andy'): a list of thirteen thousand voices, of which
 * the plain ones are enough.
 */
const isVariant = ({ name, voiceURI }: Voice): boolean => /^urn:moz-tts:speechd:/.test(voiceURI) && /\+\S+$/.test(name);

/** 0 for the language asked for, more the further it is from it. */
function distance(voice: Voice, lang: SpeechLanguage): number {
  const tag = normalTag(voice.lang);
  if (tag === lang) return 0;
  if (lang === 'en-US') return tag === 'en' || tag === 'en-GB' ? 1 : 2;
  return tag === 'zh-SG' || tag === 'zh-CN' ? 1 : 2;
}

/** Voices that macOS and eSpeak have for fun or for want of better ones. */
const poor =
  /^(?:albert|bad news|bahh|bells|boing|bubbles|cellos|deranged|eddy|flo|fred|good news|grandma|grandpa|hysterical|jester|junior|kathy|organ|pipe organ|ralph|reed|rocko|sandy|shelley|superstar|trinoids|whisper|wobble|zarvox)\b|e-?speak/i;
const good = /\b(?:enhanced|premium|natural|neural|siri)\b|优化|優化|高品质|高品質/i;

const quality = ({ name, voiceURI }: Voice): number =>
  poor.test(name) || /espeak/i.test(voiceURI) ? 2 : good.test(name) ? 0 : 1;

/**
 * The voices that can say a language, best first: those on this computer before those elsewhere, then the very language,
 * then the better sounding, then the system's own choice. Cantonese voices come last, and only for Chinese.
 */
export function rankVoices<V extends Voice>(voices: readonly V[], lang: SpeechLanguage): V[] {
  const wanted: Spoken = lang === 'en-US' ? 'english' : 'mandarin';
  const fitting = voices.filter((voice) => {
    if (isVariant(voice)) return false;
    const spoken = spokenBy(voice);
    return spoken === wanted || (wanted === 'mandarin' && spoken === 'cantonese');
  });
  const rank = (voice: V) => [
    Number(spokenBy(voice) !== wanted),
    Number(!isLocal(voice)),
    distance(voice, lang),
    quality(voice),
    Number(!voice.default),
  ];
  return fitting
    .map((voice, place) => ({ voice, order: [...rank(voice), place] }))
    .sort((a, b) => {
      const at = a.order.findIndex((value, i) => value !== b.order[i]);
      return (a.order[at] ?? 0) - (b.order[at] ?? 0);
    })
    .map(({ voice }) => voice);
}

/**
 * The voice that says a language: the one that the reader chose, if it is there, else the best of those on this computer.
 * A voice elsewhere gets the text sent, so it is never taken unless it was chosen by name; nor is a Cantonese one.
 */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  lang: SpeechLanguage,
  choice: VoiceChoice,
): V | null {
  const uri = lang === 'en-US' ? choice.enVoice : choice.zhVoice;
  const ranked = rankVoices(voices, lang);
  const own = uri ? ranked.find(({ voiceURI }) => voiceURI === uri) : undefined;
  return own ?? ranked.find((voice) => isLocal(voice) && spokenBy(voice) !== 'cantonese') ?? null;
}

/** Whether a language can be said: at once, only by a voice that the reader has to choose, or not at all. */
export type VoiceState = 'ready' | 'to-choose' | 'none';

export function voiceState(voices: readonly Voice[], lang: SpeechLanguage, choice: VoiceChoice): VoiceState {
  if (chooseVoice(voices, lang, choice)) return 'ready';
  return rankVoices(voices, lang).length ? 'to-choose' : 'none';
}

/** Calls back when the list of voices changes; gives the function that ends it. */
export function watchVoices({ synthesis }: Pick<Speech, 'synthesis'>, changed: () => void): () => void {
  synthesis.addEventListener('voiceschanged', changed);
  return () => synthesis.removeEventListener('voiceschanged', changed);
}

/** Longest wait for the list of voices, in milliseconds; where there are none the event never comes. */
const longestWait = 2000;

/** The voices, once they are there: the first call of a page gets an empty list in Chromium and in Firefox. */
export async function loadedVoices(synthesis: Synthesis, signal: AbortSignal): Promise<SpeechSynthesisVoice[]> {
  const now = synthesis.getVoices();
  if (now.length || signal.aborted) return now;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      unwatch();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, longestWait);
    const unwatch = watchVoices({ synthesis }, () => synthesis.getVoices().length && done());
    signal.addEventListener('abort', done);
  });
  return synthesis.getVoices();
}
