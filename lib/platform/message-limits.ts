/** More text than any news article has; what lies behind is not looked at. */
export const dictionaryText = 60_000;

/** UTF-16 units that are converted for one message, and texts that they may be divided into. */
export const convertLimits = { units: 60_000, texts: 20_000 };
