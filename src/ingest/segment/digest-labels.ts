import { isBar } from "../bars.ts";
import type { Line, Page } from "../types.ts";

/**
 * The sections of a digest or a typed bulletin: ▍职工服务, 【市总头条】, ■要闻■ or 一、工作部署 over 1.某某会召开, several under one mark,
 * each over a headline of its own. One of them over a text right away heads that text: ■人事任免■.
 */

const NAME = "\\p{Script=Han}(?:\\s?\\p{Script=Han}){1,7}";
const MARKED = new RegExp(
  `^(?:([▍▎▌■◆●★▶◤])\\1{0,3}\\s?${NAME}\\s?([■◆●★◀◢])?\\2{0,3}|([【〔[])${NAME}[】〕\\]])$`,
  "u",
);
/** A part's number, over a headline that has one of the next kind, or a mark. */
const NUMBERED = new RegExp(`^[一二三四五六七八九十]、${NAME}$`, "u");
const ITEM = /^(?:\d{1,2}[.、]|★|\([一二三四五六七八九十]\))\s*\S{6}/;
const COUNTED = /[一二三四五六七八九十\d]\s?[】〕\]]?$/;
/** So many labels with one mark are a digest's sections; fewer are, where the mark closes as well. */
const DIGEST = 3;
const CLOSED = 2;

const PART = "一、";

interface Labels {
  labels: ReadonlySet<Line>;
  /** The headlines right below them. */
  heads: ReadonlySet<Line>;
}

const NONE: Labels = { labels: new Set(), heads: new Set() };

/** The labels of a digest, those among them that stand over a text without a headline. */
function labelsIn({ flow, lines }: Page): Labels {
  const open = lines.filter((l) => !l.as);
  const marked = open.flatMap((line, i) => {
    // Below the headline may stand another row of it; a text's first rows may be short.
    const [head, text] = [
      open[i + 1],
      open
        .slice(i + 2, i + 5)
        .map((l) => l.text.trim())
        .join(""),
    ];
    const marks = marksOf(line.text.trim(), head?.text.trim() ?? "");
    return marks ? [{ line, marks, head: head && isHead(head.text.trim(), text) ? head : undefined }] : [];
  });
  const over = marked.filter(({ head }) => head);
  const marks = new Set(over.map((l) => l.marks));
  const closed = marks.size === 1 && [...marks][0]!.length > 1;
  if (marks.size !== 1 || over.length < (closed ? CLOSED : DIGEST) || (flow === "columns" && !closed)) return NONE;
  if (marks.has(PART)) return partsOf(open);
  return {
    labels: new Set(marked.flatMap((l) => (marks.has(l.marks) ? [l.line] : []))),
    heads: new Set(over.map((l) => l.head!)),
  };
}

/** Where two parts hold numbered or starred headlines, so may the others, and every such headline begins an article. */
function partsOf(open: readonly Line[]): Labels {
  const below = (i: number) => open[i + 1]?.text.trim() ?? "";
  return {
    labels: new Set(open.filter((l) => NUMBERED.test(l.text.trim()))),
    heads: new Set(open.filter((l, i) => ITEM.test(l.text.trim()) && isHead(l.text.trim(), below(i)))),
  };
}

function marksOf(label: string, below: string): string | undefined {
  if (NUMBERED.test(label)) return ITEM.test(below) ? PART : undefined;
  if (isBar(label)) return "==";
  // ▶人物一: a part of one text.
  return COUNTED.test(label) ? undefined : marked(label);
}

function marked(label: string): string | undefined {
  const [, open = "", close = "", bracket] = MARKED.exec(label) ?? [];
  return bracket ? bracket.repeat(2) : open + close || undefined;
}

const isHead = (head: string, text: string): boolean =>
  head.length >= 6 && head.length <= 40 && !/[。,;]$/.test(head) && /[。,:、]/.test(text);

/** @returns the page's lines, such labels hinted as headings that begin an article, and the headlines below them */
export function digestLabels(page: Page): readonly Line[] {
  const { labels, heads } = labelsIn(page);
  if (!labels.size) return page.lines;
  return page.lines.map((line): Line => {
    if (labels.has(line)) return { ...line, hint: "heading", begins: true, starts: true };
    if (!heads.has(line)) return line;
    return { ...line, hint: "heading", starts: true, ...(ITEM.test(line.text.trim()) && { begins: true }) };
  });
}
