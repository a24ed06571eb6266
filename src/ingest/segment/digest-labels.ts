import type { Line, Page } from "../types.ts";

/** A digest's sections: ▍职工服务 or 【市总头条】, several under one mark, each over a headline of its own. */

const MARKED = /^(?:([▍▎▌■◆●★▶])\s?\p{Script=Han}{2,8}|(【)\p{Script=Han}{2,8}】)$/u;
/** So many labels with one mark are a digest's sections. */
const DIGEST = 3;

/** The labels of a digest: under one mark, each over a headline that stands over a text. */
function labelsIn(lines: readonly Line[]): ReadonlySet<Line> {
  const open = lines.filter((l) => !l.as);
  const found = open.filter((l, i) => {
    const [head, text] = [open[i + 1]?.text.trim() ?? "", open[i + 2]?.text.trim() ?? ""];
    return (
      MARKED.test(l.text.trim()) && head.length >= 8 && head.length <= 40 && !/[。,;]$/.test(head) && /[。,]/.test(text)
    );
  });
  const alike = new Set(found.map((l) => MARKED.exec(l.text.trim())!.slice(1).join(""))).size === 1;
  return new Set(found.length >= DIGEST && alike ? found : []);
}

/** @returns the page's lines, such labels hinted as headings that begin an article */
export function digestLabels({ flow, lines }: Page): readonly Line[] {
  const labels = flow === "paragraphs" ? labelsIn(lines) : new Set<Line>();
  return labels.size ? lines.map((l) => (labels.has(l) ? { ...l, hint: "heading", begins: true } : l)) : lines;
}
