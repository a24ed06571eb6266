import type { Review } from "../../archive/article.ts";
import { dictionary, words } from "../../text/segmenter.ts";

/** Characters that OCR takes for each other. */
const ALIKE = [
  "人入八",
  "未末",
  "己已巳",
  "日曰",
  "士土",
  "干千于",
  "天夭",
  "大太",
  "王玉",
  "今令",
  "技枝",
  "拔拨",
  "贷货",
  "侯候",
  "析折",
  "清请",
  "问间",
  "徵微",
  "治冶",
  "板扳",
  "暑署",
  "晴睛",
  "崇祟",
  "戊戌戍",
  "刺剌",
];
const alike = new Map(ALIKE.flatMap((set) => [...set].map((c) => [c, [...set].filter((d) => d !== c)] as const)));

/**
 * Notes where a character makes no word but its look-alike makes a common one (深人 for 深入). The text stays as printed.
 */
export function findOcrErrors(paragraphs: readonly { text: string; line: number }[]): Review[] {
  return paragraphs.flatMap(({ text, line }) =>
    suspects(text).map(({ at, right }) => ({
      code: "ocr-error" as const,
      line,
      text: text.slice(Math.max(0, at - 5), at + 5),
      message: `“${text.slice(at, at + 2)}”疑为“${right}”的误识，请核对`,
    })),
  );
}

function suspects(text: string): { at: number; right: string }[] {
  const singles = words(text).filter((w) => w.text.length === 1 && /\p{Script=Han}/u.test(w.text));
  const single = new Set(singles.map((w) => w.at));
  const found: { at: number; right: string }[] = [];
  for (const { at, text: c } of singles) {
    for (const other of alike.get(c) ?? []) {
      // Both characters stand alone in the segmenter's eyes: together they make no word as printed.
      const pairs = [
        single.has(at - 1) && { at: at - 1, printed: text[at - 1]! + c, right: text[at - 1]! + other },
        single.has(at + 1) && { at, printed: c + text[at + 1]!, right: other + text[at + 1]! },
      ];
      const hit = pairs.find((p) => p && freq(p.right) >= 300 && freq(p.printed) === 0);
      if (hit && !found.some((f) => f.at === hit.at)) found.push({ at: hit.at, right: hit.right });
    }
  }
  return found;
}

const freq = (word: string): number => dictionary().get(word)?.freq ?? 0;
