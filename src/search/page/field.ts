import { suggestNames } from "../suggest.ts";
import { go, stateNow } from "./address.ts";
import { parts } from "./parts.ts";
import { open } from "./show.ts";

/** The search field: it is answered as one types, and offers names. */

const { input, form } = parts;

const names = suggestNames(input, parts.suggestions, (name) => {
  fillField(name);
  go({ ...stateNow(), q: name }, "push");
});

/** Writes into the field what is searched for by other means. */
export function fillField(text: string): void {
  input.value = text;
  names.close();
}

let composing = false;

function typed(): void {
  // While an input method is open, the field holds pinyin, not the word.
  if (composing) return;
  go({ ...stateNow(), q: input.value.trim() }, "replace");
  open()
    .then((index) => names.update(index))
    .catch(() => {});
}

export function listenToField(): void {
  input.addEventListener("input", typed);
  input.addEventListener("compositionstart", () => {
    composing = true;
  });
  input.addEventListener("compositionend", () => {
    composing = false;
    typed();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    names.close();
    go({ ...stateNow(), q: input.value.trim() }, "push");
  });
}
