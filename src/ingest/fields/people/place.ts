import { endsInPost, isPurePost, postAfter, trimPost } from "../../posts.ts";
import { PRIZE } from "../../roll.ts";
import type { Mention } from "./mention.ts";
import { rankBracket } from "./rank-bracket.ts";
import { bracketedRole } from "./roles.ts";

/** What a place in a text asks for: after a post comes a name, in a list another one, after a full stop anything. */

export type Place =
  | "row"
  | "office"
  | "people"
  | "trade"
  | "list"
  | "series"
  | "label"
  | "elected"
  | "aged"
  | "sentence"
  | "clause"
  | "item"
  | "quoted"
  | "unit"
  | "member"
  | "verb"
  | "slot"
  | "object"
  | "open";

/** A row of a list is no longer. */
const ROW = 60;
const ROW_NUMBER = new RegExp(`^(?:(?:\\d{1,3}[.、．)）]?|${PRIZE}[:：]?)\\s*)?`);
const ROW_NAME = /^(?:\p{Script=Han}{2,8}·\p{Script=Han}{1,7}|\p{Script=Han}{2,7})[ (（]/u;
const CELL = /^\p{Script=Han}{2,7}[(（][^()（）]{1,14}[)）]$/u;

/** Whether a row of a list of names begins here: 苗青禾 望汐港务集团桥吊司机, 贺一鸣（望汐市）. */
export function isRowStart(text: string, at: number): boolean {
  if (at > 5 || text.length > ROW || at !== ROW_NUMBER.exec(text)![0].length || /[。:：!！?？]/.test(text.slice(at)))
    return false;
  const row = text.slice(at);
  return (ROW_NAME.test(row) && endsInPost(row) !== null) || CELL.test(row);
}

/** No post or label is longer; what stands farther off tells nothing. */
const WINDOW = 80;

const UNIT =
  "[科室所院校厂矿局部处站店铺村社行队班组区]|(?<![关联体干派])系|公司|车间|中心|集团|工会|小组|[大中小]学|街道|镇";
const BRACKETED = "(?:\\([^()]{1,24}\\)|（[^（）]{1,24}）)?";
const IN_LIST = new RegExp(`^${BRACKETED}(?:[、\\s]|和|与|及|以及)$`, "u");
const IN_SERIES = new RegExp(`^${BRACKETED}[,，;；]$`, "u");
const NAMED =
  /(?:(?:委员|主席|主任|成员|人选|名单|获奖者|候选人|[一二三]等奖|金奖|银奖|铜奖|第[一二三]名|冠军|亚军|季军|赛|奖)[:：]|名叫|叫做|名为|叫|分别是|分别为|分获|当选的?|徒弟|师父)$/;
const IN_PRIZES = new RegExp(
  `(?:奖|第[一二三四五六七八九十]名|冠军|亚军|季军|名单)[:：][^:：。]*(?:${UNIT})\\s?$`,
  "u",
);
const AGED = /\d岁的$/;
const CALLED = /(?:增补|增选|补选|替补|推选|选举|选出|授予|聘请|聘任|邀请|任命|推举|祝贺|恭喜|表扬|看望|慰问|采访)$/;
const AFTER_UNIT = new RegExp(`(?:${UNIT})$`, "u");
/** 修配厂的, 来自某某公司的, 在某某铺子上班的: whoever follows is one of its people. */
const MEMBER = new RegExp(`(?:${UNIT}|[铺坊园馆]|族籍?)(?:工作|上班|任教|就读)?的$`, "u");
const SLOT = /(?:的|是|和|与|让|跟|请|到|向|给|由|替|像|(?<!比|例|诸|假|譬)如)$/;
/** 听取了某某同志所作的报告 */
const OBJECT = /(?:[了过]|听取|通过)$/;

/** The place at an offset; `last` is the mention before it. */
export function placeOf(text: string, at: number, last: Mention | undefined): Place {
  if (isRowStart(text, at)) return "row";
  const before = text.slice(Math.max(0, at - WINDOW), at);
  const between = last && at - last.at <= WINDOW ? text.slice(last.at + last.name.length, at) : "x";
  // 王某某院长和李某某副书记: the post behind a name is that name's.
  const title = addressAfter(between);
  if (title && IN_LIST.test(between.slice(title.length))) return "list";
  const told = before.slice(0, before.length - rankBracket(before));
  const post = title === between ? null : endsInPost(told.replace(/[“‘]$/, ""));
  // 小李师|傅 is a form of address, 工程师|傅某某 a post.
  if (post && !(post === "trade" && /师$/.test(before) && /^[傅父]/.test(text.slice(at, at + 1)))) return post;
  if (IN_LIST.test(between)) return "list";
  if (IN_SERIES.test(between)) return "series";
  if (NAMED.test(before) || IN_PRIZES.test(before) || (opensItem(text, at, last) && labelRole(text, at)))
    return "label";
  if (AGED.test(before)) return "aged";
  const start = startOf(text, at);
  const called = CALLED.test(before);
  if ((start || called) && isElected(text.slice(at, at + LIST))) return "elected";
  if (start) return start;
  if (AFTER_UNIT.test(before)) return "unit";
  if (called) return "verb";
  if (MEMBER.test(before)) return "member";
  if (SLOT.test(before)) return "slot";
  return OBJECT.test(before) ? "object" : "open";
}

const addressAfter = (between: string): string =>
  /^(?:同志|先生|女士|老师|师傅|代表(?=[(（]))/.exec(between)?.[0] ?? postAfter(between) ?? "";

/** In a list a name stands behind a mark or right behind another name. */
const opensItem = (text: string, at: number, last: Mention | undefined): boolean =>
  last?.at === at - (last?.name.length ?? 0) ||
  !/\p{Script=Han}/u.test(text[at - 1] ?? "") ||
  HOLDS.test(text[at - 1]!);

/** What begins at an offset: a sentence, a clause, what is listed behind something that is no name, words in marks. */
function startOf(text: string, at: number): "sentence" | "clause" | "item" | "quoted" | null {
  const before = text[at - 1] ?? "。";
  if (/[。!?\n！？]/.test(before)) return "sentence";
  if (/[,;:，；：]/.test(before)) return "clause";
  if (before === "、") return "item";
  return /[”“》(（]/.test(before) ? "quoted" : null;
}

/** A list behind a label is no longer than this. */
const LIST = 600;
const LABEL = /(?:^|[。;；\s])([^:：,，。;；]{2,30}?)(?:共\d+[名人位])?(?:[(（][^)）]{1,20}[)）])?[:：][^:：。;；]*$/;

/** 秘书长为某某, 常务理事包括某某, 理事当选人计有某某, 当选监事者为某某: the word between a post and its holders. */
const NAMES_HOLDER =
  /(?:^|[,，、。;；])(?:当选)?([^,，、。;；:：]{2,20}?)(?:当选[人者]|(?<=当选.{2,12})者)?(?:名单)?(?:分别)?(?:为|是|包括|计?有)$/u;
const HOLDS = /[为是括有]$/;

/** 副主席:A、B: in a list behind a label the label is everyone's post. */
export function labelRole(text: string, at: number): string[] | null {
  const before = text.slice(Math.max(0, at - LIST), at);
  const colon = Math.max(before.lastIndexOf(":"), before.lastIndexOf("："));
  const named = HOLDS.test(text[at - 1] ?? "") ? NAMES_HOLDER.exec(before.slice(-WINDOW))?.[1] : undefined;
  if (named && endsInPost(named) === "office") return [trimPost(named)];
  if (colon < 0 || /[。;；]/.test(before.slice(colon))) return null;
  const label = LABEL.exec(before.slice(Math.max(0, colon - WINDOW)))?.[1]?.replace(
    /(?:候选)?(?:人选|名单)$|(?:分别)?[有是为]$|如下$/,
    "",
  );
  // 记者:…: who asks in an interview.
  return label && label !== "记者" && endsInPost(label) ? [trimPost(label)] : null;
}

const BRACKETS = /[(（][^()（）]{1,12}[)）]/g;
const ITEM = "(?:\\p{Script=Han}{2,8}·)?\\p{Script=Han}{2,7}";
/** Who stands behind a name in its list. */
export const OTHERS = `(?:、${ITEM})*(?:(?:和|与|及|以及)${ITEM})?`;
/** Others of a list, each behind his own posts. */
const OTHERS_WITH_POSTS = "(?:、[^、，,。；;：:]{2,32})*";
const CHOSEN = "(?:当选为?|被?选举为|被选为|获选为)";
const BECOMES = `(?:同志|先生|女士|小姐|老师)?(?:等[^，,。、]{0,4})?(?:分别)?(?:以[^，,。、以票]{1,8}票)?(?:全票|连任|高票)?`;
const TO_POST = "([^,，。;；、:：]{2,24})(?=[,，。;；、]|$)";
const ELECTED = new RegExp(`^${OTHERS}${BECOMES}(?:${CHOSEN}|担任|兼任|出任|膺任|连任|任|为)${TO_POST}`, "u");
const ELECTED_WITH = new RegExp(`^${OTHERS_WITH_POSTS}${CHOSEN}${TO_POST}`, "u");
const FIRST = new RegExp(
  `^(${ITEM}?)(?:、|和|与|及|同志|等|当选|被选|选举|获选|全票|连任|高票|分别|担任|兼任|出任|膺任|任|为)`,
  "u",
);
const LEADS_TO_POST =
  /^(?:先生|女士|小姐|老师|[、和与及同等全连高当被选获担兼出膺任为分(（]|以及|以[^，,。、以票]{1,8}票)/;

/** 甲、乙当选为副主席: the post that a list of names is followed by. @param rest what stands behind one of the names */
export function electedTo(rest: string): string[] {
  if (!LEADS_TO_POST.test(rest)) return [];
  const list = rest.slice(0, LIST).replace(BRACKETS, "");
  const found = ELECTED.exec(list) ?? ELECTED_WITH.exec(list);
  const post = found?.[1];
  if (!post || endsInPost(post) !== "office") return [];
  return [trimPost(post) + furtherPosts(list.slice(found[0].length))];
}

/** 为某某委员会委员、副主席: posts of the same body follow the first. */
function furtherPosts(rest: string): string {
  const item = /^、([^,，。;；、:：]{2,12})(?=[,，。;；、]|$)/u.exec(rest);
  return item && isPurePost(item[1]!) ? item[0] + furtherPosts(rest.slice(item[0].length)) : "";
}

/** Whether a list of names begins here whose bearers are elected to something. */
function isElected(text: string): boolean {
  const first = FIRST.exec(text.slice(0, 40).replace(BRACKETS, ""))?.[1];
  return first !== undefined && electedTo(text.slice(first.length)).length > 0;
}

/** In a list the post before the first name is everyone's: 劳模代表甲、乙. */
export function sharedRole(text: string, at: number, last: Mention): string[] {
  const between = text.slice(last.at + last.name.length, at).replace(BRACKETS, "");
  if (!/^(?:、|和|与|及|\s)$/.test(between)) return [];
  // 甲（某厂监事）、乙: what brackets say is said of him alone.
  const own = bracketedRole(text.slice(last.at + last.name.length));
  const roles = last.roles.filter((role) => !own.includes(role));
  return roles.slice(
    roles.findLastIndex(
      (role) =>
        !/(?:代表|领导|干部|劳模|模范|工匠|获得者|委员|常委|理事|监事|班组长|职工|选手|工人|志愿者|律师|教师|员|师|工|者|手|家|副\p{Script=Han}{1,4})$/u.test(
          role,
        ),
    ) + 1,
  );
}
