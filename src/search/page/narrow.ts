import { parseState } from "../state.ts";
import { go, stateNow } from "./address.ts";
import { fillField } from "./field.ts";
import { parts } from "./parts.ts";
import { countPeople, show } from "./show.ts";

/** Links and buttons that lead to another search without leaving the page, and the days from and to. */
export function listenToNarrowing(): void {
  parts.root.addEventListener("click", (event) => {
    const target = (event.target as Element).closest<HTMLElement>("[data-go], [data-retry]");
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (target.dataset.people !== undefined) countPeople();
    if (!(target instanceof HTMLAnchorElement)) return void show(stateNow());
    const state = parseState(new URL(target.href).searchParams);
    fillField(state.q);
    go(state, "push");
  });
  const { from, to } = parts;
  for (const field of [from, to])
    field.addEventListener("change", () => {
      const { from: _, to: __, ...plain } = stateNow();
      go({ ...plain, ...(from.value && { from: from.value }), ...(to.value && { to: to.value }) }, "push");
    });
}
