import type { SpeechPreferences } from '../settings/settings';

/** What a text is said in. Chinese here is Mandarin; the two differ in accent and in the characters expected. */
export const speechLanguages = ['zh-CN', 'zh-TW', 'en-US'] as const;
export type SpeechLanguage = (typeof speechLanguages)[number];

/** The parts of the Web Speech API that are used, so that tests can pass their own. */
export interface Speech {
  synthesis: Synthesis;
  utterance: (text: string) => Utterance;
}

export type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>;

export interface Utterance extends EventTarget {
  text: string;
  lang: string;
  rate: number;
  volume: number;
  voice: SpeechSynthesisVoice | null;
}

export interface Synthesis extends EventTarget {
  readonly speaking: boolean;
  readonly pending: boolean;
  readonly paused: boolean;
  getVoices(): SpeechSynthesisVoice[];
  speak(utterance: Utterance): void;
  cancel(): void;
  resume(): void;
}

export type VoiceChoice = Pick<SpeechPreferences, 'zhVoice' | 'enVoice'>;

/** The system's voices, or null where the browser has none (Firefox with `media.webspeech.synth.enabled` off). */
export function systemSpeech(scope: Partial<SpeechScope> = globalThis): Speech | null {
  const { speechSynthesis: synthesis, SpeechSynthesisUtterance: Made } = scope;
  if (!synthesis || !Made) return null;
  return { synthesis: synthesis as Synthesis, utterance: (text) => new Made(text) };
}

interface SpeechScope {
  speechSynthesis: unknown;
  SpeechSynthesisUtterance: new (text: string) => Utterance;
}
