/** Version of the JSON file that is written; `import.ts` says which there are. Apart from it, so that writing brings no reader along. */
export const fileVersion = 3;
