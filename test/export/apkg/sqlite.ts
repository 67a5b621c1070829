import initSqlJs from 'sql.js';
import type { LoadSqlite } from '@/lib/export/apkg/collection';

/** The same SQLite as the library page brings, as it starts under Node. */
export const sqlite: LoadSqlite = () => initSqlJs();
