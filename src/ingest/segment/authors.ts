import { looksLikeName } from "../namemodel.ts";
import type { Draft, Line } from "../types.ts";
import { areNames, isOneName, isSignedLetter } from "./begins.ts";

/** Authors that a saved page's head lines name: of one such line, the page's; of several, each the text's below it. */
export class Authors {
  private readonly named: { line: Line; of?: Draft }[] = [];

  /** A head line without a day may name the author: said of an article, claimed as furniture. */
  pass(line: Line): void {
    const author = /(?:作者\s*:\s*|(?<=\s)记者\s*:?\s*)(\p{Script=Han}{2,4})(?=\s|$)/u.exec(line.text);
    if (author && looksLikeName(author[1]!, 1)) this.named.push({ line: { ...line, to: line.from, text: author[0] } });
  }

  /** An article's text begins below the lines so far. */
  begin(draft: Draft): void {
    for (const author of this.named) author.of ??= draft;
  }

  /** Gives each article the author above it. @returns lines that name the whole page's authors */
  settle(last: Draft | undefined): Line[] {
    const several = new Set(this.named.map((a) => a.of)).size > 1;
    return this.named.flatMap(({ line, of = last }) => {
      if (!several || !of) return [line];
      of.credits.push({ line, context: "labelled" });
      return [];
    });
  }
}

/** Whether the first of several lines below a text names who wrote that, rather than what the text below is about. */
export function signsAbove(run: readonly Line[], next: Line | undefined, draft: Draft, listing: boolean): boolean {
  const [name] = run as [Line];
  // 读者 某某, and the answer to him below: the letter is not at its end.
  const answered = next?.text.includes(name.text.trim().split(/\s+/).at(-1)!) ?? false;
  if (isSignedLetter(draft, name) && !answered) return true;
  if (listing || (run.length < 2 && /。/.test(next?.text ?? ""))) return false;
  const last = draft.body.at(-1)!.lines.at(-1)!.text.trim();
  // Whom the text below names the line is a heading to.
  const one = isOneName(name) && /[。!?”"]$/.test(last) && !next?.text.includes(name.text.trim());
  return one || areNames(name);
}
