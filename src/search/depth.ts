/** Longer strings are looked up by their beginning, and the texts are asked for the rest. */
export const DEPTH = 64;
