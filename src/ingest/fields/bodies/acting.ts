import { dictionary, words } from "../../../text/segmenter.ts";

/** Whether a body acts where it is named, or is only spoken of. */

/** Papers, meetings and the like of a body, spoken of. */
const OBJECT_AFTER =
  /^(?:的|相关|有关)?(?:精神|文件|通知|号召|第[一二三四五六七八九十\d]+[届次期]|代表大会|关于|[一二三四五六七八九十]+届)/;
/** Words that are deeds after a subject and things elsewhere: 市总工会要求,各地…; 按市总工会要求,…. */
const DEED_OR_THING = /^(?:的|相关|有关)?(?:要求|部署|安排)/;
const DEED = /^(?:要求|部署|安排)(?![的和。]|精神)/;
const CLAUSE_BEGINS = /(?:^|[。\uff0c,;\uff1b:\uff1a“”\s]|[日晨晚午]|近期|随后|目前)$/;

const PASSIVE_BEFORE =
  /(?:传达|贯彻|落实|学习|根据|按照|依据|遵照|执行|响应|转发|印发|领取|加入|参加|参与|赴|到|来到|走进|前往|抵达|在|向|给|对|为|的|获|获得|荣获|《[^》]*|“[^”]*|隶属|汇报|建立|成立|组建|支持|成为|位于)$/;
const AGENT_BEFORE = /(?:由|经|被|联合|会同|携手|协同)$/;
/** 作为牵头单位的某某段工会,…; 选举产生了某某工会第一届委员会: they act, whatever stands beside them. */
const ACTS_AS = /作为[^，。、；]{2,16}的$/;
const ELECTED_BEFORE = /(?:选举|产生)[出了]{0,2}$/;
/** 会同市妇联、市总工会: one of several who do it. */
const AGENTS_BEFORE = /(?:由|联合|会同|携手|协同)[^，。；,;的在]{2,24}、$/;

export const OFFICER =
  /^(?:党组|党委|党总支|机关|经费审查|女职工|原)?(?:成员|常务|副|荣誉|名誉|永远|[、]|兼职|挂职|党组|第一|代|二级|三级|四级|一级|专职)*(?:书记|主席|主任|部长|委员|调研员|巡视员|秘书长|会长|理事长|监事长|理事|成员|干事|干部|经审会主任|女工委主任)/;

/** 她如今是县总工会副主席, 某某任区总工会组织部部长: the person is named before. */
const BECOMES_BEFORE = /(?:是|任|为|当选)$/;

/** 县总工会权益保障部部长某某, 市总工会女职工委员会主任某某. */
const DEPARTMENT_OFFICER =
  /^\p{Script=Han}{2,10}?(?:部|室|处|科|办|委员会)(?:副|一级|二级|三级|四级)*(?:部长|主任|处长|科长|调研员|主任科员|干事|干部)/u;

const STAFF =
  /^(?:工作人员|工作组|慰问组|志愿|领导|负责人|有关负责|相关负责|班子|党组|机关|一行|全体|干部职工|分管|劳模|法律|心理|文艺|宣讲)/;

/** 代表3200多名女职工…签订: speaks for its members. */
const SIGNS = /^代表[^。]{0,24}(?:签订|签署|签约)/u;
/** 在市总工会、县仲裁院的主持调解下: those who preside do something. */
const PRESIDES = /^[^,\uff0c。;\uff1b]{0,24}的(?:主持|调解|协调|牵头|见证|组织)\p{Script=Han}{0,4}下/u;

/** 权益保障部组织…, 宣教部负责人…: what a department does, its union does. */
const DEPARTMENT =
  /^(?:[\p{Script=Han}]{2,6}(?:部|办公室|室|委员会))(?=近日|日前|\d{1,2}月|[\p{Script=Han}]{0,2}(?:组织|开展|举办|联合|负责|介绍|提醒|走访|\d{1,2}月|今年|有关|相关|和|与))/u;

/** 各市总工会、各直属工会: — to whom a paper goes. */
const ADDRESSEES = /^(?:各|(?=[^:\uff1a]*(?:[、,\uff0c])))[^。\uff01]{2,100}(?:工会|总工会|单位|部门|委员会)[:\uff1a]$/;

const TELLS = /^[^,\uff0c。]{0,30}(?:获悉|了解到|得知)/;

/** 某某工会给住院的病号…送去, 某某工会为在山区任教的教师…颁发: for whom a body does something, at a paragraph's beginning. */
const FOR_WHOM = /^[给为][^,\uff0c。;\uff1b的]{2,24}的/u;

const OWNED = /^(?:的|户外劳动者)/;

