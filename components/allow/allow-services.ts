/** What the reader is asked for. */
export interface AllowQuestion {
  /** 'edition': to read an article's English edition there; 'model': to download the engine's model from there. */
  reason: 'edition' | 'model';
  /** Host names; never empty. */
  hosts: readonly string[];
}

/** Every effect of the page that asks. */
export interface AllowServices {
  /** The browser's own question, straight from the click. False where the reader declines it. */
  allow(): Promise<boolean>;
  close(): void;
}
