// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { EngineError } from '@/lib/translate/engine';
import { openai } from '@/lib/translate/engines/openai';
import { deeplOffer, deeplSetUp, enginesState } from './fake-options';
import { optionsPage } from './options-page';

const page = optionsPage();
const form = (id: string) => `#engine-${id} form`;
const field = (id: string, name: string) => `#engine-${id} [data-field="${name}"]`;
const input = (id: string, name: string) => `${field(id, name)} input`;
const save = (id: string) => page.click(`${form(id)} .engine-actions button[type=submit]`);
const saved = (change: Partial<typeof deeplSetUp> = {}) =>
  page.services.engines.state.mockResolvedValue(
    enginesState({ offers: [deeplOffer], setUps: { deepl: { ...deeplSetUp, ...change } } }),
  );
const openaiSetUp = {
  ...deeplSetUp,
  values: { address: 'https://api.deepseek.com', key: '', model: 'deepseek-chat', style: 'natural' },
  origin: 'https://api.deepseek.com',
};

describe('the form of a service', () => {
  it('is drawn from what the engine declares, in the language of the page', async () => {
    await page.show({}, 'zh-Hans');
    expect(page.text(field('microsoft', 'region'))).toContain('区域');
    expect(page.one<HTMLInputElement>(input('deepl', 'key')).type).toBe('password');
    expect(page.one<HTMLInputElement>(input('microsoft', 'address')).type).toBe('url');
    expect(page.one<HTMLSelectElement>(`${field('deepl', 'english')} select`).value).toBe('EN-US');
    expect(page.all(field('libretranslate', 'cap'))).toHaveLength(0);
    expect(page.one<HTMLInputElement>(input('deepl', 'cap')).value).toBe('100000');
  });

  it('says what is missing and asks for no host', async () => {
    await page.show();
    await save('deepl');
    expect(page.text(field('deepl', 'key'))).toContain('Needed');
    expect(page.one(input('deepl', 'key')).getAttribute('aria-invalid')).toBe('true');
    expect(page.services.engines.save).not.toHaveBeenCalled();
    await page.type(input('libretranslate', 'address'), 'http://public.example');
    await save('libretranslate');
    expect(page.text(field('libretranslate', 'address'))).toContain('cannot be used');
    await page.type(input('deepl', 'key'), 'k');
    await page.type(input('deepl', 'cap'), '-3');
    await save('deepl');
    expect(page.text(field('deepl', 'cap'))).toContain('whole number');
    expect(page.services.engines.save).not.toHaveBeenCalled();
  });

  it('names the host and saves within the very click', async () => {
    await page.show();
    await page.type(input('deepl', 'key'), ' abc:fx ');
    await page.type(input('deepl', 'cap'), '2000');
    expect(page.text(form('deepl'))).toContain('sent to api-free.deepl.com');
    page.one(`${form('deepl')} button[type=submit]`).click();
    expect(page.services.engines.save).toHaveBeenCalledWith('deepl', {
      values: { key: 'abc:fx', english: 'EN-US' },
      kept: [],
      dailyCap: 2000,
    });
    saved();
    await page.after(() => {});
    expect(page.text('.ui-toast')).toContain('DeepL is set up');
    await page.click('.ui-toast-action', 'Translate with it');
    expect(page.services.engines.choose).toHaveBeenCalledWith({ engine: 'deepl' });
  });

  it('is saved, but marked, where the reader declines the host', async () => {
    await page.show();
    page.services.engines.save.mockResolvedValue({ allowed: false });
    await page.type(input('deepl', 'key'), 'abc');
    saved({ allowed: false });
    await save('deepl');
    expect(page.text('.ui-toast')).toContain('did not allow api.deepl.com');
    expect(page.text('#engine-deepl summary')).toContain('not allowed');
    expect(page.text(`${form('deepl')} .ui-notice`)).toContain('Nothing is sent until you allow it');
    await page.click(`${form('deepl')} button`, 'Allow api.deepl.com');
    expect(page.services.engines.save).toHaveBeenLastCalledWith('deepl', {
      values: { key: '', english: 'EN-US' },
      kept: ['key'],
      dailyCap: 50_000,
    });
  });

  it('keeps what is typed while something changes elsewhere', async () => {
    let changed = () => {};
    page.services.engines.watch.mockImplementation((callback) => {
      changed = callback;
      return () => {};
    });
    await page.show();
    await page.type(input('deepl', 'key'), 'half');
    await page.after(() => changed());
    expect(page.one<HTMLInputElement>(input('deepl', 'key')).value).toBe('half');
  });

  it('shows what was sent today beside the cap', async () => {
    saved();
    await page.show();
    expect(page.one<HTMLInputElement>(input('deepl', 'cap')).value).toBe('50000');
    expect(page.text(field('deepl', 'cap'))).toContain('Sent today: 1,234');
    await page.type(input('deepl', 'cap'), '');
    await save('deepl');
    expect(page.services.engines.save).toHaveBeenCalledWith('deepl', expect.objectContaining({ dailyCap: null }));
  });
});