/** @param from where the name begins, `end` where it ends */
export function acts(text: string, from: number, end: number): boolean {
  if (ADDRESSEES.test(text)) return false;
  const before = text.slice(Math.max(0, from - 10), from);
  // 某某工会联盟（某某盟）也将…: what it is called for short is no part of the sentence.
  const after = text.slice(end).replace(/^[(\uff08]\p{Script=Han}{2,8}[)\uff09]/u, "");
  if (BECOMES_BEFORE.test(before) && (OFFICER.test(after) || DEPARTMENT_OFFICER.test(after))) return true;
  if (ELECTED_BEFORE.test(before) && /^第[一二三四五六七八九十\d]+届(?:委员会|经审|经费|女职工)/.test(after))
    return true;
  if (OBJECT_AFTER.test(after)) return /从$/.test(before) && TELLS.test(after);
  if (namedDepartmentOfficer(after)) return true;
  if (DEED_OR_THING.test(after)) return DEED.test(after) && CLAUSE_BEGINS.test(before);
  if (OFFICER.test(after))
    return !/各$/.test(before) && (namedOfficer(after) || (STAFF.test(after) && verbSoon(after)));
  if (/^[\uff0c,](?:副)?主席\p{Script=Han}{2,4}/u.test(after)) return true;
  if (PRESIDES.test(after)) return true;
  if (SIGNS.test(after)) return true;
  if (AGENT_BEFORE.test(before) || AGENTS_BEFORE.test(text.slice(Math.max(0, from - 30), from)))
    return !/下\uff0c|^的/.test(after.slice(0, 8));
  if (ACTS_AS.test(text.slice(Math.max(0, from - 20), from))) return verbSoon(after.replace(/^[,\uff0c]/, ""));
  // 记者从某某总工会获悉, …从某某总工会六届二次全会上获悉: it tells.
  if (/从$/.test(before) && TELLS.test(after)) return true;
  if (PASSIVE_BEFORE.test(before)) return false;
  if (after === "" || /^[:\uff1a\s]/.test(after)) return true;
  if (STAFF.test(after) || DEPARTMENT.test(after)) return true;
  // 某某工会的书屋开了门: what is the body's own does something in the body's name.
  if (OWNED.test(after)) return CLAUSE_BEGINS.test(before) && verbSoon(after.replace(OWNED, ""));
  return (
    verbSoon(after) ||
    (/^[▲△●■◆★\s]{0,2}$/.test(before) && FOR_WHOM.test(after) && verbSoon(after.replace(FOR_WHOM, "")))
  );
}

const HELD =
  /(?:(?:代表|会员)大会(?:[\uff08(].{1,6}[)\uff09])?(?:第[一二三四五六七八九十\d]+次(?:全体)?(?:会议)?)?|(?:选举|直选)大会|全体(?:委员)?(?:扩大)?会议|全委(?:扩大)?会议?)(?:于|在|隆重|胜利|顺利|[今昨](?:[(\uff08]\d{1,2}[)\uff09])?[天日]|圆满|开幕|闭幕|召开|举行|选举|\uff0c|$)/;

/** A congress is its union's deed where it is what the clause speaks of; not in 贯彻某某工会第十次代表大会精神. */
export const congressActs = (text: string, from: number, after: string): boolean =>
  !PASSIVE_BEFORE.test(text.slice(Math.max(0, from - 10), from)) && HELD.test(after.slice(0, 40));

function namedDepartmentOfficer(after: string): boolean {
  const post = DEPARTMENT_OFFICER.exec(after)?.[0];
  return (
    post !== undefined && /^\p{Script=Han}{2}/u.test(after.slice(post.length)) && isNamed(after.slice(post.length))
  );
}

// An officer acts for the body if he is named; 各乡镇总工会主席 are not.
export function namedOfficer(after: string): boolean {
  const posts = OFFICER.exec(after)![0];
  return isNamed(after.slice(posts.length)) || /^[、,\uff0c]/.test(after.slice(posts.length));
}

const isNamed = (rest: string): boolean =>
  !/^(?:[,\uff0c。;\uff1b]|等|参加|出席|列席|们|和|与|联席|会议|办公)/.test(rest);

/** Adverbs and prepositions that lead up to a verb, whatever the segmenter calls them. */
const LEADS_UP =
  /^(?:联合|为|把|将|在|以|从|向|对|与|和|就|还|也|又|已|共|按|紧紧|通过|围绕|聚焦|针对|结合|坚持|主动|积极|充分|认真|精心|第一时间|及时)$/;
const VERB = /^(?:荣获|荣膺|喜获|携手|牵头|主办|承办|协办|联手|会同|启动|慰问|走访|部署|专题)$/;

/** Whether a verb follows within a few words, over adverbs, times and other bodies. */
function verbSoon(after: string): boolean {
  let seen = 0;
  const tokens = words(after.slice(0, 40));
  // 以他的名字命名: the phrase behind a preposition may hold a 的.
  const led = /^[以把将对]$/.test(tokens[0]?.text ?? "");
  for (const [i, w] of tokens.entries()) {
    // 过, 了, 着 stand behind verbs; four-character phrases are predicates.
    if (
      /^v/.test(w.tag) ||
      VERB.test(w.text) ||
      holdsVerb(w.text) ||
      /^u[glz]/.test(tokens[i + 1]?.tag ?? "") ||
      w.tag === "i"
    )
      return true;
    if (LEADS_UP.test(w.text) || /^[pdm]/.test(w.tag)) continue;
    if (/^[。;\uff1b,\uff0c]$/.test(w.text) || (w.text === "的" && !led)) return false;
    if (++seen > 14) return false;
  }
  return false;
}

/** 精心 and its like are nouns to the segmenter. */
const ADVERBIAL = /^(?:精心|用心|倾情|倾心|尽心|暖心|贴心|悉心|全力|合力)/;

/** 签订协议, 精心组织: the segmenter holds some phrases for nouns. */
function holdsVerb(word: string): boolean {
  if (word.length !== 4) return false;
  const [first, second] = [0, 2].map((at) => dictionary().get(word.slice(at, at + 2))?.tag ?? "") as [string, string];
  return /^v/.test(first) || ((ADVERBIAL.test(word) || /^[ad]/.test(first)) && /^v/.test(second));
}
