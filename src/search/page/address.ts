import { parseState, printState, type SearchState } from "../state.ts";
import { show } from "./show.ts";

/** The search's state is the address: every change goes through `go`. */

export const stateOfAddress = (): SearchState => parseState(new URLSearchParams(location.search));

export function go(state: SearchState, how: "push" | "replace"): void {
  const address = printState(state);
  if (address !== (location.search || "?")) {
    const target = address === "?" ? location.pathname : address;
    if (how === "push") history.pushState(null, "", target);
    else history.replaceState(null, "", target);
  }
  void show(state);
}
