import { describe, expect, it } from 'vitest';
import type { Voice } from '@/lib/speech/speech';
import { chooseVoice, normalTag, rankVoices, voiceState } from '@/lib/speech/voices';

const voice = (voiceURI: string, lang: string, change: Partial<Voice> = {}): Voice => ({
  voiceURI,
  name: voiceURI,
  lang,
  localService: true,
  default: false,
  ...change,
});
const online = { localService: false };
const free = { zhVoice: '', enVoice: '' };
const names = (voices: Voice[]) => voices.map(({ voiceURI }) => voiceURI);

describe('tags of voices', () => {
  it.each([
    ['zh_CN', 'zh-CN'],
    ['cmn-Hans-CN', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['cmn_TW', 'zh-TW'],
    ['zh', 'zh-CN'],
    ['zho_CHN', 'zh-CN'],
    ['zh-CN-liaoning', 'zh-CN'],
    ['zh-yue', 'zh-HK'],
    ['yue-Hant-HK', 'zh-HK'],
    ['zh_HK_#Hant', 'zh-HK'],
    ['en_GB', 'en-GB'],
    ['en-029', 'en-029'],
    ['en', 'en'],
    ['ja_JP', 'ja-JP'],
  ])('%s means %s', (written, meant) => expect(normalTag(written)).toBe(meant));
});

it('takes Firefox’s voices from Speech Dispatcher for what they are: on this computer, and without a hundred characters', () => {
  const speechd = (name: string, lang: string) =>
    voice(`urn:moz-tts:speechd:${encodeURIComponent(name)}?${lang}`, lang, { name, ...online });
  const plain = speechd('Chinese (Mandarin, latin as English)', 'cmn');
  const voices = [
    speechd('Chinese (Mandarin, latin as English)+Andy', 'cmn'),
    plain,
    speechd('English (America)+Diogo', 'en-US'),
    voice('Google 普通话', 'zh-CN', online),
  ];
  expect(chooseVoice(voices, 'zh-CN', free)).toBe(plain);
  expect(names(rankVoices(voices, 'zh-CN'))).toEqual([plain.voiceURI, 'Google 普通话']);
  expect(voiceState(voices, 'en-US', free)).toBe('none');
});

describe('the order of voices', () => {
  it('puts this computer first, then the very language, then the better sound', () => {
    const voices = [
      voice('cantonese', 'zh-HK'),
      voice('far', 'zh-CN', online),
      voice('taiwan', 'zh_TW'),
      voice('Eddy (中文)', 'zh-CN'),
      voice('plain', 'zh-CN'),
      voice('Lili (Premium)', 'zh-CN'),
      voice('french', 'fr-FR'),
    ];
    expect(names(rankVoices(voices, 'zh-CN'))).toEqual([
      'Lili (Premium)',
      'plain',
      'Eddy (中文)',
      'taiwan',
      'far',
      'cantonese',
    ]);
    expect(names(rankVoices(voices, 'zh-TW'))[0]).toBe('taiwan');
  });

  it("takes the system's own choice among equals, and no novelty for English", () => {
    const voices = [voice('Zarvox', 'en-US'), voice('One', 'en-US'), voice('Two', 'en-US', { default: true })];
    expect(names(rankVoices(voices, 'en-US'))).toEqual(['Two', 'One', 'Zarvox']);
  });
});

describe('the voice that speaks', () => {
  const voices = [voice('far', 'zh-CN', online), voice('taiwan', 'zh-TW'), voice('hongkong', 'zh-HK')];
  it('is never one that sends the text away, unless it was chosen by name', () => {
    expect(chooseVoice(voices, 'zh-CN', free)?.voiceURI).toBe('taiwan');
    expect(chooseVoice(voices, 'zh-CN', { zhVoice: 'far', enVoice: '' })?.voiceURI).toBe('far');
    expect(chooseVoice([voice('far', 'zh-CN', online)], 'zh-CN', free)).toBeNull();
  });

  it('is Cantonese only if that was chosen', () => {
    expect(chooseVoice([voice('hongkong', 'zh-HK')], 'zh-TW', free)).toBeNull();
    expect(chooseVoice(voices, 'zh-TW', { zhVoice: 'hongkong', enVoice: '' })?.voiceURI).toBe('hongkong');
  });

  it('is the best there is where the chosen one has gone, or is of another language', () => {
    expect(chooseVoice(voices, 'zh-CN', { zhVoice: 'removed', enVoice: '' })?.voiceURI).toBe('taiwan');
    expect(chooseVoice(voices, 'en-US', { zhVoice: '', enVoice: 'taiwan' })).toBeNull();
  });

  it('may be missing, or wait for a decision', () => {
    expect(voiceState([], 'zh-CN', free)).toBe('none');
    expect(voiceState([voice('far', 'zh-CN', online)], 'zh-CN', free)).toBe('to-choose');
    expect(voiceState(voices, 'zh-CN', free)).toBe('ready');
  });
});
