import type { Exporter } from './exporter';
import { htmlExporter } from './html';
import { jsonExporter } from './json';
import { markdownExporter } from './markdown';
import { textExporter } from './text';

/** In the order in which the menu shows them. */
export const exporters = [
  markdownExporter,
  htmlExporter,
  textExporter,
  jsonExporter,
] as const satisfies readonly Exporter[];