describe('a stored key', () => {
  it('is never shown again, only that it is there', async () => {
    saved();
    await page.show();
    expect(page.text(field('deepl', 'key'))).toContain('••••');
    expect(page.text(field('deepl', 'key'))).toContain('API key is stored');
    expect(page.all(input('deepl', 'key'))).toHaveLength(0);
  });

  it('can be replaced, or kept after all', async () => {
    saved();
    await page.show();
    await page.click(`${field('deepl', 'key')} button`, 'Replace');
    await page.type(input('deepl', 'key'), 'new');
    await save('deepl');
    expect(page.services.engines.save).toHaveBeenLastCalledWith(
      'deepl',
      expect.objectContaining({ values: { key: 'new', english: 'EN-US' }, kept: [] }),
    );
    await page.click(`${field('deepl', 'key')} button`, 'Replace');
    await page.click(`${field('deepl', 'key')} button`, 'Keep the stored one');
    await save('deepl');
    expect(page.services.engines.save).toHaveBeenLastCalledWith('deepl', expect.objectContaining({ kept: ['key'] }));
  });

  it('can be removed where the service does without', async () => {
    page.services.engines.state.mockResolvedValue(enginesState({ setUps: { openai: openaiSetUp } }));
    await page.show();
    await page.click(`${field('openai', 'key')} button`, 'Remove');
    await save('openai');
    expect(page.services.engines.save).toHaveBeenCalledWith('openai', expect.objectContaining({ kept: [] }));
  });

  it('is not kept for another address', async () => {
    page.services.engines.state.mockResolvedValue(enginesState({ setUps: { openai: openaiSetUp } }));
    await page.show();
    await page.type(input('openai', 'address'), 'https://elsewhere.example/v1');
    expect(page.text(field('openai', 'key'))).toContain('stored for api.deepseek.com is not sent to another');
    expect(page.one<HTMLInputElement>(input('openai', 'key')).value).toBe('');
    await save('openai');
    expect(page.services.engines.save).toHaveBeenLastCalledWith('openai', expect.objectContaining({ kept: [] }));
    await page.type(input('openai', 'address'), 'https://api.deepseek.com/v1');
    expect(page.text(field('openai', 'key'))).toContain('••••');
  });
});

describe('presets and models', () => {
  it('fill the form of a known service, without a cap where it is this computer', async () => {
    const deepseek = openai.presets?.find(({ id }) => id === 'deepseek');
    await page.show();
    await page.choose('#engine-openai select', 'deepseek');
    expect(page.one<HTMLInputElement>(input('openai', 'address')).value).toBe(deepseek?.values.address);
    expect(deepseek?.values.model).toBeTruthy();
    expect(page.one<HTMLInputElement>(input('openai', 'model')).value).toBe('deepseek-flash');
    expect(page.one<HTMLInputElement>(input('openai', 'cap')).value).toBe('100000');
    await page.choose('#engine-openai select', 'ollama');
    expect(page.one<HTMLInputElement>(input('openai', 'cap')).value).toBe('');
    expect(page.text(form('openai'))).toContain('sent to localhost:11434');
    await page.type(input('openai', 'model'), 'another');
    expect(page.one<HTMLSelectElement>('#engine-openai select').value).toBe('ollama');
    await page.type(input('openai', 'address'), 'http://192.168.1.5:8000/v1');
    expect(page.one<HTMLSelectElement>('#engine-openai select').value).toBe('own');
    expect(page.text(form('openai'))).toContain('not encrypted');
  });

  it('lists models in the field for the model', async () => {
    await page.show();
    await page.choose('#engine-openai select', 'lm-studio');
    await page.click(`${form('openai')} button`, 'Load the list of models');
    const model = page.one<HTMLInputElement>(input('openai', 'model'));
    const offered = [...(document.getElementById(model.getAttribute('list') ?? '')?.children ?? [])];
    expect(offered.map((option) => option.getAttribute('value'))).toEqual(['model-a', 'model-b']);
    expect(page.text('.engine-models [role=status]')).toContain('2 models');
    expect(page.all('#engine-deepl .engine-models')).toHaveLength(0);
  });

  it('says why there is no list', async () => {
    page.services.engines.models.mockRejectedValue(new EngineError('unauthorized', 'Bad key'));
    await page.show();
    await page.choose('#engine-openai select', 'lm-studio');
    await page.click(`${form('openai')} button`, 'Load the list of models');
    expect(page.text('.engine-models [role=alert]')).toMatch(/does not accept the key.*Bad key/);
  });
});

