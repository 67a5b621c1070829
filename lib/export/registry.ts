import { ankiExporter } from './anki';
import { bibtexExporter } from './bibtex';
import type { Exporter } from './exporter';
import { htmlExporter } from './html';
import { jsonExporter } from './json';
import { jsonlExporter } from './jsonl';
import { markdownExporter } from './markdown';
import { risExporter } from './ris';
import { csvExporter, tsvExporter } from './table';
import { textExporter } from './text';

/** In the order in which the menu shows them within their groups. */
export const exporters = [
  htmlExporter,
  textExporter,
  ankiExporter,
  csvExporter,
  tsvExporter,
  jsonlExporter,
  risExporter,
  bibtexExporter,
  markdownExporter,
  jsonExporter,
] as const satisfies readonly Exporter[];
