import { parts } from "./parts.ts";

/** `/` goes to the field; the arrows go through the results; Esc goes back to the field. */
export function listenToKeys(): void {
  addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = document.activeElement;
    const links = [...parts.list.querySelectorAll<HTMLElement>("h2 a")];
    const here = links.indexOf(at as HTMLElement);
    if (event.key === "/" && !(at instanceof HTMLInputElement)) parts.input.select();
    else if (event.key === "Escape" && here >= 0) parts.input.focus();
    else if (event.key === "ArrowDown" && (at === parts.input || here >= 0)) links[here + 1]?.focus();
    else if (event.key === "ArrowUp" && here >= 0) (links[here - 1] ?? parts.input).focus();
    else return;
    event.preventDefault();
  });
}