describe('the test', () => {
  const test = (id: string) => page.click(`${form(id)} .engine-actions button`, 'Test');

  it('sends the draft as it stands and shows the sample in both languages', async () => {
    await page.show();
    await page.type(input('deepl', 'key'), 'abc');
    expect(page.text(form('deepl'))).toContain('sends one sample sentence');
    page.one(`${form('deepl')} .engine-actions button`, 'Test').click();
    expect(page.services.engines.test).toHaveBeenCalledWith('deepl', expect.objectContaining({ kept: [] }));
    await page.after(() => {});
    expect(page.text(`${form('deepl')} .engine-answer`)).toContain('It is sunny today.');
    expect(page.text(`${form('deepl')} .engine-answer [lang=zh]`)).toBe('今天晴。');
    expect(page.services.engines.save).not.toHaveBeenCalled();
  });

  it.each([
    ['en', 'does not accept the key', 'In its own words: Wrong key'],
    ['zh-Hans', '不接受这个密钥', '服务的说明：Wrong key'],
  ] as const)('says in %s what is wrong, and what the service says', async (language, sentence, detail) => {
    page.services.engines.test.mockResolvedValue({ ok: false, problem: 'unauthorized', detail: 'Wrong key' });
    await page.show({}, language);
    await page.type(input('deepl', 'key'), 'abc');
    await page.after(() => page.all(`${form('deepl')} .engine-actions button`)[1]?.click());
    expect(page.text(`${form('deepl')} .engine-answer`)).toContain(sentence);
    expect(page.text(`${form('deepl')} .engine-answer`)).toContain(detail);
  });

  it('says nothing of an answer to what the form no longer says', async () => {
    let answer = (_: { ok: true; zh: string; en: string }) => {};
    page.services.engines.test.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    await page.show();
    await page.type(input('deepl', 'key'), 'abc');
    await test('deepl');
    expect(page.text(`${form('deepl')} .engine-actions`)).toContain('Testing…');
    await page.type(input('deepl', 'key'), 'abcd');
    await page.after(() => answer({ ok: true, zh: '旧', en: 'old' }));
    expect(page.text(`${form('deepl')} .engine-answer`)).toBe('');
  });

  it('is not run without a key', async () => {
    await page.show();
    await test('deepl');
    expect(page.services.engines.test).not.toHaveBeenCalled();
    expect(page.text(field('deepl', 'key'))).toContain('Needed');
  });
});

describe('removing a service', () => {
  it('asks first, then forgets it and every role it had', async () => {
    saved();
    await page.show({ translation: { engine: 'deepl', fallback: null, fillGaps: null } });
    await page.click(`${form('deepl')} .engine-actions button`, 'Remove');
    expect(page.text('dialog')).toContain('key are erased');
    expect(page.services.engines.remove).not.toHaveBeenCalled();
    page.services.engines.state.mockResolvedValue(enginesState());
    await page.click('dialog button', 'Remove DeepL');
    expect(page.services.engines.remove).toHaveBeenCalledWith('deepl');
    expect(page.services.engines.choose).toHaveBeenCalledWith({ engine: null });
    expect(page.all('dialog')).toHaveLength(0);
    expect(page.text('#engine-deepl summary')).toContain('not set up');
    expect(page.all(input('deepl', 'key'))).toHaveLength(1);
  });

  it('leaves the choice alone where it was another', async () => {
    saved();
    await page.show({ translation: { engine: 'bergamot', fallback: 'deepl', fillGaps: null } });
    await page.click(`${form('deepl')} .engine-actions button`, 'Remove');
    await page.click('dialog button', 'Remove DeepL');
    expect(page.services.engines.choose.mock.calls).toEqual([[{ fallback: null }]]);
  });

  it('says so where it fails', async () => {
    saved();
    page.services.engines.remove.mockRejectedValue(new Error('disk'));
    await page.show();
    await page.click(`${form('deepl')} .engine-actions button`, 'Remove');
    await page.click('dialog button', 'Remove DeepL');
    expect(page.text('.ui-toast')).toContain('did not work');
    expect(vi.mocked(page.services.engines.choose)).not.toHaveBeenCalled();
  });
});
