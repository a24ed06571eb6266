import { endsInPost, trimPost } from "../../posts.ts";
import type { Mention } from "./mention.ts";

/** How strongly a place in a text asks for a name: after a post, in a list, behind a label. */

/** What a name's score must reach where the place asks for a name strongly, rather, a little, not at all. */
export const NEED = { office: -0.5, people: 0.6, trade: 1.4, list: 2, aged: 2.4, slot: 4.2, open: 5 } as const;

export type Evidence = keyof typeof NEED;

/** What the place asks for; `post` is the kind of post right before it, `last` the mention before. */
export function evidenceAt(
  text: string,
  at: number,
  post: ReturnType<typeof endsInPost>,
  last: Mention | undefined,
): Evidence {
  if (post) return post;
  if (listed(text, at, last) || labelRole(text, at) || heads(text, at)) return "list";
  // 8岁的某某, 48岁的某某
  if (/\d岁的$/.test(text.slice(0, at))) return "aged";
  return inSlot(text, at) ? "slot" : "open";
}

/** Whether a list of names begins here that a post follows: 甲、乙当选副主席. */
function heads(text: string, at: number): boolean {
  return clauseStart(text, at) && [2, 3, 4].some((n) => electedTo(text.slice(at + n)).length > 0);
}

/** A list: A、B和C, with units in brackets between; a label before it: 一等奖:A. */
function listed(text: string, at: number, last: Mention | undefined): boolean {
  const between = last ? text.slice(last.at + last.name.length, at) : "x";
  if (/^(?:\([^()]{1,24}\)|\uff08[^\uff08\uff09]{1,24}\uff09)?(?:[、\s,\uff0c;\uff1b]|和|与|及|以及)$/.test(between))
    return true;
  if (inPrizeList(text, at)) return true;
  const label = text.slice(Math.max(0, at - 6), at);
  return /(?:(?:委员|主席|主任|成员|人选|名单|获奖者|候选人|[一二三]等奖|金奖|银奖|铜奖|第[一二三]名|冠军|亚军|季军|赛|奖)[:\uff1a]|名叫|叫做|名为|分别是|分别为|分获|当选的?)$/.test(
    label,
  );
}

/** Winners with their units before them: 二等奖:急诊科 甲、儿科 乙. */
function inPrizeList(text: string, at: number): boolean {
  const entry = /(?:奖|冠军|亚军|季军|名单)[:\uff1a]([^:\uff1a。]*)$/.exec(text.slice(0, at))?.[1];
  return entry !== undefined && /(?:[科室所院校厂局部处站店行队班组]|公司|车间|中心|集团|工会|学)\s?$/.test(entry);
}

/** Where a person may well be spoken of: 禾川来的某某, 师傅叫某某. */
function inSlot(text: string, at: number): boolean {
  if (/(?:[区厂部科局]|车间|公司|班组?|小组|大队|[分支]队|铺|店|站)$/.test(text.slice(0, at))) return true;
  if (/(?:增补|推选|选举|聘请|聘任|邀请|任命|推举|祝贺|看望|慰问|采访)$/.test(text.slice(0, at))) return true;
  return /(?:的|叫|是|和|与|让|跟|请|到|向|给|由|替|、)$/.test(text.slice(0, at));
}

export const clauseStart = (text: string, at: number): boolean =>
  at === 0 || /[。!?;:,、”“》\n\uff01\uff1f\uff1b\uff1a\uff0c\uff08(]/.test(text[at - 1]!);

/** 副主席:A、B: in a list behind a label the label is everyone's post. */
export function labelRole(text: string, at: number): string[] | null {
  const before = text.slice(0, at);
  const match =
    /(?:^|[。;\uff1b\s])([^:\uff1a,\uff0c。;\uff1b]{2,30}?)(?:共\d+[名人位])?(?:[(\uff08][^)\uff09]{1,20}[)\uff09])?[:\uff1a][^:\uff1a。;\uff1b]*$/.exec(
      before,
    );
  if (!match) return null;
  const label = match[1]!.replace(/(?:候选)?(?:人选|名单)$/, "");
  return endsInPost(label) ? [trimPost(label)] : null;
}

/** 甲、乙当选为副主席: the post that a list of names is followed by. */
export function electedTo(rest: string): string[] {
  const match =
    /^(?:[、和与及]\p{Script=Han}{2,4})*(?:同志)?(?:等\S{0,4})?(?:全票|连任|高票)?(?:当选为?|被选举为|被选为|担任|兼任|任|为)([^,\uff0c。;\uff1b、:\uff1a]{2,24})(?=[,\uff0c。;\uff1b、]|$)/u.exec(
      rest,
    );
  return match && endsInPost(match[1]!) === "office" ? [trimPost(match[1]!)] : [];
}

/** In a list the post before the first name is everyone's: 劳模代表甲、乙. */
export function sharedRole(text: string, at: number, last: Mention): string[] {
  const between = text.slice(last.at + last.name.length, at);
  const shared = last.roles.at(-1);
  return shared &&
    /^(?:、|和|与|及|\s)$/.test(between) &&
    /(?:代表|劳模|模范|工匠|获得者|委员|职工|选手|工人|志愿者|律师|教师|副主席|员|师|工|者|手)$/.test(shared)
    ? [shared]
    : [];
}
