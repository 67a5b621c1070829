import { crc32, type ZipParts } from '../../export/zip-parts';
import { backupLimits, type Manifest, partLength } from './backup-file';

/** Writes rows as JSON Lines into parts of an archive, and keeps the list that its manifest needs. */
export interface PartWriter {
  /** Adds a row to the open part of its kind; false where it is longer than a line may be, and so stays out. */
  row(row: object): boolean;
  /** Closes the open part. `name` gives the next part's. */
  close(): void;
}

export function partWriter(zip: ZipParts, files: Manifest['files'], name: (number: number) => string): PartWriter {
  let lines: string[] = [];
  let length = 0;
  let number = 1;
  const close = () => {
    if (lines.length === 0) return;
    addFile(zip, files, name(number), lines.join(''));
    number += 1;
    lines = [];
    length = 0;
  };
  return {
    row: (row) => {
      const line = `${JSON.stringify(row)}\n`;
      if (line.length > backupLimits.line) return false;
      // A unit of UTF-16 takes three bytes at most.
      if ((length + line.length) * 3 > backupLimits.entryBytes) close();
      lines.push(line);
      length += line.length;
      if (length >= partLength) close();
      return true;
    },
    close,
  };
}

/** Adds a text to the archive and to the manifest's list. */
export function addFile(zip: ZipParts, files: Manifest['files'], name: string, text: string): void {
  const bytes = new TextEncoder().encode(text);
  zip.add(name, bytes);
  files.push({ name, bytes: bytes.length, crc32: crc32(bytes) });
}
