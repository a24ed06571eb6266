import type { Line, Page } from "../types.ts";

/**
 * The sections of a digest or a typed bulletin: ▍职工服务, 【市总头条】 or ■要闻■, several under one mark, each over a headline of its
 * own. One of them over a text right away heads that text: ■人事任免■.
 */

const NAME = "\\p{Script=Han}(?:\\s?\\p{Script=Han}){1,7}";
const MARKED = new RegExp(`^(?:([▍▎▌■◆●★▶◤])\\s?${NAME}\\s?([■◆●★◀◢])?|([【〔[])${NAME}[】〕\\]])$`, "u");
/** So many labels with one mark are a digest's sections; fewer are, where the mark closes as well. */
const DIGEST = 3;
const CLOSED = 2;

/** The labels of a digest, and those of them that stand over a text without a headline. */
function labelsIn({ flow, lines }: Page): ReadonlySet<Line> {
  const open = lines.filter((l) => !l.as);
  const marked = open.flatMap((line, i) => {
    const marks = MARKED.exec(line.text.trim())?.slice(1).join("");
    const [head, text] = [open[i + 1]?.text.trim() ?? "", open[i + 2]?.text.trim() ?? ""];
    const heads = head.length >= 6 && head.length <= 40 && !/[。,;]$/.test(head) && /[。,:]/.test(text);
    return marks ? [{ line, marks, heads }] : [];
  });
  const heading = marked.filter(({ heads }) => heads);
  const marks = new Set(heading.map((l) => l.marks));
  const closed = marks.size === 1 && [...marks][0]!.length > 1;
  if (marks.size !== 1 || heading.length < (closed ? CLOSED : DIGEST) || (flow === "columns" && !closed))
    return new Set();
  return new Set(marked.flatMap((l) => (marks.has(l.marks) ? [l.line] : [])));
}

/** @returns the page's lines, such labels hinted as headings that begin an article */
export function digestLabels(page: Page): readonly Line[] {
  const labels = labelsIn(page);
  return labels.size
    ? page.lines.map((l): Line => (labels.has(l) ? { ...l, hint: "heading", begins: true } : l))
    : page.lines;
}
