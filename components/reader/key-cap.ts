const caps: Record<string, string> = {
  Escape: 'Esc',
  '-': '−',
  ArrowRight: '→',
  ArrowLeft: '←',
  Delete: 'Del',
  Insert: 'Ins',
  Backspace: '⌫',
};

/** The name of a key (a value of `KeyboardEvent.key`) as keyboards print it. */
export const keyCap = (key: string): string => caps[key] ?? key;
