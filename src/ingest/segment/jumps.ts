import { JUMP_AT_END, JUMP_AT_START } from "../jumpmarks.ts";
import type { Draft, Line } from "../types.ts";
import { cut } from "./credits.ts";

/** 下转第2版, 上接第1版: an article that goes on elsewhere, and its second half. */

/** No mark is longer, with the blanks around it. */
const LONGEST = 60;

/** A line, and the mark at its end or beginning that says where it goes on or comes from, as a line of its own. */
export function partJump(line: Line): Line[] {
  const tail = Math.max(0, line.text.length - LONGEST);
  const atEnd = line.as ? null : JUMP_AT_END.exec(line.text.slice(tail));
  const match = atEnd ?? (line.as ? null : JUMP_AT_START.exec(line.text.slice(0, LONGEST)));
  if (!match) return [line];
  const from = match.index + (atEnd ? tail : 0);
  const to = from + match[0].length;
  const mark: Line = { ...cut(line, from, to), as: "furniture", jump: /上接|紧接/.test(match[1]!) ? "from" : "to" };
  const before = cut(line, 0, from);
  const after = { ...cut(line, to), starts: true };
  return [...(before.text.trim() ? [before] : []), mark, ...(after.text.trim() ? [after] : [])];
}

/** Puts the halves of an article together where both are on the page; elsewhere a note says that the other is missing. */
export function joinJumps(drafts: readonly Draft[], rest: Line[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const first = draft.from && kept.find((d) => d.onto);
    if (first) join(first, draft, rest);
    else kept.push(draft);
  }
  for (const { from, onto, review } of kept)
    for (const mark of [from, onto])
      if (mark)
        review.push({
          code: "layout",
          line: mark.no,
          text: mark.text.trim(),
          message:
            mark === from
              ? "本篇是下半篇，上半篇在另一版，请核对两半是否相接"
              : "本篇未完，下半篇在另一版，请核对两半是否相接",
        });
  return kept;
}

function join(first: Draft, second: Draft, rest: Line[]): void {
  const [last, next] = [first.body.at(-1), second.body[0]];
  const broken =
    last?.kind === "text" && next?.kind === "text" && !/[。!?…”’"』」)】:]$/.test(last.lines.at(-1)!.text.trim());
  if (broken) last.lines.push(...next.lines);
  first.body.push(...second.body.slice(broken ? 1 : 0));
  first.captions.push(...second.captions);
  first.credits.push(...second.credits);
  first.review.push(...second.review);
  // The headline over the second half says the first one's over again.
  const again = [...second.kicker, ...second.title, ...second.subtitle].filter((l) => l !== second.from);
  rest.push(...again.map((l) => ({ ...l, as: "furniture" as const })));
  if (second.from && second.title.includes(second.from)) rest.push({ ...second.from, as: "furniture" });
  delete first.onto;
  if (second.onto) first.onto = second.onto;
}
