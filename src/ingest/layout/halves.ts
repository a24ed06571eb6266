import { words } from "../../text/segmenter.ts";
import { factuality } from "../factuality.ts";
import { looksLikeName } from "../namemodel.ts";
import { endsInPost } from "../posts.ts";
import { isUnitName } from "../unitname.ts";
import { isUnitsAuthor } from "../units-author.ts";
import type { Chunk } from "./chunks.ts";

/** Whether two rows of larger type are one headline: their places and their words tell. */

/** In cells: a kicker or a subtitle is longer, unless marked as one, and so is a headline below a label. */
const HALF = 20;

/** Rows of a headline are no further apart. */
export const MAX_STEP = 3;

/** What begins or is a line of its own: a subtitle, a label, an author. */
const LABELLED = /^[—【◎◆●■□★※▲(]|\s[/丨|]|(?:总工会|工会)$/;
const isApart = (text: string): boolean => LABELLED.test(text) || isUnitName(text) || isSigned(text);

/** 本报通讯员 某某, 某某选煤厂 某某某: who wrote what stands below. */
const isSigned = (text: string): boolean =>
  /^本[报刊网台]\p{Script=Han}{0,4}(?:记者|通讯员|评论员)/u.test(text) || isUnitsAuthor(text);

/** 某区成立 / 某某联合工会: what was founded. */
const FOUNDS = /(?:成立|组建|建立)$/;

/** Whether nothing about two rows keeps them apart: no mark that ends a line or begins one, no unit's name alone. */
export const mayJoin = (above: Chunk, row: Chunk): boolean =>
  !/[:!?]$|——?$|\S{6}(?:提出|强调|指出|号召)$/.test(above.text) &&
  (!/,$/.test(above.text) || [above, row].every(isShort)) &&
  !isApart(above.text.replace(/^——?/, "")) &&
  (FOUNDS.test(above.text) || !isApart(row.text));

/** Two short rows, or an unfinished one, with the other in the middle below it or at one edge with it. */
export function areHalves(above: Chunk, row: Chunk): boolean {
  if (!mayJoin(above, row)) return false;
  if (lacks(above.text, row.text)) return isUnfinished(above, row);
  if (inHalves(above.text) || inHalves(row.text) || isKickerOver(above.text, row.text)) return false;
  if (/^\p{Script=Han}{4,6}$/u.test(above.text) && row.text.length >= 8) return false;
  return isAligned(above, row, 6) && [above, row].every(isShort);
}

const isShort = (row: Chunk): boolean => row.right - row.left <= HALF;

/** 某某某某 某某某某, 某某某某,某某某某某: a slogan in two halves, or two figures, is whole. */
export function inHalves(text: string): boolean {
  const [first, second, ...more] = text.split(/\s+|,/);
  if (!second || more.length || first!.length < 4 || second.length < 4) return false;
  return /\s/.test(text) || Math.abs(first!.length - second.length) <= 2;
}

/** An unfinished row, with the other below it. */
export const isUnfinished = (above: Chunk, row: Chunk): boolean =>
  mayJoin(above, row) && lacks(above.text, row.text) && (isAligned(above, row, 8) || isStaggered(above, row));

/** The next row begins further right, before the first one ends. */
const isStaggered = (above: Chunk, row: Chunk): boolean =>
  row.left > above.left && row.left < above.right && row.right > above.right;

/** By so much more one headline tells of facts than another that is as well a slogan's half. */
const TELLS = 3;

/** 十双巧手托起一座城 / 绝活故事讲进车间里: two slogans of as many characters, at one edge or in the middle of each other. */
export const areParallel = (above: Chunk, row: Chunk): boolean =>
  areEven(above.text, row.text, PARALLEL) &&
  isAligned(above, row, 2) &&
  [above, row].every((r) => factuality(r.text) < TELLS) &&
  mayJoin(above, row);

/** Shorter rows may be labels. */
const PARALLEL = 5;

/** Slogans of as many characters, with no mark but quotation marks: no two rows are so by chance. @param least so many characters */
export const areEven = (a: string, b: string, least: number): boolean =>
  a.length === b.length && a.length >= least && [a, b].every((t) => /^[\p{Script=Han}“”]+$/u.test(t));

/** At one edge, or in the middle of each other, give or take so many half cells. */
const isAligned = (above: Chunk, row: Chunk, most: number): boolean =>
  above.left === row.left || Math.abs(above.left + above.right - row.left - row.right) <= most;

/**
 * A headline too long for its column: the next row of the same type, set in the middle or at the edge like the first.
 * @param step the least distance of two rows that stand together here
 */
export function runsOn(above: Chunk, row: Chunk, step: number): boolean {
  const apart = row.row - above.row;
  // Other rows stand nearer to each other: the wider step parts two headlines.
  if (apart > step && !lacks(above.text, row.text)) return false;
  if ([above, row].some((r) => inHalves(r.text)) && !lacks(above.text, row.text)) return false;
  if (apart > 1) return apart <= MAX_STEP && areHalves(above, row);
  if (/——?$|:$/.test(above.text) || /^——?|^[【◆●■□]/.test(row.text) || isUnitName(above.text)) return false;
  if (lacks(above.text, row.text)) return isAligned(above, row, 8);
  if (isKickerOver(above.text, row.text) || BEARER.test(row.text)) return false;
  return isAligned(above, row, 3) && row.right - row.left <= WIDER * (above.right - above.left);
}

/** “机床郎中”某某某: whom a portrait shows, in a row of its own. */
const BEARER = /^“\p{Script=Han}{2,8}”\p{Script=Han}{2,6}$/u;

/** 某某总工会召开推进会 / 把温暖送到心坎上: one tells what happened, the other is a slogan, and neither is as long as the other. */
export const isKickerOver = (above: string, row: string): boolean =>
  row.length >= 6 &&
  !lacks(above, row) &&
  !/^[“《]/.test(row) &&
  Math.abs(above.length - row.length) >= 3 &&
  Math.abs(factuality(above) - factuality(row)) >= 3;

/** A row breaks off where the next one would end about: one so much wider is a line of its own. */
const WIDER = 1.4;

const HOLD = "召开|举行|举办|开展|启动|组织";
const DO = `${HOLD}|推进|成立|打造|建立|推行|表彰|慰问|看望|走访|调研|出席|参加|荣获|获评|当选|赴|率队`;
/** A verb that lacks its object, or a word that leads to the next. */
const OPEN = new RegExp(
  `(?:(?:${DO}|部署)(?![团组队者会部])\\p{Script=Han}?|[的与和及在对向为把将]|\\d年|全[国省市区县州])$`,
  "u",
);
/** What is held; a 工会 or a 委员会 holds it. */
const EVENT = "(?:(?<![工员合协])会|会议|仪式|活动|大赛|竞赛|比赛|培训班?|讲座|行动|典礼|论坛|节)[”》)]*";
/** 某某会在某地召开: the verb has said it all. */
const HELD = new RegExp(`${EVENT}(?:(?:在|于).{2,10}|隆重|顺利|圆满|胜利|成功)?(?:${HOLD}|成立)$|会成立$`);
/** 某某总工会举行“…”: what was held has not been said yet. */
const HOLDS = new RegExp(`(?:${HOLD})(?!.*${EVENT}$)`);

/** 三次调解, 一纸协议: so many of something, which the next row goes on from. */
const COUNTED =
  /^[一二两三四五六七八九十百千]{1,3}[次场份张封本个条项轮趟年天夜双颗位名家纸盏辆座堂杯把支][\p{Script=Han}]{2,3}$/u;
/** …送出, …办起, …用上: a verb that lacks its object, whatever its subject. */
const LACKING = /(?:[开推送拿端走跑亮打派练晒搬]出|[走搬送写引融唱]进|[办建架搭撑筑扛竖开]起|[用喝吃穿住坐端]上)$/;

/** 深山邮路上, 戈壁深处: a place, and nothing that is said of it. */
function isWhere(text: string): boolean {
  if (!/^\p{Script=Han}{4,7}$/u.test(text)) return false;
  const parts = words(text);
  return /^[fs]/.test(parts.at(-1)!.tag) && parts.every((w) => /^[nsfmq]/.test(w.tag));
}

/** Whether a row is no whole headline without the next one: it breaks off in a word, or lacks its object or its verb. */
function lacks(above: string, next: string): boolean {
  if (words(above + next).some((w) => w.at < above.length && w.at + w.text.length > above.length)) return true;
  if (/,$/.test(above)) return true;
  // 茶还是热的: what something is has been said.
  if (/[是很][\p{Script=Han}]{1,5}的$/u.test(above)) return false;
  if (OPEN.test(above)) return !HELD.test(above);
  if (COUNTED.test(above) || LACKING.test(above) || isWhere(above)) return true;
  if (HOLDS.test(above) && new RegExp(`${EVENT}$`).test(next)) return true;
  // 某某会副主席某某, / 慰问…: who, and what he does.
  const person =
    /(?:领导|一行)$/.test(above) ||
    [2, 3].some((n) => looksLikeName(above.slice(-n)) && endsInPost(above.slice(0, -n)) === "office");
  return person && new RegExp(`^(?:到|${DO})`).test(next);
}
