import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '@/lib/settings/settings';
import { speak } from '@/lib/speech/speak';
import { type Speech, systemSpeech } from '@/lib/speech/speech';
import { type FakeOptions, fakeSynthesis, fakeSynthesisScript, someVoices } from './fake-synthesis';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const preferences = defaultSettings.reading.speech;

function withVoices(options: FakeOptions = {}) {
  const fake = fakeSynthesis({ voices: someVoices, ...options });
  const speech = systemSpeech(fake as never) as Speech;
  const closing = new AbortController();
  return {
    ...fake,
    speech,
    closing,
    say: (text: string, change: Partial<typeof preferences> = {}) =>
      speak(text, 'zh-CN', { ...preferences, ...change }, closing.signal, speech),
    heard: () => fake.said.filter(({ what }) => what === 'end').map(({ text }) => text),
    did: () => fake.said.map(({ what }) => what),
  };
}

describe('saying a text', () => {
  it('takes voice, language and speed, and resolves at its end', async () => {
    const { say, said } = withVoices();
    const result = say('你好。', { rate: 1.5 });
    await vi.runAllTimersAsync();
    expect(await result).toBe('spoken');
    expect(said[0]).toMatchObject({ what: 'speak', text: '你好。', voice: 'Tingting', lang: 'zh-CN', rate: 1.5 });
  });

  it('waits for voices that come late', async () => {
    const { say, said } = withVoices({ voicesAfter: 700 });
    const result = say('你好。');
    await vi.advanceTimersByTimeAsync(600);
    expect(said).toEqual([]);
    await vi.runAllTimersAsync();
    expect(await result).toBe('spoken');
  });

  it('says that there is no voice where none comes, and where none speaks the language here', async () => {
    for (const voices of [[], [{ voiceURI: 'far', lang: 'zh-CN', localService: false }]]) {
      const { say, said } = withVoices({ voices });
      const result = say('你好。');
      await vi.runAllTimersAsync();
      expect(await result).toBe('no-voice');
      expect(said).toEqual([]);
    }
    expect(await speak('你好。', 'zh-CN', preferences, new AbortController().signal, null)).toBe('no-voice');
  });

  it('says a long sentence in pieces, an online voice in shorter ones', async () => {
    const text = `${'读者来到图书馆借书看报，'.repeat(14)}大家都很高兴。`;
    const here = withVoices();
    void here.say(text);
    await vi.runAllTimersAsync();
    expect(here.heard().length).toBe(2);
    expect(here.heard().join('')).toBe(text);
    const far = withVoices();
    void far.say(text, { zhVoice: 'Online Xiaoxiao' });
    await vi.runAllTimersAsync();
    expect(far.said[0]?.voice).toBe('Online Xiaoxiao');
    expect(far.heard().join('')).toBe(text);
    expect(Math.max(...far.heard().map((piece) => piece.length))).toBeLessThan(40);
  });
});

describe('what goes wrong', () => {
  it('ends an utterance whose end is never told, and clears the queue that it blocks', async () => {
    const { say, heard, did } = withVoices({ hangsOn: '停' });
    const first = say('停住了。');
    await vi.runAllTimersAsync();
    expect(await first).toBe('spoken');
    expect(did()).toContain('cancel');
    const second = say('又好了。');
    await vi.runAllTimersAsync();
    expect(await second).toBe('spoken');
    expect(heard()).toEqual(['又好了。']);
  });

  it('fails where the engine fails, and where the page clears the queue', async () => {
    const { say, speechSynthesis } = withVoices({ failsOn: '坏' });
    const failing = say('坏了。');
    await vi.runAllTimersAsync();
    expect(await failing).toBe('failed');
    const cleared = say('好的。');
    await vi.advanceTimersByTimeAsync(10);
    speechSynthesis.cancel();
    await vi.runAllTimersAsync();
    expect(await cleared).toBe('failed');
  });

  it('stops at once when it is told to', async () => {
    const { say, closing, heard, speechSynthesis } = withVoices();
    const result = say('很长的一句话，说了很久。');
    await vi.advanceTimersByTimeAsync(20);
    expect(speechSynthesis.speaking).toBe(true);
    closing.abort();
    expect(await result).toBe('failed');
    expect(speechSynthesis.speaking).toBe(false);
    await vi.runAllTimersAsync();
    expect(heard()).toEqual([]);
  });

  it('says only the latest, also where the engine is deaf right after cancelling', async () => {
    const { say, heard } = withVoices({ deafAfterCancel: 100 });
    const first = say('第一句话在这里。');
    await vi.advanceTimersByTimeAsync(20);
    const second = say('第二句。');
    await vi.runAllTimersAsync();
    expect([await first, await second]).toEqual(['failed', 'spoken']);
    expect(heard()).toEqual(['第二句。']);
  });

  it('goes on where it was left paused', async () => {
    const { say, speechSynthesis } = withVoices();
    speechSynthesis.pause();
    const result = say('你好。');
    await vi.runAllTimersAsync();
    expect(await result).toBe('spoken');
  });

  it('never throws', async () => {
    const { say, speechSynthesis } = withVoices();
    speechSynthesis.speak = () => {
      throw new Error('refused');
    };
    expect(await say('你好。')).toBe('failed');
  });
});

describe('beside a page that speaks too', () => {
  it('waits for its turn, and takes back only its own', async () => {
    const { say, closing, speechSynthesis, SpeechSynthesisUtterance, heard } = withVoices();
    speechSynthesis.speak(new SpeechSynthesisUtterance('the page says something long'));
    await vi.advanceTimersByTimeAsync(5);
    const result = say('我们的话。');
    await vi.advanceTimersByTimeAsync(5);
    closing.abort();
    expect(await result).toBe('failed');
    await vi.runAllTimersAsync();
    expect(heard()).toEqual(['the page says something long']);
  });

  it('speaks after it, and cuts short only a page that blocks the queue', async () => {
    const { say, speechSynthesis, SpeechSynthesisUtterance, heard, did } = withVoices({ hangsOn: 'stuck' });
    speechSynthesis.speak(new SpeechSynthesisUtterance('the page'));
    await vi.advanceTimersByTimeAsync(5);
    const polite = say('我们的话。');
    await vi.runAllTimersAsync();
    expect(await polite).toBe('spoken');
    expect(heard()).toEqual(['the page', '我们的话。']);
    expect(did()).not.toContain('cancel');
    speechSynthesis.speak(new SpeechSynthesisUtterance('stuck for ever'));
    await vi.advanceTimersByTimeAsync(5);
    const wanted = say('还有一句。');
    await vi.advanceTimersByTimeAsync(9000);
    expect(did()).not.toContain('cancel');
    await vi.runAllTimersAsync();
    expect(await wanted).toBe('spoken');
  });

  it('cancels nothing where nothing of ours is there', async () => {
    const { closing, did, say } = withVoices();
    const result = say('好。');
    await vi.runAllTimersAsync();
    await result;
    closing.abort();
    await vi.runAllTimersAsync();
    expect(did()).not.toContain('cancel');
  });
});

it('has a fake that stands by itself, for pages of a browser', async () => {
  const scope: { said?: unknown[]; speechSynthesis?: { getVoices(): unknown[] } } = {};
  new Function('globalThis', fakeSynthesisScript({ voices: someVoices }))(scope);
  expect(scope.speechSynthesis?.getVoices()).toHaveLength(someVoices.length);
  expect(scope.said).toEqual([]);
});
