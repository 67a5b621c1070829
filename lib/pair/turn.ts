/** Lets the view draw, and the reader press something, between two stretches of work. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
