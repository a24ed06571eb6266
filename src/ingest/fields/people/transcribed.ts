import { dictionary } from "../../../text/segmenter.ts";
import { transcriptionCost } from "../../namemodel.ts";
import { endsInPost } from "../../posts.ts";

/** The parts of a transcribed name before and behind its dots are no longer. */
const LONGEST = 8;
/** Dearer characters (−ln p) hardly ever stand in a transcription. */
const USUAL = 8.2;
const DOT = /[·•・‧]/;
const HAN = /\p{Script=Han}/u;

/**
 * A name with a dot in it (阿依努尔·帕尔哈提) that begins at an offset, or null. It reaches to both sides of its dots as far
 * as there are characters that transcriptions are written with: so a slogan (中国梦·劳动美) is none.
 */
export function transcribedAt(text: string, at: number): string | null {
  if (isUsual(text[at - 1]) && !endsInPost(text.slice(Math.max(0, at - 8), at))) return null;
  // 调度员巴图·苏和: the end of a post is no part of the name.
  if ([1, 2, 3, 4].some((n) => endsInPost(text.slice(Math.max(0, at - 8), at + n)))) return null;
  let end = at + run(text, at);
  if (end - at < 2 || !DOT.test(text[end] ?? "")) return null;
  while (DOT.test(text[end] ?? "")) {
    const part = run(text, end + 1);
    if (part < 2) return null;
    end += 1 + part;
  }
  return text.slice(at, end);
}

function run(text: string, at: number): number {
  let n = 0;
  // 苏和: a conjunction only behind a part of two characters or more.
  while (n < LONGEST && (isUsual(text[at + n]) || (n === 1 && text[at + n] === "和"))) n++;
  // 发言, 先后, 捧|着: a verb or an adverb follows the name.
  for (let cut = 2; cut < n; cut++)
    if (/^[vdtf]/.test(dictionary().get(text.slice(at + cut, at + cut + 2))?.tag ?? "")) return cut;
  return n > 1 && /[着了过]/.test(text[at + n] ?? "") ? n - 1 : n;
}

const isUsual = (c: string | undefined): boolean =>
  c !== undefined && HAN.test(c) && !/[的在是为和与说等]/.test(c) && transcriptionCost(c) <= USUAL;
