import type { Review } from "../../archive/article.ts";
import { simplified } from "../../text/simplified.ts";
import { hasWorks } from "./bodies/head.ts";
import { allNames, mentionsIn } from "./bodies/mentions.ts";
import { type Known, type Resolved, resolve, type Seen } from "./bodies/resolve.ts";
import { namesKind, namesPart } from "./bodies/short.ts";

/** Union bodies that act in an article, or whose named officer does, under the fullest name that the page supports. */

export interface BodyContext {
  /** Everything the page says, for fuller names. */
  pageText: string;
  /** Everything said of the article itself, its credits too. */
  articleText: string;
  /** The union that publishes the bulletin, and those above it: what a bare 区总工会 or 市总工会 means in it. */
  home: readonly string[];
  /** Union bodies that the archive knows, by any name. */
  known: readonly string[];
}

export interface BodiesFound {
  unionBodies: string[];
  review: Review[];
}

/** A body that acts in the article. */
interface Acting extends Resolved {
  /** As the text names it there. */
  printed: string;
}

/** @param article the headings and the body's paragraphs, cleaned; the headings first */
export function findUnionBodies(article: readonly string[], context: BodyContext): BodiesFound {
  const acting = actingIn(article.map(simplified), knownFrom(context));
  const names = [...new Set(acting.map((a) => a.name))];
  const asPrinted = printer([context.pageText, context.articleText, ...context.home, ...context.known]);
  return {
    // The fullest form of a name stands for its shorter ones.
    unionBodies: names.filter((n) => !names.some((m) => m !== n && m.endsWith(n))).map(asPrinted),
    review: doubts(acting, asPrinted),
  };
}

function actingIn(paragraphs: readonly string[], known: Known): Acting[] {
  const acting: Acting[] = [];
  const seen: Seen[] = [];
  let before = "";
  paragraphs.forEach((text, no) => {
    for (const { name: printed, at, acts, brand, chapter } of mentionsIn(text)) {
      if (brand && !hasWorks(known.pageText, brand)) continue;
      if (chapter && !known.chapters) continue;
      const said = text.slice(0, at);
      const sentence = `${no}.${said.split(/[。\uff01\uff1f]/).length}`;
      const found = resolve(printed, before + said, sentence, seen, known);
      if (!found.short) seen.push({ name: found.name, sentence });
      // 分工会 or 我会 that the page gives no name to is nobody in particular.
      if (acts && (!found.short || !(namesKind(printed) || namesPart(printed)))) acting.push({ ...found, printed });
    }
    before += `${text}\n`;
  });
  return acting;
}

function knownFrom({ pageText, articleText, home, known }: BodyContext): Known {
  const page = simplified(pageText);
  return {
    pageText: page,
    own: allNames(simplified(articleText)),
    page: allNames(page),
    home: home.map(simplified),
    archive: known.map(simplified),
    chapters: /本会|(?<!\p{Script=Han})总会|职联会|工联会/u.test(page) && /理事/.test(page),
  };
}

/** One note a name: where nothing tells the full one, or where another body may be meant that is not in the list anyway. */
function doubts(acting: readonly Acting[], asPrinted: (name: string) => string): Review[] {
  const sure = new Set(acting.filter((a) => !a.short && !a.rival).map((a) => a.name));
  const notes = acting.flatMap(({ name, short, rival, printed }) => {
    const text = asPrinted(printed);
    if (short) return [{ code: "union-body" as const, text, message: "只有简称，全称请补上" }];
    if (!rival || (sure.has(name) && sure.has(rival))) return [];
    const message = `取作${asPrinted(name)}，也可能是${asPrinted(rival)}，请核对`;
    return [{ code: "union-body" as const, text, message }];
  });
  return notes.filter((note, i) => notes.findIndex((n) => n.text === note.text && n.message === note.message) === i);
}

/** Names come from Simplified text: the page's own characters go back into them, from the first text that has them. */
function printer(texts: readonly string[]): (name: string) => string {
  if (texts.every((text) => simplified(text) === text)) return (name) => name;
  const place = (part: string) => {
    for (const text of texts) {
      const at = simplified(text).indexOf(part);
      if (at >= 0) return text.slice(at, at + part.length);
    }
    return null;
  };
  return (name) => place(name) ?? [...name].map((c) => place(c) ?? c).join("");
}
