import type {
  BrowserTranslator,
  TranslatorApi,
  TranslatorAvailability,
  TranslatorPair,
} from '@/lib/translate/translator-api';

type CreateOptions = Parameters<TranslatorApi['create']>[0];

/**
 * The browser's translator by its documented contract: what it has, it says to be 'downloadable' until this origin used
 * the pair once; making it then takes a gesture and tells of a download, if only of 0 and 1.
 */
export class FakeTranslator implements TranslatorApi {
  /** Language pack: 'absent' to be downloaded, 'here'. */
  pack: 'absent' | 'here' = 'here';
  supported = true;
  /** The reader has just clicked. */
  gesture = true;
  /** Progress that is told before `create` falls silent for good; null where it does not. */
  stallsAfter: number[] | null = null;
  /** Waits with each translation until `go`. */
  held = false;
  /** What `translate` rejects with, by text. */
  failures = new Map<string, DOMException>();
  createFailure: DOMException | null = null;
  /** Never answers to `availability`. */
  mute = false;
  room = 4;

  readonly asked: string[] = [];
  readonly created: TranslatorPair[] = [];
  readonly instances: FakeInstance[] = [];
  busy = 0;
  busiest = 0;
  #used = new Set<string>();
  #waiting: (() => void)[] = [];

  async availability({ sourceLanguage, targetLanguage }: TranslatorPair): Promise<TranslatorAvailability> {
    this.asked.push(`${sourceLanguage} ${targetLanguage}`);
    if (this.mute) return new Promise(() => {});
    if (!this.supported) return 'unavailable';
    return this.pack === 'here' && this.#used.has(sourceLanguage) ? 'available' : 'downloadable';
  }

  async create({ signal, monitor, ...pair }: CreateOptions): Promise<BrowserTranslator> {
    this.created.push(pair);
    if (this.createFailure) throw this.createFailure;
    if (!this.supported) throw new DOMException('Unable to create translator for the given pair.', 'NotSupportedError');
    if (!this.#used.has(pair.sourceLanguage)) {
      if (!this.gesture)
        throw new DOMException(
          'Requires a user gesture when availability is "downloading" or "downloadable".',
          'NotAllowedError',
        );
      this.gesture = false;
    }
    const target = new EventTarget();
    monitor?.(target);
    const tell = (loaded: number) =>
      target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
    if (this.stallsAfter) {
      for (const loaded of this.stallsAfter) tell(loaded);
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    }
    tell(0);
    if (this.pack === 'absent') tell(0.5);
    tell(1);
    this.pack = 'here';
    this.#used.add(pair.sourceLanguage);
    const instance = new FakeInstance(this, pair.sourceLanguage);
    this.instances.push(instance);
    return instance;
  }

  /** Lets what is held be done. */
  go(count = Number.POSITIVE_INFINITY): void {
    for (const next of this.#waiting.splice(0, count)) next();
  }

  async answer(text: string, source: string, signal?: AbortSignal): Promise<string> {
    if (this.busy >= this.room)
      throw new DOMException('Too many Translator API requests are queued.', 'NotSupportedError');
    this.busy += 1;
    this.busiest = Math.max(this.busiest, this.busy);
    try {
      await new Promise<void>((next, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        if (this.held) this.#waiting.push(next);
        else setImmediate(next);
      });
      const failure = this.failures.get(text);
      if (failure) throw failure;
      return `${source}:${text}`;
    } finally {
      this.busy -= 1;
    }
  }
}

class FakeInstance implements BrowserTranslator {
  destroyed = false;
  constructor(
    readonly owner: FakeTranslator,
    readonly source: string,
  ) {}

  async translate(text: string, { signal }: { signal?: AbortSignal } = {}): Promise<string> {
    if (this.destroyed) throw new DOMException('The translator has been destroyed.', 'InvalidStateError');
    return this.owner.answer(text, this.source, signal);
  }

  destroy(): void {
    this.destroyed = true;
  }
}
