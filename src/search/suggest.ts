import { element } from "./element.ts";
import { findBeginning } from "./find-names.ts";
import { fold } from "./fold.ts";
import type { Index } from "./open-index.ts";
import type { IndexedEntity } from "./root.ts";

/** Names for what is being typed: a combobox as the ARIA practices describe it, its list in the page's flow. */

const MOST = 8;

/**
 * @param choose gets the name that was chosen
 * @returns functions to call when the field's text changed, and to close the list
 */
export function suggestNames(
  input: HTMLInputElement,
  list: HTMLElement,
  choose: (name: string) => void,
): { update(index: Index): Promise<void>; close(): void } {
  let active = -1;
  let asked = 0;
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-controls": list.id,
  }))
    input.setAttribute(name, value);

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const show = (entities: readonly IndexedEntity[]): void => {
    active = -1;
    list.replaceChildren(...entities.map(option));
    list.hidden = entities.length === 0;
    input.setAttribute("aria-expanded", String(entities.length > 0));
    input.removeAttribute("aria-activedescendant");
  };
  const close = (): void => {
    asked++;
    show([]);
  };
  const move = (to: number): void => {
    const all = options();
    active = (to + all.length + 1) % (all.length + 1);
    if (active === all.length) active = -1;
    all.forEach((o, i) => {
      o.setAttribute("aria-selected", String(i === active));
    });
    const chosen = all[active];
    if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
    else input.removeAttribute("aria-activedescendant");
  };

  input.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) return;
    const chosen = options()[active]?.dataset.name;
    if (event.key === "ArrowDown") move(active + 1);
    else if (event.key === "ArrowUp") move(active < 0 ? options().length - 1 : active - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen) choose(chosen);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  // Before the field loses the focus.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const name = (event.target as Element).closest<HTMLElement>("[role=option]")?.dataset.name;
    if (name) choose(name);
  });
  close();

  return {
    async update(index) {
      const mine = ++asked;
      const typed = fold(input.value);
      const found = typed ? await findBeginning(index, typed, MOST) : [];
      if (mine === asked) show(found.filter((e) => fold(e.name) !== typed));
    },
    close,
  };
}

function option({ kind, name, label }: IndexedEntity, i: number): HTMLElement {
  return element(
    "li",
    { role: "option", id: `suggestion-${i}`, "aria-selected": "false", "data-name": name },
    label,
    " ",
    element("span", { class: "tag" }, kind === "person" ? "人物" : "工会"),
  );
}
