/** Signs that prose does not use, or not in this way. */
const signs =
  /[{};]\s|[{}]|=>|->|==|&&|\|\||\(\)|<\/?\w+[^>]*>|@(?:Override|param|return|see)\b|\/\*\*?|\*\/|^\s*[$#>]\s+\w|\b\w+\(\w*\)|--\w+|\b(?:const|var|let|def|import|public|private|protected|void|static|sudo|npm|pip|git)\s+\w+/gmu;

/** Whether a Latin-letter text is code, markup or commands rather than English. */
export function isProgramText(whole: string): boolean {
  const text = whole.slice(0, 5000); // Enough to tell.
  const words = text.match(/[A-Za-z]+/g)?.length ?? 0;
  const found = text.match(signs)?.length ?? 0;
  return found >= 2 && found / Math.max(1, words) > 0.08;
}
