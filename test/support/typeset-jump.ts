import { compose } from "./compose.ts";
import type { Story } from "./story.ts";
import type { Press, Setting } from "./typeset-article.ts";
import { type Band, type FlipbookPage, typesetFlipbook } from "./typeset-flipbook.ts";

/** Articles that break off at the end of one page and go on on another: 下转第3版, 上接第1版. */

export interface Jump {
  set: Setting;
  /** Of the second half. */
  columns: number;
  /** After which of its text's rows it breaks off, as a share of them. */
  at: number;
}

export const MARKS = { to: "下转第3版", from: "上接第1版" } as const;

/** The two halves of an article, as stories of their own; the second has the headline once more. */
export function halves({ set: { story, width }, at }: Jump, press: Press): [first: Story, second: Story] {
  const rows = story.body.flatMap((p, part) => compose(p.text, width, 2, press.whole).map((r) => ({ ...r, part })));
  const cut = Math.min(rows.length - 4, Math.max(4, Math.floor(rows.length * at)));
  const bodyOf = (some: typeof rows): Story["body"] =>
    story.body.flatMap((_, part) => {
      const own = some.filter((r) => r.part === part);
      return own.length ? [{ kind: "text", text: own.map((r) => r.text).join("") }] : [];
    });
  const { kicker: _, subtitle: __, ...bare } = story;
  const broken = rows[cut - 1]!.part === rows[cut]!.part;
  return [
    { ...story, body: bodyOf(rows.slice(0, cut)), credit: MARKS.to },
    { ...bare, body: bodyOf(rows.slice(cut)), goesOn: { mark: MARKS.from, broken } },
  ];
}

/** Two pages in one file; those articles break off on the first that go on on the second, below other ones. */
export function typesetJumps(jumps: readonly Jump[], others: readonly [Setting, Setting], press: Press): FlipbookPage {
  const parts = jumps.map((jump) => halves(jump, press));
  const band = ({ set, columns }: Jump, half: 0 | 1, i: number): Band =>
    [{ ...set, ...(half && { columns }), story: parts[i]![half] }] as const;
  const first = typesetFlipbook([...jumps.map((j, i) => band(j, 0, i)), [others[0]]], press);
  const second = typesetFlipbook([[others[1]], ...jumps.map((j, i) => band(j, 1, i))], press);
  return {
    text: [first.text, second.text].join("\n\f"),
    stories: [...jumps.map((j) => j.set.story), others[0].story, others[1].story],
    noise: [...first.noise, MARKS.to, MARKS.from],
  };
}
