/** What is left to do where the library does not open in today's form. */
export interface RescueServices {
  /** Hands a file with every row, as it lies there, to the browser's downloads. Rejects with a ServiceError. */
  saveWhatIsThere(): Promise<void>;
}
