import { words } from "../../../text/segmenter.ts";

/** No part of a name is drawn together from more. */
const LONGEST = 9;
/** What both names have in common has at least so many characters. */
const SHARED = 4;

/**
 * Whether a body's name is another's with a part drawn together, each of the part's characters standing for a word or
 * two: 省资规厅工会 is 省自然资源和规划厅工会, 望汐边检站工会 is 望汐边防检查站工会. A name that has less words says
 * another body rather: 望汐集团工会 is not 望汐港务集团工会.
 */
export function abbreviates(name: string, whole: string): boolean {
  const extra = whole.length - name.length;
  if (extra < 2 || /总工会$/.test(name)) return false;
  let same = 0;
  while (same < name.length && whole[same] === name[same]) same++;
  let tail = 0;
  while (tail < name.length - same && whole.at(-1 - tail) === name.at(-1 - tail)) tail++;
  // 边检 and 边防检查 begin alike: the part may begin within what both names share.
  return Array.from({ length: same + 1 }, (_, head) => head).some((head) => {
    const part = name.slice(head, name.length - tail);
    const drawn = whole.slice(head, whole.length - tail);
    const short = part.length < 2 || drawn.length > LONGEST || head + tail < SHARED;
    return !short && !drawn.includes(part) && standsFor(part, drawn);
  });
}

/** Each character in its order, the first at the beginning of a word, or of the half of a long one (自然|资源). */
function standsFor(part: string, drawn: string): boolean {
  // 二院 is 第二人民医院.
  const begins = words(drawn).flatMap(({ at, text }) =>
    text.length > 3 ? [at, at + 2] : text.startsWith("第") ? [at, at + 1] : [at],
  );
  return begins.some((at) => {
    let from = at;
    return [...part].every((c, i) => {
      const found = i === 0 ? (drawn[at] === c ? at : -1) : drawn.indexOf(c, from);
      from = found + 1;
      return found >= 0;
    });
  });
}
