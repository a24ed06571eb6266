import { parseState, printState, type SearchState } from "../state.ts";
import { show } from "./show.ts";

/** The search's state is the address: every change goes through `go`. */

/** How long typing must rest until it is written into the address: browsers fetch icons anew for each address. */
const REST = 300;

let typed: SearchState | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

export const stateNow = (): SearchState => typed ?? parseState(new URLSearchParams(location.search));

/** @param how as a step to go back to, or as the same step typed on */
export function go(state: SearchState, how: "push" | "replace"): void {
  clearTimeout(waiting);
  if (how === "push") {
    writeTyped();
    const address = addressOf(state);
    if (address !== location.pathname + location.search) history.pushState(null, "", address);
  } else {
    typed = state;
    waiting = setTimeout(writeTyped, REST);
  }
  void show(state);
}

function writeTyped(): void {
  clearTimeout(waiting);
  if (typed) history.replaceState(null, "", addressOf(typed));
  typed = undefined;
}

function addressOf(state: SearchState): string {
  const query = printState(state);
  return query === "?" ? location.pathname : location.pathname + query;
}

/** Whoever leaves the page by a link finds it again as it was. */
export function keepAddress(): void {
  addEventListener("click", writeTyped, { capture: true });
  addEventListener("popstate", () => {
    clearTimeout(waiting);
    typed = undefined;
  });
}
