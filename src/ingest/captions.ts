import { looksLikeName } from "./namemodel.ts";
import { nameAt } from "./names.ts";
import { endsInPost } from "./posts.ts";

/** How captions are worded: somebody, seen doing something. */

const AGENT =
  "(?:职工|工友|工人|员工|人员|干部|小组|慰问组|考察组|调研组|工作组|服务队|宣讲团|队员|组员|会员|代表|劳模|工匠|选手|学员|观众|嘉宾|志愿者|司机|骑手|小哥|师傅|老师|大姐|阿姨|家属|教师|学生|孩子们?|主席|书记|主任|部长|总工会|工会|会场|现场|\\p{Script=Han}{1,3}(?:员|工|师|者|手|队|组|长))";
const SCENE =
  "(?:\\([左右中前后][^)]{0,6}\\))?(?:正在|用|正|在|为|向|给|乘坐|登台|朗诵|表演|发言|将|和|与|同|把|送到|来到|走进|喝上|喝|领取|领到|体验|进行|展示|讲解|参观|交流|演示|合影|查看|察看|慰问|走访|放飞|迎来|投票|合力|打开|收集|宣传|开展|指导|接受|观看|参加|动手|示范)";
const SEEN = new RegExp(`^(?:[^,。]{2,8}[上中里前],)?[^,。]{0,16}?${AGENT}[^,。]{0,10}?${SCENE}`, "u");
/** 运动员代表宣誓: what somebody does, and no more. */
const DEED = new RegExp(
  `^[^,。]{0,10}${AGENT}(?:宣誓|投票表决|投票|表决|领奖|致辞|致词|讲话|入场|列队|颁奖|应战|剪彩|揭幕|揭牌|祝酒|主礼)$`,
  "u",
);
// 代表风采 by itself heads a part of the text.
const STILL =
  /(?:现场|(?:大会|会议|分|主)会场|合影|合照|留念|瞬间|场景|一角|留影|全景|外景|(?<=.{4})(?:掠影|风采))(?:图)?$/;

/** 某会副主席某某主持会议: an officer at work. */
const OFFICER =
  /^[^,。:]{4,30}(?:主席|书记|主任|部长|局长|市长|县长|区长|常委|会长|理事长|总经理)\p{Script=Han}{2,4}(?:主持|出席|致辞|讲话|宣读|颁奖|授旗|授牌|揭牌|发言|作报告|参观|看望)[^,。]{0,14}$/u;
const PLACE = /^[^,。]{1,10}(?:厂|公司|学校|医院|驿站|社区|街道|镇|村)(?:把|将)/;
const NAMED = new RegExp(`^${SCENE}`, "u");
/** 某某某致辞: nothing but a name and what its bearer does. */
const DONE = /^(?:等)?(?:致辞|致词|讲话|发言|剪彩|揭幕|揭牌|颁奖|领奖|祝酒|宣誓)$/;

// 某某在…, 某某为…: a person, then what he is seen to do.
function beginsWithPerson(line: string): boolean {
  // 清晨五点,某某在…
  const at = /^[^,。]{2,8},/.exec(line)?.[0].length ?? 0;
  const match = nameAt(line, at, 3);
  if (!match) return false;
  const told = line.slice(at + match.name.length);
  return NAMED.test(told) || DONE.test(told);
}

/** Whether a short line reads like a photograph's caption. */
export function readsLikeCaption(text: string): boolean {
  const line = text.trim();
  return (
    line.length >= 4 &&
    line.length <= 50 &&
    !/[。:]./.test(line) &&
    !/[?!]$/.test(line) &&
    // 某某总工会已在: a row that goes on in the next one.
    !/[在为向和与把被将及]$/.test(line) &&
    !/(?:说|指出|表示|强调|介绍|讲道|要求|认为|——)$/.test(line) &&
    (SEEN.test(line) ||
      DEED.test(line) ||
      PLACE.test(line) ||
      OFFICER.test(line) ||
      beginsWithPerson(line) ||
      STILL.test(line) ||
      /摆在|放在|挂在|立在/.test(line))
  );
}

/** 某某区总工会副主席某某, 某某局长某某讲话, 比赛现场: a picture's words for sure, where they stand by themselves. */
export function showsSomebody(text: string): boolean {
  const line = text.trim();
  const portrait = [2, 3].some(
    (n) => looksLikeName(line.slice(-n), 1) && line.length >= n + 6 && endsInPost(line.slice(0, -n)) === "office",
  );
  return !/[。:]/.test(line) && (portrait || OFFICER.test(line) || STILL.test(line));
}

/** 某某(左二)向徒弟讲解…: who stands where in a picture. */
export const isPlaced = (text: string): boolean =>
  /^[^。:]{2,20}\((?:[左右中前后][一二三四五六七八九十中起]?(?:排)?|[前后]排[^)]{1,6})\)[^。:]{2,24}。?$/u.test(
    text.trim(),
  );

/** 图片新闻 and its like by themselves: over a photograph's text, never its words. */
export const PHOTO_ITEM = /^\s*(?:图片新闻|图片报道|摄影报道)\s*$/;
