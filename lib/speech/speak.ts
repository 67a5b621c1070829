import type { SpeechPreferences } from '../settings/settings';
import { chunksOf } from './chunks';
import { type Speech, type SpeechLanguage, systemSpeech, type Voice } from './speech';
import { type Ending, hush, utter } from './utter';
import { chooseVoice, isLocal, loadedVoices } from './voices';

/** 'no-voice': none on this computer, and none chosen that is elsewhere. 'failed': not said to its end. */
export type SpeakResult = 'spoken' | 'no-voice' | 'failed';

/** UTF-16 units a second at rate 1: of a slow voice, so that nothing is cut short. */
const pace = { zh: 3.2, en: 11 };
/** Longest utterance of a voice on this computer, in UTF-16 units: some cut off longer Chinese ones. */
const longest = { zh: 120, en: 300 };
/** Chromium stops online voices after some 15 seconds (https://issues.chromium.org/issues/41294170); a little less. */
const onlineSeconds = 12;

/**
 * Says a text and resolves when it has been said; what we said before ends. A text longer than a voice can say at once
 * is said in pieces. Never throws.
 *
 * @param speech The browser's voices; null where it has none.
 */
export async function speak(
  text: string,
  lang: SpeechLanguage,
  preferences: SpeechPreferences,
  signal: AbortSignal,
  speech: Speech | null = systemSpeech(),
): Promise<SpeakResult> {
  const ending = await say(text, lang, preferences, signal, speech);
  return ending === 'interrupted' ? 'failed' : ending;
}

/** As `speak`, but tells being interrupted by us from failing. */
export async function say(
  text: string,
  lang: SpeechLanguage,
  preferences: SpeechPreferences,
  signal: AbortSignal,
  speech: Speech | null = systemSpeech(),
): Promise<Ending | 'no-voice'> {
  if (!speech) return 'no-voice';
  const { synthesis } = speech;
  hush(synthesis);
  try {
    const voice = chooseVoice(await loadedVoices(synthesis, signal), lang, preferences);
    if (signal.aborted) return 'interrupted';
    if (!voice) return 'no-voice';
    const side = lang === 'en-US' ? 'en' : 'zh';
    const { rate } = preferences;
    for (const chunk of chunksOf(text, longestFor(voice, side, rate))) {
      const utterance = speech.utterance(chunk);
      utterance.voice = voice;
      utterance.lang = voice.lang; // Android takes the voice from here
      utterance.rate = rate;
      const ending = await utter(speech, utterance, (1000 * chunk.length) / (pace[side] * rate), signal);
      if (ending !== 'spoken') return ending;
    }
    return 'spoken';
  } catch {
    return signal.aborted ? 'interrupted' : 'failed';
  }
}

const longestFor = (voice: Voice, side: 'zh' | 'en', rate: number): number =>
  isLocal(voice) ? longest[side] : Math.min(longest[side], Math.floor(onlineSeconds * pace[side] * rate));
