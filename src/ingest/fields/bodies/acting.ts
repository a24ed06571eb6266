import { words } from "../../../text/segmenter.ts";

/** Whether a body acts where it is named, or is only spoken of. */

const OBJECT_AFTER =
  /^(?:的|相关|有关)?(?:要求|部署|精神|文件|通知|安排|号召|第|代表大会|关于|[一二三四五六七八九十]+[届次])/;

const PASSIVE_BEFORE =
  /(?:传达|贯彻|落实|学习|根据|按照|依据|遵照|执行|响应|转发|印发|领取|加入|参加|参与|赴|到|来到|走进|前往|抵达|在|向|给|对|为|的|获|获得|荣获|被|经|《[^》]*|“[^”]*|隶属|汇报|建立|成立|组建|支持|成为|位于)$/;

export const OFFICER =
  /^(?:党组|党委|党总支|机关|经费审查|女职工|原)?(?:成员|常务|副|[、]|兼职|挂职|党组|第一|代|二级|三级|四级|一级|专职)*(?:书记|主席|主任|部长|委员|调研员|巡视员|秘书长|成员|干事|干部|经审会主任|女工委主任)/;

const STAFF =
  /^(?:工作人员|工作组|慰问组|志愿|领导|负责人|有关负责|相关负责|班子|党组|机关|一行|全体|干部职工|分管|劳模|法律|心理|文艺|宣讲)/;

const DEPARTMENT = /^(?:[\p{Script=Han}]{2,8}(?:部|办公室|中心|科|处|室|工作部))/u;

export function acts(text: string, from: number, end: number): boolean {
  const before = text.slice(Math.max(0, from - 10), from);
  const after = text.slice(end);
  if (OBJECT_AFTER.test(after)) return false;
  if (OFFICER.test(after)) return !/各$/.test(before) && namedOfficer(after);
  if (/由$|(?:联合|会同|携手|协同)$/.test(before)) return true;
  if (PASSIVE_BEFORE.test(before)) return false;
  if (after === "" || /^[:\uff1a\s]/.test(after)) return true;
  if (STAFF.test(after)) return true;
  if (
    DEPARTMENT.test(after) &&
    /^(?:[\p{Script=Han}]{2,6}(?:部|办公室|室))(?=[\p{Script=Han}]{0,2}(?:组织|开展|举办|联合|负责|介绍|今年|有关|相关|和|与))/u.test(
      after,
    )
  )
    return true;
  return verbSoon(after);
}

// An officer acts for the body if he is named; 各乡镇总工会主席 are not.
export function namedOfficer(after: string): boolean {
  const posts = OFFICER.exec(after)![0];
  return (
    !/^(?:[,\uff0c。;\uff1b]|等|参加|出席|列席|们|和|与|联席|会议|办公)/.test(after.slice(posts.length)) ||
    /^[、,\uff0c]/.test(after.slice(posts.length))
  );
}

/** Whether a verb follows within a few words, over adverbs, times and other bodies. */
function verbSoon(after: string): boolean {
  let seen = 0;
  for (const w of words(after.slice(0, 40))) {
    if (/^v/.test(w.tag) || /^(?:携手|牵头|主办|承办|协办|联手|会同|启动|慰问|走访|部署|专题)$/.test(w.text))
      return true;
    if (
      /^(?:联合|为|把|将|在|以|从|向|对|与|和|就|还|也|又|已|共|按|紧紧|通过|围绕|聚焦|针对|结合|坚持|主动|积极|充分|认真|精心|第一时间|及时)$/.test(
        w.text,
      ) ||
      /^[pd]/.test(w.tag)
    )
      return true;
    if (/^[。;\uff1b]$/.test(w.text)) return false;
    if (/^[,\uff0c]$/.test(w.text)) return false;
    if (w.text === "的") return false;
    if (++seen > 14) return false;
  }
  return false;
}
