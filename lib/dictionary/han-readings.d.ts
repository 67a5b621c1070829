declare module 'virtual:han-readings' {
  /** Lines of a toneless syllable and the folded characters that may be read so (`compileReadings`). */
  const table: string;
  export default table;
}
