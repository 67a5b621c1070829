declare module 'virtual:han-fold' {
  /** Traditional and simplified characters in turn. */
  const table: string;
  export default table;
}
