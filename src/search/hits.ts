import { element } from "./element.ts";
import { foldWithPlaces } from "./fold.ts";
import { parseQuery } from "./query.ts";
import { places } from "./snippet.ts";

/** On an article's page: marks what was searched for, as the address's `#q=…` says, and leads from one to the next. */

interface Piece {
  node: Text;
  /** Where the piece begins in its zone's text. */
  start: number;
}

/** A hit may run from one of these into the next within a zone, never out of it. */
const ZONES = "h1, .kicker, .column, .subtitle, .byline, .body, .captions li, .editors, .beside li a, .beside li .note";

function mark(article: HTMLElement, wanted: readonly string[]): HTMLElement[][] {
  return [...article.querySelectorAll<HTMLElement>(ZONES)].flatMap((zone) => markZone(zone, wanted));
}

/** The marks of each hit: several where it runs over links or paragraphs. */
function markZone(zone: HTMLElement, wanted: readonly string[]): HTMLElement[][] {
  const pieces: Piece[] = [];
  let text = "";
  const walker = document.createTreeWalker(zone, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  const found = places(text, wanted).map(([from, to]) => ({ from, to, marks: [] as HTMLElement[] }));
  // From the end: what is cut off behind does not move what stands before.
  for (const { node, start } of pieces.toReversed())
    for (const hit of found.toReversed()) {
      const [from, to] = [Math.max(hit.from - start, 0), Math.min(hit.to - start, node.data.length)];
      if (from >= to || !foldWithPlaces(node.data.slice(from, to)).text) continue;
      const own = node.splitText(from);
      own.splitText(to - from);
      const made = element("mark", { class: "hit" });
      own.replaceWith(made);
      made.append(own);
      hit.marks.unshift(made);
    }
  return found.map((hit) => hit.marks).filter((marks) => marks.length > 0);
}

function bar(hits: HTMLElement[][], words: string): HTMLElement {
  let at = 0;
  const place = element("span", { role: "status" });
  const step = (to: number): void => {
    for (const old of hits[at]!) old.removeAttribute("aria-current");
    at = (to + hits.length) % hits.length;
    for (const own of hits[at]!) own.setAttribute("aria-current", "true");
    hits[at]![0]!.scrollIntoView({ block: "center" });
    place.textContent = `第${at + 1}处，共${hits.length}处`;
  };
  const button = (label: string, name: string, act: () => void): HTMLElement => {
    const made = element("button", { type: "button", "data-hit": name }, label);
    made.addEventListener("click", act);
    return made;
  };
  const made = element("div", { class: "hit-bar", role: "group", "aria-label": "文中检索词" });
  const close = (): void => {
    for (const own of hits.flat()) own.replaceWith(...own.childNodes);
    made.remove();
    history.replaceState(null, "", location.pathname + location.search);
  };
  made.append(
    element("span", { class: "words" }, words),
    place,
    button("上一处", "previous", () => step(at - 1)),
    button("下一处", "next", () => step(at + 1)),
    button("关闭", "close", close),
  );
  step(0);
  return made;
}

function follow(): void {
  document.querySelector(".hit-bar [data-hit=close]")?.dispatchEvent(new Event("click"));
  const query = new URLSearchParams(location.hash.slice(1)).get("q");
  const article = document.querySelector<HTMLElement>("article.reading");
  if (!query || !article) return;
  const hits = mark(article, parseQuery(query));
  if (hits.length) document.body.append(bar(hits, `“${query}”`));
}

addEventListener("hashchange", () => {
  if (location.hash.startsWith("#q=")) follow();
});
follow();
