import { element } from "./element.ts";
import type { Found } from "./engine.ts";
import type { Hit } from "./hit.ts";
import type { IndexedEntity } from "./root.ts";
import type { Part } from "./snippet.ts";
import { printState, type SearchState, type Sort } from "./state.ts";

/** The search page's parts as elements. */

const parts = (list: readonly Part[]): (Node | string)[] =>
  list.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));

/** An article found. Its address says what is to be marked there, which no server learns. */
export function hitElement(
  { url, title, snippet, date, from, count }: Hit,
  base: string,
  marks: string[],
): HTMLLIElement {
  const target = base.slice(0, -1) + url + (marks.length ? `#q=${encodeURIComponent(marks.join(" "))}` : "");
  const facts = [date, from, ...(count ? [`${count}处`] : [])].filter(Boolean);
  return element(
    "li",
    {},
    element("h2", {}, element("a", { href: target }, ...parts(title))),
    element("p", { class: "snippet" }, ...parts(snippet)),
    element("p", { class: "meta" }, ...facts.flatMap((fact, i) => [...(i ? [" "] : []), element("span", {}, fact)])),
  );
}

/** A person or union body whose name was asked for. */
export function entityElement(
  { kind, name, label, url, about }: IndexedEntity,
  base: string,
  count: number,
): HTMLElement {
  const note = label !== name ? label.slice(name.length).replace(/^（|）$/g, "") : about;
  return element(
    "p",
    { class: "entity" },
    element("a", { href: base.slice(0, -1) + url }, element("b", {}, name)),
    " ",
    element("span", { class: "tag" }, kind === "person" ? "人物" : "工会"),
    ...(note ? [" ", element("span", { class: "note" }, note)] : []),
    " ",
    element(
      "a",
      { class: "count", href: printState({ q: "", filters: { [kind]: label } }), "data-go": `${kind}=${label}` },
      `全部${count}篇`,
    ),
  );
}

const orders: [words: string, sort: Sort | undefined][] = [
  ["按相关度", undefined],
  ["最新在前", "newest"],
  ["最早在前", "oldest"],
];

/** The choice of order. */
export function orderElement(state: SearchState): HTMLElement {
  const { sort: current, ...plain } = state;
  const choices = orders.filter(([, sort]) => sort || state.q);
  const inForce = current ?? (state.q ? undefined : "newest");
  return element(
    "p",
    { class: "order" },
    ...choices.flatMap(([words, sort], i) => [
      ...(i ? [" · "] : []),
      element(
        "a",
        {
          href: printState({ ...plain, ...(sort && { sort }) }),
          "data-go": `sort=${sort ?? ""}`,
          ...(sort === inForce && { "aria-current": "true" }),
        },
        words,
      ),
    ]),
  );
}

/** What the search came to, in one line; the total by itself, for whoever reads it from the page. */
export function statusParts(found: Found | undefined, state: SearchState): (Node | string)[] {
  if (!found) return state.q ? ["请输入文字、数字或字母。"] : [];
  const total = element("b", { "data-search-count": "" }, String(found.articles.length));
  const what = state.q ? `“${state.q}”` : "这些条件";
  if (found.articles.length === 0)
    return [`没有找到符合${what}的文章（`, total, "篇）。可以换个说法、减少词语，或去掉筛选条件。"];
  const names = [...new Set(found.entities.map((e) => e.name))].join("、");
  return ["找到", total, "篇文章", ...(found.byPinyin ? [`，按拼音：${names}`] : [])];
}
