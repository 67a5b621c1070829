import { escapeXml } from '../text/xml';
import type { ExportOptions } from './exporter';
import { type LeftOut, tmxTime } from './tmx-units';

/** Everything before the first unit. No DOCTYPE: programs that cannot fetch the DTD refuse files that name one. */
export function tmxHead(source: string, { now, version }: ExportOptions, leftOut: LeftOut): string {
  const attributes = {
    creationtool: 'Duizhao',
    creationtoolversion: version || 'unknown',
    segtype: 'sentence',
    'o-tmf': 'duizhao',
    adminlang: 'en',
    srclang: source,
    datatype: 'plaintext',
    creationdate: tmxTime(now.toISOString()),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  const counts = [
    `${leftOut.machine} of machine translation`,
    `${leftOut.uncertain} that may not belong together`,
    `${leftOut.alone} without English or without Chinese, glosses among them`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header ${written.join(' ')}>
<note xml:lang="en">Pairs left out: ${counts.join('; ')}.</note>
</header>
<body>
`;
}

export const tmxFoot = `</body>
</tmx>
`;
