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
  play: 'M6.5 4.2l9 5.8-9 5.8z',
  pause: 'M7 4.5v11M13 4.5v11',
  stop: 'M5 5h10v10H5z',
  next: 'M5 4.5l7 5.5-7 5.5zM15 4.5v11',
  previous: 'M15 4.5L8 10l7 5.5zM5 4.5v11',
  speak: 'M3.5 8v4H6l4 3.5v-11L6 8zM12.8 7.2a4 4 0 0 1 0 5.6M15 5a7 7 0 0 1 0 10',
  note: 'M4 3.5h12v9.2l-3.8 3.8H4zM12 16.3v-3.8h3.9M7 7.2h6M7 10.2h4',
  highlight: 'M4 16.5h5M6.2 13.4l-1-2.6 7.4-7.3 3.6 3.6-7.3 7.4zM5.6 13.8l-1.2 2.4',
  flag: 'M5 17V3.5M5 4.2h9.5l-2 3.4 2 3.4H5',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  share: 'M10 12V3.5M6.8 6.5L10 3.3l3.2 3.2M6 9H4.5v8h11V9H14',
  print: 'M6 7V3.5h8V7M6 13.5H3.5V7h13v6.5H14M6 11.5h8v5H6z',
  book: 'M10 5.5C8.3 4.2 6 4 3.5 4v11c2.5 0 4.8.2 6.5 1.5 1.7-1.3 4-1.5 6.5-1.5V4C14 4 11.7 4.2 10 5.5zM10 5.5v11',
  star: 'M10 3.2l2.1 4.4 4.8.6-3.5 3.3.9 4.8L10 14l-4.3 2.3.9-4.8L3.1 8.2l4.8-.6z',
  eye: 'M2.5 10S5.3 5 10 5s7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5zM10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  words:
    'M3.5 5h7M7 3.2V5M4.2 12.6C7 11.4 8.8 8.8 9.2 5M5.2 7.6c1 2.2 2.6 3.8 4.6 4.6M10.5 16.5L13.6 9l3.1 7.5M11.6 14h4',
  pen: 'M3.5 16.5c3-.4 4-1.6 6-4s3.6-5.2 7-9c-4 2.6-6.6 4.6-9 7s-3.6 3.4-4 6z',
  merge: 'M5 3.5v4c0 3 5 2 5 6v3M15 3.5v4c0 3-5 2-5 6M7.5 14l2.5 2.8 2.5-2.8',
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
