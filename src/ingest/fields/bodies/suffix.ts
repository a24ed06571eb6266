import { ASSOCIATION } from "../../union-names.ts";

/** Where a union's name may end: at 工会 and its kin, unless it stands in a longer word. */

export interface Ending {
  /** Where the ending begins; the head stands before it. */
  at: number;
  end: number;
  /** 总工会, 工会联合会…; `总` alone in 区总, `工会` with 第七次代表大会 behind. */
  text: string;
  /** A congress: 桐溪区工会第七次代表大会 is of the 桐溪区总工会. */
  congress: boolean;
}

/** No part of a name: what 区总 may stand before. */
const AFTER_TOTAL =
  "党组|党委|机关|[主副]|常务|经审|女工|权益|组织|宣教|宣传|办公|基层|慰问|领导|联合|举办|召开|开展|送|走|[、和与][省市区县]总|共同|分别|出资";

/** Where names may end; of two at one place the first. */
const ENDING = new RegExp(
  [
    ASSOCIATION,
    String.raw`(?<=中国\p{Script=Han}{2,10})工会(?!女职工|经费|工作|基层|联合)\p{Script=Han}{2,5}委员会`,
    "总工会|职工会联盟|工会联盟|工会联合总会|职工总会",
    String.raw`工团[联协]\p{Script=Han}{1,3}会`,
    String.raw`(?<=\p{Script=Han}业|工人|人员|从业员|司机|联谊|(?:澳门|香港|港九)\p{Script=Han}{2,6})职工会(?![员议场])`,
    // 望汐巴士职工会约见…: in a trade whose 职工 are nobody's in particular elsewhere.
    String.raw`(?<=\p{Script=Han}{2}(?:巴士|的士|小巴|电车|货柜|码头|铁路|酒店|电力))职工会(?=代表|理事|会长|主席|秘书|[举与和约促派向，。、]|$)`,
    // 水务职工会理事长某某: named by its trade alone in the paper of the federation that it belongs to.
    String.raw`(?<=(?<!\p{Script=Han})由?\p{Script=Han}{2})职工会(?![员议场同])`,
    String.raw`(?<=\p{Script=Han}{2})职工联会|(?<!\p{Script=Han})职联会(?![员议场])`,
    "工人联合会|工联总会|工联会(?![员议场])|工会办事处|工会分会|工会工作委员会|工会协调委员会|工会工委|工会联合委员会",
    "工会联合会|联合工会|联合会工会|工会委员会|分工会",
    "工会(?!委员会|联合会|联合委员|联合总会|工作委员|协调委员|工委|分会)",
    `(?<=[省市区县州旗盟全])总(?=${AFTER_TOTAL})`,
    String.raw`(?<=(?:^|[^\p{Script=Han}])[我本])会(?![议场员])`,
    // 总会理事长某某, 某某分会: what a union and its branches are called in its own paper.
    String.raw`(?<!\p{Script=Han})总会(?=在|于|将|会?[长员]|理事|监事|主席|秘书|副|派|举|向|代|属下|辖下|\p{Script=Han}{2,4}部|\p{Script=Han}{2,8}委员会)`,
    String.raw`(?<=\p{Script=Han}{2})(?<![工商协学]会\p{Script=Han}{0,6})分会(?!场)`,
  ].join("|"),
  "gu",
);

/** 第七次代表大会, 第六届委员会第四次全体会议, 六届四次全委会. */
const NTH = String.raw`第[一二三四五六七八九十廿卅\d]+`;
const CONGRESS = new RegExp(
  [
    `^(?:${NTH}[届次]){1,2}(?:会员)?(?:[(\uff08].{1,4}[)\uff09])?(?:(?:会员|职工)?代表大会|会员大会)`,
    `^${NTH}届(?:委员会)?(?:换届)?(?:选举|直选)大会`,
    `^${NTH}届(?:委员会)?(?:${NTH}次)?全(?:体|委)(?:委员)?(?:\\(扩大\\)|\uff08扩大\uff09|扩大)?会议?`,
  ].join("|"),
);

/** What follows 工会 where it is no body but a word: 工会干部, 工会工作. */
const COMPOUND =
  /^(?:干部|工作|会员|组织|系统|小组|法(?!律[援顾服宣工])|经费|章程|积极分子|驿站|服务|之家|界|人(?!员)|力量|温暖|知识|理论|业务|建设|改革|事业|活动|主席(?:团|们)|代表大会|条例|监督|帮扶|阵地|家园|送|有|要|在行动|在身边|户外|爱心|职能|职责|旗帜|声音|故事|元素|智慧|数字|改制|组建|换届(?!选举产生)|维权|的|情|杯|讲|大学|学院|院校|报|信息|简报|通讯|刊|卡|医疗|疗|态度)/;

const NOT_COMPOUND =
  /^(?:户外劳动者|组织(?!建设|力|架构|体系|机构|网络|形态|覆盖|发展|负责|的|和|要|有|[，。、])|服务部|服务中心|有关负责|送[清温凉来]|换届|要求[，：“各]|的[“”"《])/;

/** The endings of a text, in its order. @param text in Simplified characters */
export function endings(text: string): Ending[] {
  return [...text.matchAll(ENDING)].flatMap((m) => {
    const found = { at: m.index, end: m.index + m[0].length, text: m[0] };
    const after = text.slice(found.end);
    const congress = CONGRESS.test(after);
    return congress || !inLongerWord(m[0], after, text.slice(0, m.index)) ? [{ ...found, congress }] : [];
  });
}

function inLongerWord(ending: string, after: string, before: string): boolean {
  if (!ending.endsWith("工会") || !COMPOUND.test(after) || NOT_COMPOUND.test(after)) return false;
  if (/^(?:代表大会|工作(?!人员|组)|干部学)/.test(after)) return true;
  // 桐溪区总工会的…, 某某公司工会的…: a whole name may own something; 工会的 alone is the movement's.
  if (/^的/.test(after)) return !/总工会|联合会|委员会|分工会/.test(ending) && !/[司厂院校团镇乡社]$/.test(before);
  return (
    !/总工会|联合会|委员会$/.test(ending) || !/^(?:要|有|送|在|工作人员|组织|干部|改|服务|推|讲|情|换届)/.test(after)
  );
}
