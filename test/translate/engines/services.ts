import type { EngineConfig, RemoteEngine } from '@/lib/translate/engine';
import { deepl } from '@/lib/translate/engines/deepl';
import { google } from '@/lib/translate/engines/google';
import { libretranslate } from '@/lib/translate/engines/libretranslate';
import { microsoft } from '@/lib/translate/engines/microsoft';
import { mtranserver } from '@/lib/translate/engines/mtranserver';
import { openai } from '@/lib/translate/engines/openai';
import { startDeepl } from '../servers/deepl';
import { startGoogle } from '../servers/google';
import { startLibreTranslate } from '../servers/libretranslate';
import { startMicrosoft } from '../servers/microsoft';
import { startMTranServer } from '../servers/mtranserver';
import { startOpenai } from '../servers/openai';
import type { Fault, ProtocolServer } from '../servers/server';

/** An engine with the local server that speaks its protocol. */
export interface Service {
  name: string;
  engine: RemoteEngine;
  key: string;
  start(): Promise<ProtocolServer>;
  config(server: ProtocolServer): EngineConfig;
  /** Faults that this protocol has no room for. */
  without: readonly Fault[];
}

const models: readonly Fault[] = [
  'reordered',
  'strange ids',
  'prose',
  'thinking',
  'stream cut',
  'stream error',
  'no quota',
  'filtered',
];

/** A key that tells where it came from, so that any part of it is found again. */
const keyOf = (name: string, end = '') => `sk-${name}-S3cr3tP4rt-0123456789${end}`;

export const services: readonly Service[] = [
  chat('OpenAI, streamed', true),
  chat('OpenAI, whole', false),
  {
    name: 'DeepL',
    engine: deepl,
    key: keyOf('deepl', ':fx'),
    start: () => startDeepl({ key: keyOf('deepl', ':fx') }),
    config: () => ({ key: keyOf('deepl', ':fx') }),
    without: models,
  },
  {
    name: 'Google',
    engine: google,
    key: keyOf('google', '+/='),
    start: () => startGoogle({ key: keyOf('google', '+/=') }),
    config: () => ({ key: keyOf('google', '+/=') }),
    without: models,
  },
  {
    name: 'Microsoft',
    engine: microsoft,
    key: keyOf('azure'),
    start: () => startMicrosoft({ key: keyOf('azure') }),
    config: () => ({ key: keyOf('azure'), region: 'westeurope', address: '' }),
    without: models,
  },
  {
    name: 'LibreTranslate',
    engine: libretranslate,
    key: keyOf('libre'),
    start: () => startLibreTranslate({ key: keyOf('libre') }),
    config: ({ url }) => ({ address: `${url}/`, key: keyOf('libre') }),
    without: models,
  },
  {
    name: 'MTranServer',
    engine: mtranserver,
    key: keyOf('mtran'),
    start: () => startMTranServer({ key: keyOf('mtran') }),
    config: ({ url }) => ({ address: url, key: keyOf('mtran') }),
    without: models,
  },
];

function chat(name: string, streams: boolean): Service {
  const key = keyOf('openai');
  return {
    name,
    engine: openai,
    key,
    start: () => startOpenai({ key, streams }),
    config: ({ url }) => ({ address: `${url}/v1`, key, model: 'sample-model', style: 'natural' }),
    without: streams ? [] : ['stream cut', 'stream error'],
  };
}

/** The real fetch, that takes fixed addresses of services to a local server instead. */
export const fetchTo =
  ({ url }: ProtocolServer): typeof fetch =>
  (input, init) => {
    const { pathname, search } = new URL(String(input));
    return fetch(url + pathname + search, init);
  };
