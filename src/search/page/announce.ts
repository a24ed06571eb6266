/**
 * Tells screen readers what came of a search, once it has rested: who types a word letter by letter would else hear a
 * count for each of them, one after the other.
 */

/** Longer than between two letters. */
const REST = 800;
/** What was said does not stay: who reads on through the page would meet it twice. */
const KEEP = 5000;

/** @returns a function that says a text soon, unless another comes before; "" takes back what was to be said */
export function announcer(region: HTMLElement): (text: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(waiting);
    // The same words again are heard only where they were away.
    region.replaceChildren();
    if (!text) return;
    waiting = setTimeout(() => {
      region.textContent = text;
      waiting = setTimeout(() => region.replaceChildren(), KEEP);
    }, REST);
  };
}
