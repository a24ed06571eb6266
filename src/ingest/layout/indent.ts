/** A paragraph's first row is set in by this many cells: two characters, however the converter counted them. */
export const INDENT = { min: 2, max: 5 };
/** The same where a Chinese character takes two cells. */
export const EM2 = 4;
