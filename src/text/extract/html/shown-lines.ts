import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { isChrome } from "./chrome.ts";
import type { Facts } from "./facts.ts";
import { attribute, elements, isBlock, isElement, isUnseen, walk } from "./tree.ts";

/** A line as a browser shows it, and what the elements around it are. A blank line has no text. */
export interface ShownLine {
  text: string;
  chrome: boolean;
  heading: boolean;
  caption: boolean;
  /** How many of its characters are inside links. */
  linked: number;
}

/** Parted from their neighbours by a blank line. */
const SPACED = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "figure", "ul", "ol", "blockquote"]);
const CELL_GAP = "  ";

/** The page's text line by line, as a browser's `innerText` gives it; the numbers of a list are written out. */
export function shownLines(document: Tree.Document, facts: (node: Tree.Element) => Facts): ShownLine[] {
  const root = elements(document).find((e) => e.tagName === "html");
  const page = root ? facts(root) : undefined;
  if (!root || !page) return [];
  const writer = new Writer();
  /** How many open elements of a kind are around. */
  const around = { chrome: 0, article: 0, heading: 0, caption: 0, link: 0, pre: 0, row: 0 };
  const inside = new Map<Tree.Element, (keyof typeof around)[]>();
  const numbers = new Map<Tree.Element, number>();
  walk(root, {
    enter: (e) => {
      if (isUnseen(e)) return false;
      if (e.tagName === "br") writer.endLine();
      const kinds = kindsOf(e, isChrome(e, facts(e), page, around.article > 0), facts);
      const cell = around.row > 0;
      inside.set(e, kinds);
      for (const kind of kinds) around[kind]++;
      if (cell && (e.tagName === "td" || e.tagName === "th")) writer.cell();
      else if (isBlock(e) && !cell) writer.startBlock(SPACED.has(e.tagName));
      if (e.tagName === "li" && !around.chrome) writer.number(listNumber(e, numbers));
      return true;
    },
    text: ({ value }) =>
      writer.write(value, {
        pre: around.pre > 0,
        chrome: around.chrome > 0,
        heading: around.heading > 0,
        caption: around.caption > 0,
        link: around.link > 0,
      }),
    leave: (e) => {
      for (const kind of inside.get(e) ?? []) around[kind]--;
      if (isBlock(e) && around.row === 0) writer.startBlock(SPACED.has(e.tagName));
    },
  });
  return writer.finish();
}

function kindsOf(e: Tree.Element, chrome: boolean, facts: (node: Tree.Element) => Facts) {
  const kinds: ("chrome" | "article" | "heading" | "caption" | "link" | "pre" | "row")[] = [];
  if (chrome) kinds.push("chrome");
  if (e.tagName === "article" || e.tagName === "main") kinds.push("article");
  if (/^h[1-6]$/.test(e.tagName)) kinds.push("heading");
  if (e.tagName === "figcaption") kinds.push("caption");
  if (e.tagName === "a") kinds.push("link");
  if (e.tagName === "pre") kinds.push("pre");
  if (e.tagName === "tr" && isDataRow(e, facts)) kinds.push("row");
  return kinds;
}

/** A row of several cells of one line each; the cells of other tables are there to place things on the page. */
function isDataRow(row: Tree.Element, facts: (node: Tree.Element) => Facts): boolean {
  const cells = elements(row);
  return cells.length > 1 && cells.every((cell) => facts(cell).tables === 0 && facts(cell).parts <= 2);
}

/** `2. ` for the second item of a numbered list; nothing for other lists. @param numbers the last number of each list */
function listNumber({ parentNode: list }: Tree.Element, numbers: Map<Tree.Element, number>): string {
  if (!list || !isElement(list) || list.tagName !== "ol") return "";
  const number = (numbers.get(list) ?? Number(attribute(list, "start") ?? 1) - 1) + 1;
  numbers.set(list, number);
  return `${number}. `;
}

interface Style {
  pre: boolean;
  chrome: boolean;
  heading: boolean;
  caption: boolean;
  link: boolean;
}

/** Puts runs of text together to lines, as a browser collapses blanks. */
class Writer {
  private readonly lines: ShownLine[] = [];
  private line = empty();
  /** A space seen after text, written only where more follows. */
  private space = false;
  private prefix = "";

  write(value: string, style: Style): void {
    const rows = style.pre ? value.split("\n") : [value.replace(/[ \t\r\n\f]+/g, " ")];
    rows.forEach((row, i) => {
      if (i > 0) this.endLine();
      this.run(row, style);
    });
  }

  private run(row: string, style: Style): void {
    const words = style.pre ? row : row.replace(/^ | $/g, "");
    if (row.startsWith(" ") && !style.pre) this.space = true;
    if (!words) return;
    const { line } = this;
    const first = line.text.trim() === "";
    line.text += (this.space && line.text && !line.text.endsWith(CELL_GAP) ? " " : "") + this.prefix + words;
    this.prefix = "";
    if (words.trim()) {
      // A line is what all of it is: a link in a menu's style inside a sentence makes no menu of it.
      line.chrome = (first || line.chrome) && style.chrome;
      line.heading = (first || line.heading) && style.heading;
      line.caption = (first || line.caption) && style.caption;
      if (style.link) line.linked += words.replace(/\s/g, "").length;
    }
    this.space = row.endsWith(" ") && !style.pre;
  }

  endLine(): void {
    if (this.line.text || this.lines.at(-1)?.text) this.lines.push({ ...this.line, text: this.line.text.trimEnd() });
    this.line = empty();
    this.space = false;
  }

  /** @param spaced whether a blank line parts it from what stands before */
  startBlock(spaced: boolean): void {
    if (this.line.text.trim()) this.endLine();
    this.line = empty();
    this.space = false;
    if (spaced && this.lines.at(-1)?.text) this.lines.push(empty());
  }

  cell(): void {
    if (this.line.text.trim()) this.line.text = this.line.text.trimEnd() + CELL_GAP;
    this.space = false;
  }

  number(prefix: string): void {
    this.prefix = prefix;
  }

  finish(): ShownLine[] {
    this.startBlock(false);
    while (this.lines.length && !this.lines.at(-1)!.text) this.lines.pop();
    return this.lines;
  }
}

const empty = (): ShownLine => ({ text: "", chrome: false, heading: false, caption: false, linked: 0 });
