import * as words from "./words.ts";

/** A piece of what web pages set around an article. */
export interface Token {
  kind: "time" | "readers" | "maker" | "place" | "size" | "button" | "neighbour" | "piece" | "unknown" | "mark";
  /** Its place in the line (UTF-16 units, end excluded). */
  from: number;
  to: number;
  /** How surely it is no text of an article: at three, the line that holds it is none. */
  weight: number;
  label?: string;
  value?: string;
}

type Form = readonly [kind: Token["kind"], pattern: RegExp, weight: (match: RegExpExecArray) => number];

const sticky = (source: string): RegExp => new RegExp(source, "yu");

const LABELS = [words.TIMES, words.READERS, words.MAKERS, words.PLACES, words.SIZES].join("|");
/** A value ends at a blank, a stroke, or where the next label or time begins. */
const VALUE = `(${words.NOBODY}|佚名|本站原创|网络整理|系统管理员|[^\\s|:,;。】\\])][^\\s|:,;。]{0,23}?(?:\\s\\p{Script=Han}(?![\\p{L}\\p{N}:]))?(?=[\\s|\\])】]|$|(?:${LABELS})\\s*:|(?:19|20)\\d{2}[-/.年]))`;
const NUMBER = "[(\\[]?\\s*(?:\\d[\\d,.]*\\s*万?\\+?)?\\s*(?:人次|次|人|℃)?\\s*[)\\]]?";

const isNobody = (value: string | undefined): boolean =>
  value !== undefined && new RegExp(`^${words.NOBODY}$`, "iu").test(value);

/** In the order in which they are tried. */
const FORMS: readonly Form[] = [
  ["neighbour", sticky(words.NEIGHBOUR), () => 3],
  ["time", sticky(`(${words.TIMES})\\s*:?\\s*${words.MOMENT}`), () => 3],
  // 某某某某某某2024年5月2日: an author's picture with his name, his name, the day.
  ["maker", sticky(`()(\\p{Script=Han}{2,4})\\2(?=\\s?${words.DAY})`), () => 2],
  // A forum's line above what somebody wrote there.
  ["time", sticky(`本(?:帖|贴|文|文章|主题)最后由\\s*[^\\s。]{1,20}\\s*于\\s*${words.MOMENT}\\s*编辑`), () => 3],
  ["time", sticky(words.MOMENT), (m) => (m[8] ? 3 : m[2] && !m[7] && Number(m[1]) > 1900 ? 3 : 1)],
  ["readers", sticky(`(${words.READERS})\\s*[:(]\\s*${NUMBER}`), () => 3],
  // 14.07.2016 or 07.14.2016: which is the month, no reader can tell.
  ["time", sticky(`\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d{2}${words.CLOCK}`), () => 3],
  [
    "readers",
    sticky(`(${words.READERS})\\s*(?:${NUMBER})(?![\\p{L}])`),
    (m) => (/[数次]$|量/.test(m[1]!) || /\d\s*(?:人?次)/.test(m[0]) ? 3 : 1),
  ],
  [
    "readers",
    sticky("\\d[\\d,.]*万?\\+?\\s*(?:次(?:浏览|阅读|点击|播放)|人(?:浏览|阅读|在看|点赞)|条?评论|阅读|浏览|views?)"),
    () => 3,
  ],
  [
    "size",
    sticky(`${words.SIZES}\\s*:?\\s*[[(【]?\\s*(?:(?:特?大|中|小|放大|缩小|默认|正常|[+-])[\\s|/]*)*[\\])】]?`),
    () => 3,
  ],
  ["maker", sticky(`(${words.MAKERS})\\s*:[ \\u3000]{0,2}${VALUE}?`), (m) => (isNobody(m[2]) ? 3 : 0)],
  ["place", sticky(`(${words.PLACES})\\s*:[ \\u3000]{0,2}${VALUE}?`), (m) => (/关键/.test(m[1]!) ? 3 : 2)],
  ["time", sticky(`(${words.TIMES})\\s*:`), () => 1],
  ["button", sticky(`(?:${words.ACTIONS})(?!\\p{Script=Han})(?:\\s*\\d[\\d,.]*万?\\+?)?`), () => 3],
  // Arrows of a font that the page had to itself come out as digits.
  ["button", sticky("3上一[版篇期页]|下一[版篇期页]4(?!\\d)"), () => 3],
  ["button", sticky(`(?:${words.NAVIGATION})(?![\\p{L}])`), () => 1],
  ["button", sticky("[‹«<◀◁]\\s*(?:\\d{1,4}[\\s.…|]+){2,}\\d{0,4}\\s*[›»>▶▷]"), () => 3],
  // 共 212 条 第 3/43 页: a list's length.
  // < 第2版  第4版 >: the pages beside this one.
  ["button", sticky("[<‹«◀◁]\\s?第\\s?\\d{1,3}\\s?[版页]|第\\s?\\d{1,3}\\s?[版页]\\s?[>›»▶▷]"), () => 1],
  ["button", sticky("共\\s?\\d+\\s?[条页篇](?:记录|信息|新闻)?"), () => 3],
  ["button", sticky("第\\s?\\d+\\s?/\\s?\\d+\\s?页"), () => 1],
  // P29 / 52, [23] / 36: which of a flipbook's pages this is.
  ["button", sticky("P?\\.?\\[?\\d{1,4}\\]?\\s?/\\s?\\d{1,4}(?![\\p{L}\\d])"), () => 1],
  // A site's address before the time.
  ["mark", sticky(`(?:https?:)?//(?:[a-z\\d-]+\\.)+(?:com|cn|net|org)(?:\\.cn)?(?=\\s*${words.YEAR}[-/.年])`), () => 0],
  [
    "mark",
    sticky(
      `(?:https?://)?www\\.(?:[a-z\\d-]+\\.)+(?:com|cn|net|org)(?:\\.cn)?/?(?=\\s+(?:${words.TIMES}|${words.YEAR}))`,
    ),
    () => 0,
  ],
  ["mark", sticky(words.MARKS), () => 0],
];

