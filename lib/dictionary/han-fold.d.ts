declare module 'virtual:han-fold' {
  /** Traditional and simplified characters in turn, packed by `packPairs`. */
  const table: string;
  export default table;
}
