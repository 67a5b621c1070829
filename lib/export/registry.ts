import { ankiExporter } from './anki';
import { ankiWordsExporter } from './anki-words';
import { ankiPackageExporter } from './apkg/apkg';
import { bibtexExporter } from './bibtex';
import { epubExporter } from './epub/epub';
import type { Exporter } from './exporter';
import { htmlExporter } from './html';
import { jsonExporter } from './json';
import { jsonlExporter } from './jsonl';
import { markdownExporter } from './markdown';
import { risExporter } from './ris';
import { csvExporter, tsvExporter } from './table';
import { textExporter } from './text';
import { tmxExporter } from './tmx';

/** In the order in which the menu shows them within their groups. */
export const exporters = [
  epubExporter,
  htmlExporter,
  textExporter,
  ankiPackageExporter,
  ankiExporter,
  ankiWordsExporter,
  csvExporter,
  tsvExporter,
  tmxExporter,
  jsonlExporter,
  risExporter,
  bibtexExporter,
  markdownExporter,
  jsonExporter,
] as const satisfies readonly Exporter[];
