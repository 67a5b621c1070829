export const printLayouts = ['columns', 'stacked', 'chinese'] as const;
export type PrintLayout = (typeof printLayouts)[number];
export const printSizes = ['small', 'normal', 'large'] as const;
export type PrintSize = (typeof printSizes)[number];

/** What is printed, and how. */
export interface PrintChoices {
  layout: PrintLayout;
  readings: boolean;
  notes: boolean;
  words: boolean;
  size: PrintSize;
}

export const usualChoices: PrintChoices = {
  layout: 'columns',
  readings: false,
  notes: true,
  words: false,
  size: 'normal',
};
