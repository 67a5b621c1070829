/** Drawn on a 20 × 20 grid as strokes of 1.5, so that they sit beside text of the same weight. */
const paths = {
  close: 'M5 5l10 10M15 5L5 15',
  save: 'M5.5 3.5h9v13L10 13.2 5.5 16.5z',
  library: 'M4 4v12M8 4v12M12 4.2l3.6 11.6M3 16h6',
  help: 'M7.4 7.6a2.6 2.6 0 1 1 3.9 2.2c-.9.5-1.3 1-1.3 2M10 14.6v.4',
  text: 'M2.5 15L6.5 5l4 10M3.8 12h5.4M12 15l2.7-7 2.8 7M12.9 13h3.7',
  'side-by-side': 'M3 4.5h5.5v11H3zM11.5 4.5H17v11h-5.5z',
  stacked: 'M3.5 3.5h13v5h-13zM3.5 11.5h13v5h-13z',
  plus: 'M10 4.5v11M4.5 10h11',
  minus: 'M4.5 10h11',
  check: 'M4 10.5l4 4 8-9',
  search: 'M9 3.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 9 3.8M13 13l3.6 3.6',
  trash: 'M4 5.5h12M8 5V3.5h4V5M5.5 5.5l.8 11h7.4l.8-11M8.4 8.5v5M11.6 8.5v5',
  download: 'M10 3.5v9M6 9l4 4 4-4M4 16.5h12',
  upload: 'M10 13V4M6 7.5l4-4 4 4M4 16.5h12',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
  external: 'M8 4.5H4.5v11h11V12M11 4h5v5M15.5 4.5L9 11',
  back: 'M9 4.5L3.5 10 9 15.5M4 10h13',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  edit: 'M4 16l.8-3.4 8.3-8.3 2.6 2.6-8.3 8.3zM11.4 6l2.6 2.6',
  undo: 'M7.5 4.5L4 8l3.5 3.5M4.5 8H12a4 4 0 0 1 0 8H8.5',
  warning: 'M10 3.5l7 12.5H3zM10 8.2v4M10 14v.2',
  info: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4M10 9v5M10 6.2v.2',
} as const;

export type IconName = keyof typeof paths;

/** Decoration only: whoever uses it gives the words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="ui-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