const PIECE = sticky(
  "(?!第|[A-D]\\d)[\\p{Script=Han}A-Za-z0-9_.]{1,10}(?:·\\p{Script=Han}{1,8})?(?<!版|期)(?=[\\s|\\])】]|$)",
);
/** 云峤网 www.…: whose address it is; 云峤网 | 2014-3-7 11:53:54. */
const SITE = new RegExp(
  `^[^\\s,。|]{2,12}\\s+(?:(?=(?:https?://)?www\\.)|\\|\\s{0,4}(?=${words.DAY}${words.CLOCK}))`,
  "u",
);
/** An account's name, or a department's, before its time: a short one, one that ends as such names do, one with an hour. */
const SENDER = new RegExp(
  `^(?:(?:原创\\s+)?(?:[^\\s,。!?;:“”《》]{2,20}\\s+){1,2}(?=${words.DAY}(?:${words.CLOCK}|\\s*发表于))|原创\\s+(?:\\S{2,20}\\s+){1,2}(?=${words.DAY})|(?:[^\\s:]{2,8}\\s+)?(?:[^\\s,。!?;:“”《》]{2,8}|[^\\s,。!?;:“”《》]{2,18}(?:${words.SENDERS}))[\\s|]{1,6}(?=${words.DAY})|\\p{Script=Han}{2,3}(?:、\\p{Script=Han}{2,3}){0,3}\\s{1,6}(?=${words.TIMES}\\s*:))`,
  "u",
);

/**
 * Splits a line into pieces of a page's frame, as far as it is made of them.
 * @param line without blanks at its ends, its marks and characters folded
 * @returns the pieces from the line's beginning, and where the first other text begins (the line's length: there is none)
 */
export function readTokens(line: string): { tokens: Token[]; end: number } {
  const tokens: Token[] = [];
  const sender = SITE.exec(line)?.[0] ?? SENDER.exec(line)?.[0];
  if (sender) tokens.push({ kind: "piece", from: 0, to: sender.length, weight: 0, value: sender.trim() });
  let at = sender?.length ?? 0;
  while (at < line.length) {
    const next = tokenAt(line, at) ?? pieceAt(line, at, tokens) ?? unknownAt(line, at, tokens);
    if (!next) break;
    tokens.push(next);
    at = next.to;
  }
  // A sender whose time is no time of the page's is text.
  if (sender && tokens.length === 1) return { tokens: [], end: 0 };
  return { tokens, end: at };
}

function tokenAt(line: string, at: number): Token | undefined {
  for (const [kind, pattern, weight] of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (!match?.[0]) continue;
    const valued = kind === "maker" || kind === "place";
    return {
      kind,
      from: at,
      to: at + match[0].length,
      weight: weight(match),
      ...(valued && { label: match[1]!, ...(match[2] && { value: match[2] }) }),
    };
  }
  return undefined;
}

/** A bare name or number is one of the frame's behind a time or a maker. */
function pieceAt(line: string, at: number, before: readonly Token[]): Token | undefined {
  const said = before.filter((t) => t.kind !== "mark");
  const last = said.at(-1)?.kind;
  if (last === "button" && /\d/.test(line[at]!)) return digitsAt(line, at);
  // 2019-12-13某某某: an author right behind the day.
  const signed =
    last === "time" &&
    /^(?:\p{Script=Han}{2,4}|记者\p{Script=Han}{2,4}\/\p{Script=Han}{2,6}报[导道])$/u.test(line.slice(at));
  if (signed) return { kind: "piece", from: at, to: line.length, weight: 0, value: line.slice(at) };
  if (!/[\s|:[\](【)】]/.test(line[at - 1] ?? "")) return undefined;
  if (last !== "time" && last !== "maker" && last !== "place" && last !== "piece" && last !== "readers")
    return undefined;
  if (said.filter((t) => t.kind === "piece").length >= 5) return undefined;
  PIECE.lastIndex = at;
  const match = PIECE.exec(line);
  return match ? { kind: "piece", from: at, to: at + match[0].length, weight: 0, value: match[0] } : undefined;
}

/** 上一页 1 2 3 下一页 */
function digitsAt(line: string, at: number): Token | undefined {
  const digits = /^\d{1,4}(?!\p{L})/u.exec(line.slice(at, at + 6))?.[0];
  return digits ? { kind: "button", from: at, to: at + digits.length, weight: 0 } : undefined;
}

const UNKNOWN = sticky("[^\\s,。!?;:|“”《》]{1,8}(?=[\\s|:\\])】]|$)");

/** A word that no table holds, in a row of those that they do. */
function unknownAt(line: string, at: number, before: readonly Token[]): Token | undefined {
  if (!before.some((t) => t.weight) || !/[\s|:\])】]/.test(line[at - 1] ?? "")) return undefined;
  UNKNOWN.lastIndex = at;
  const match = UNKNOWN.exec(line);
  return match ? { kind: "unknown", from: at, to: at + match[0].length, weight: 0 } : undefined;
}
