/** What a fake has besides the interface of the browser. Times are real or of fake timers, in milliseconds. */
export interface FakeOptions {
  voices?: readonly FakeVoice[];
  /** The list is empty until then, as in Chromium and Firefox on the first call; 'voiceschanged' tells. */
  voicesAfter?: number;
  /** How long one UTF-16 unit takes at rate 1. */
  perUnit?: number;
  /** Texts that hold this are cut off: they never end, and block what waits behind (issues.chromium.org/40747712). */
  hangsOn?: string;
  /** Texts that hold this end in an error of the engine. */
  failsOn?: string;
  /** `speak` within this time after `cancel` is swallowed, as some engines do. */
  deafAfterCancel?: number;
}

export interface FakeVoice {
  voiceURI: string;
  lang: string;
  name?: string;
  localService?: boolean;
  default?: boolean;
}

/** Everything that was said, for tests: 'speak' when asked, 'start', 'end', 'error <kind>', 'cancel', 'pause', 'resume'. */
export interface FakeSaid {
  what: string;
  text: string;
  voice: string;
  lang: string;
  rate: number;
  volume: number;
}

/**
 * Speech synthesis as the Web Speech API describes it, without sound: a queue, late voices, 'error' events of kind
 * 'interrupted' (being said) and 'canceled' (waiting) after `cancel`, pausing. Refers to nothing outside of itself, so
 * that its text can be run in a browser's page (`fakeSynthesisScript`).
 */
export function fakeSynthesis(options: FakeOptions = {}) {
  const { perUnit = 10, hangsOn, failsOn, deafAfterCancel = 0 } = options;
  const said: FakeSaid[] = [];
  const all = (options.voices ?? []).map((voice) => ({
    name: voice.voiceURI,
    localService: true,
    default: false,
    ...voice,
  }));

  class FakeUtterance extends EventTarget {
    lang = '';
    rate = 1;
    pitch = 1;
    volume = 1;
    voice: { voiceURI: string } | null = null;
    constructor(public text = '') {
      super();
    }
  }

  class FakeSynthesis extends EventTarget {
    private queue: FakeUtterance[] = [];
    private now: FakeUtterance | null = null;
    private timer: ReturnType<typeof setTimeout> | undefined;
    private voices = options.voicesAfter === undefined ? all : [];
    private deafUntil = 0;
    paused = false;

    constructor() {
      super();
      if (options.voicesAfter === undefined) return;
      setTimeout(() => {
        this.voices = all;
        this.dispatchEvent(new Event('voiceschanged'));
      }, options.voicesAfter);
    }
    get speaking() {
      return this.now !== null;
    }
    get pending() {
      return this.queue.length > 0;
    }
    getVoices() {
      return [...this.voices];
    }
    speak(utterance: FakeUtterance) {
      this.note('speak', utterance);
      if (Date.now() < this.deafUntil) return;
      this.queue.push(utterance);
      queueMicrotask(() => this.begin());
    }
    cancel() {
      this.note('cancel', null);
      clearTimeout(this.timer);
      const { now, queue } = this;
      this.now = null;
      this.queue = [];
      this.deafUntil = Date.now() + deafAfterCancel;
      // The events come later, as tasks of their own.
      setTimeout(() => {
        if (now) this.end(now, 'interrupted');
        for (const waiting of queue) this.end(waiting, 'canceled');
      });
    }
    pause() {
      this.note('pause', this.now);
      this.paused = true;
      clearTimeout(this.timer);
    }
    resume() {
      this.note('resume', this.now);
      this.paused = false;
      if (this.now) this.finishLater(this.now);
      else this.begin();
    }
    private begin() {
      if (this.now || this.paused) return;
      const next = this.queue.shift();
      if (!next) return;
      this.now = next;
      this.note('start', next);
      next.dispatchEvent(new Event('start'));
      if (this.now === next) this.finishLater(next);
    }
    private finishLater(utterance: FakeUtterance) {
      if (hangsOn && utterance.text.includes(hangsOn)) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(
        () => {
          this.now = null;
          this.end(utterance, failsOn && utterance.text.includes(failsOn) ? 'synthesis-failed' : '');
          this.begin();
        },
        (perUnit * utterance.text.length) / utterance.rate,
      );
    }
    private end(utterance: FakeUtterance, error: string) {
      this.note(error ? `error ${error}` : 'end', utterance);
      utterance.dispatchEvent(error ? Object.assign(new Event('error'), { error }) : new Event('end'));
    }
    private note(what: string, utterance: FakeUtterance | null) {
      const { text = '', lang = '', rate = 1, volume = 1, voice } = utterance ?? {};
      said.push({ what, text, voice: voice?.voiceURI ?? '', lang, rate, volume });
    }
  }

  return { speechSynthesis: new FakeSynthesis(), SpeechSynthesisUtterance: FakeUtterance, said };
}

/**
 * Script text for a browser's page, to be run before any of its own (`evaluateOnNewDocument`): puts the fake in the place
 * of the browser's voices. What was said is in `globalThis.said`.
 */
export const fakeSynthesisScript = (options: FakeOptions = {}): string => `(() => {
  const fake = (${fakeSynthesis.toString()})(${JSON.stringify(options)});
  for (const [name, value] of Object.entries(fake)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
})();`;

/** Voices as a learner's computer may have them. */
export const someVoices: readonly FakeVoice[] = [
  { voiceURI: 'Tingting', lang: 'zh-CN', default: true },
  { voiceURI: 'Meijia', lang: 'zh-TW' },
  { voiceURI: 'Sinji', lang: 'zh-HK' },
  { voiceURI: 'Samantha', lang: 'en-US' },
  { voiceURI: 'Online Xiaoxiao', lang: 'zh-CN', localService: false },
];
