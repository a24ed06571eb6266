import { dictionary, words } from "../../../text/segmenter.ts";
import { OFFICER } from "./acting.ts";
import { LEVEL, PLACE_LEVEL } from "./levels.ts";

/** What stands before 工会 in a name: whether it names one body, and what of it is still the sentence's. */

/** Group nouns and pronouns: not any body in particular. */
const GROUP = new RegExp(
  `^(?:[\\d一二三四五六七八九十百两几多]+个|各|全[省市区县国]|[${LEVEL}](?=直属|级|属)|基层|上级|上一级|下级|本级|同级|两级|三级|四级|有关|相关|其他|所属|下属|直属|企业|公司|单位|行业|产业|系统|机关|乡镇|苏木(?:乡镇|镇)?|嘎查|街道|社区|村|功能园?区|园区|新建|建立|成立|组建|该|我|本|级|街镇|镇街|事业单位|高校|学校|部分|多家|众多|更多|加入|参加|代表|职工|选举|任|致|当好|做好|找|进|[${LEVEL}]{2,})*$`,
);

/** Trades that unions are of, by place or by themselves. */
const TRADES = "建筑|制造|运输|酒店|餐饮|饮食|旅游|零售|印刷|造船|物流|家政";
/** 望汐建筑业 */
const TRADE_BEHIND_PLACE = new RegExp(`\\p{Script=Han}{2}(?:${TRADES}|物业服务)业$`, "u");

/** What an organisation's name ends in, before 工会: a place alone (上海工会) is the movement there, no body. */
const ORG =
  /(?:集团|公司|厂|矿|局|处|所|院|校|小学|中学|大学|学|银行|支行|分行|中心|站|馆|队|部|委|社|段|行|店|车间|班组|铁路|教育|体育|医务|产业|职业|卫生|运输|教科文卫|科教文卫|教科文卫体|科技|工业|商贸|文旅|国资|冶金|轻纺|石化|通信|公路|地质|邮政|海员|建设|金融|电力|电信|机械|建材|化工|纺织|烟草|财贸|农林|交通|气象|税务|水利|民航|航空|机关|社区|村|园|园区|景区|[煤矿钢铝药酒盐烟鞋船渔牧]业|司机|从业员|雇员|教职员|护士|船员|骑手|实业|重工|能源|项目|标段|林区|矿区|田|港|场|油建|管委会|管理委员会|协会|商会|妇联|开发区|新区|街道|镇|乡|商圈|楼宇|作业区|工区|井|卫健|健康|住建|人社|城管|教体|文体|行业|企业|集团公司|分公司|项目部)$/u;

/** 望钢, 桐铁: works by their short names, a place and a trade of one character each. */
export const SHORT_WORKS = "(?<!\\p{Script=Han})\\p{Script=Han}{1,2}[钢铁煤电油化纺药航汽]";
const ABBREVIATED = new RegExp(`^${SHORT_WORKS}$`, "u");
/** 省农垦, 望汐市供销: a trade behind the place whose it is. */
/** 省农林水, 县科教文卫: several trades, a character each. */
const TRADES_OF_PLACE =
  /^\p{Script=Han}*[省市区县州旗][农林牧渔水工商财贸金交邮电建筑轻纺化医机冶煤石油教科文卫体旅地质粮烟航]{2,5}$/u;
/** 省农林水系统: all of a trade in one place. */
const SYSTEM_OF_PLACE = /[省市区县州旗](?!级|属|直)\p{Script=Han}{2,6}系统$/u;
const TRADE_OF_PLACE = /^\p{Script=Han}*[省市区县州旗](\p{Script=Han}{2,4})$/u;

const GROUP_ORG = new RegExp(
  `^(?:[省市区县州旗]直|企业|企事业|机关|事业|集团|产业|行业|系统|基层|先进|优秀|模范|[${LEVEL}]级|[${LEVEL}]属|镇街|街镇|两地|直属|驻区|非公|民营|国有|大型|重点|规模|小微|互联网|平台|头部|加盟|建筑|相关|有关|所在|全部|多家|[一二三四五六七八九十两]家)*(?:单位|企业|集团|公司|行业|产业|机关|事业|系统|楼宇|园区|社区|学校|医院)?$`,
);

const LEADING =
  /^(?:.*(?:联同|会同|偕同|属会|成员(?!单位))|作者[系为]|当选|(?:希望|代表|交|来(?=校))(?=集团$|公司$|学院$|[省市区县院校厂局]$)|会议|大会|还好|幸好|幸亏|多亏|好在|恰好|正好|原来|据说|听说|补选|替补了?|增选|增补|递补|部分|兼|记(?=.{8,})|总结|回顾|部署|联系|报告|报请|致电|传达|贯彻|落实|学习|根据|按照|依据|遵照|执行|响应|转发|印发|领取|加入|参加|参与|赠送|来到|走进|前往|抵达|汇报|隶属|获得|荣获|获评|授予|表彰|会同|联合|携手|支持|指导|组织|邀请|选举|产生|举行|召开|开展|陪同|带领|其中|以及|作为|来自|包括|近日|日前|上午|下午|同时|随后|目前|以前|从前|此前|今年以来|今年|去年|当天|建立|成立|通过|报请|经过|时任|现任|原任|[新前首历]任|原(?=.{4,})|[原老](?=[厂局校院矿站段]$|公司$|集团$)|辖区|新当选的|该(?=.{2,})|我(?=[省市区县])|本(?=[省市区县])|按|据|由|是|与|和|及|向|赴|到|在|对|给|为|被|让|把|共[推谋促商话](?=[省市区县新]))+/;

/** How many characters before a head still are the sentence's: 会同某某公司, 近日某某区. */
export function leadLength(head: string): number {
  // 和县, 随县 are places of two characters.
  return /^.县$/.test(head) ? 0 : (LEADING.exec(head)?.[0].length ?? 0);
}

/** 大同市: the dictionary does not call every one a place; 开发区 is none. */
const isPlaceInDictionary = (head: string): boolean =>
  dictionary().get(head)?.tag === "ns" || (/.{2}[市县州旗]$/.test(head) && dictionary().has(head));

/** 总结|市总工会, 找|县总工会: a common word before the level is no place's name. @param opens a clause begins with it */
export function bareLevel(head: string, opens: boolean): string {
  const match = new RegExp(`^(.+?)([${LEVEL}]|街道)$`, "u").exec(head);
  if (/自治[区州县旗]$/.test(head) || !match || isPlaceInDictionary(head)) return head;
  const [, stem, level] = match as unknown as [string, string, string];
  if (/(?:新一届|时任|届)$|.{2}[任兼代]$/.test(stem)) return level;
  const parts = words(stem);
  const last = parts.at(-1)!;
  if (last.text.length === 1) return !opens && stem.length === 1 && /^[vdp]/.test(last.tag) ? level : head;
  const common = (word: string) => (dictionary().get(word)?.freq ?? 0) >= 100;
  const isWord = parts.length === 1 && common(stem) && !/^n[srz]/.test(last.tag) && !dictionary().has(head);
  // A clause may begin with a place that is named like a thing: 车站街道; not with one that is named like a deed.
  if (isWord && level !== "区") return opens && /^n/.test(last.tag) ? head : level;
  const sentence = parts.every((w) => /^[vdpmqratcfu]/.test(w.tag) && common(w.text));
  return sentence ? level : head;
}

/** Whether a head and its ending name one body. @param after what follows the name */
export function namesBody(head: string, ending: string, before: string, after: string): boolean {
  if (/^全国?$/.test(head)) return ending === "总工会";
  // The federation of that name; 全国产业工会 are a kind.
  if (head === "全国产业" && ending === "总工会") return true;
  if (LATIN.test(head) || OURS.test(head)) return true;
  if (/.{2}[作任为做]$/.test(head)) return false;
  if (/书记|主席|主任|部长|新一届|[上本历]届|第.{1,3}届$/.test(head)) return false;
  if (/^[各全](?!国)/.test(head) || EACH_LEVEL.test(before)) return false;
  if (ending === "会") return true;
  // 行业性工会联合会, 区域性总工会 are kinds.
  if (/(?:行业|区域)性$/.test(head)) return false;
  if (head === "") return /^(?:总工会|总会|分工会|工联会|职联会|工联总会|工会联合总会)$/.test(ending);
  // 公司工会 is this page's company's where it opens a clause, or has an officer.
  // 各系统工会、集团公司工会负责人: one kind among others.
  const listed = /各[^，。；：]*、$/.test(before);
  const meant = !listed && (OFFICER.test(after) || /(?:^|[^\p{Script=Han}]|[该我本日晨晚午由是])$/u.test(before));
  if (GROUP.test(head) && head !== "街道" && !(OWN_WORKS.test(head) && meant)) return false;
  if (/^(?:工会|工会分会)$/.test(ending))
    return isOrg(head) || ((OWN_WORKS.test(head) || TRADE_ALONE.test(head)) && meant);
  if (/^(?:工会联合会|联合工会)$/.test(ending))
    return !new RegExp(`^(?:[${LEVEL}]级)?(?:行业|产业|区域|楼宇|园区|企业|基层)*$`).test(head);
  return true;
}

/** 晴川工会: of what its works is called for short, where it opens a clause; the page must have the works by its name. */
export const isBrand = (head: string, ending: string, before: string): boolean =>
  ending === "工会" &&
  /^\p{Script=Han}{2,4}$/u.test(head) &&
  !dictionary().has(head) &&
  !GROUP.test(head) &&
  !GROUP_ORG.test(head) &&
  /^$|[^\p{Script=Han}]$/u.test(before);
const WORKS_AHEAD = /^(?:公司|集团|厂|矿|银行|酒店|宾馆|医院|学校|学院|股份|有限)/;
/** Whether a text has a works of that name. */
export const hasWorks = (text: string, brand: string): boolean =>
  text
    .split(brand)
    .some(
      (after, i, parts) => i > 0 && (WORKS_AHEAD.test(after) || (VISITED.test(parts[i - 1]!) && !/^工会/.test(after))),
    );
/** 走进锦纺制衣,…: where somebody goes is a works. */
const VISITED = /(?:走进|来到|走访|深入)$/;

/** 各, 各市、: what follows is a kind, as is what the list began with. */
const EACH_LEVEL = new RegExp(`各(?:(?:${PLACE_LEVEL})[、和与及]?)*$`, "u");

/** 公司工会, 学校工会: this page's own where it opens a clause, or has an officer. */
const OWN_WORKS = /^(?:集团|公司|集团公司|总公司|学校|学院|医院|机关|园区)$/;
/** 印刷业工会: of a trade, and no place before it, as the papers of Hong Kong and Macau call the unions there. */
export const TRADE_ALONE = new RegExp(`^(?:${TRADES}|仓务|航空|博彩|美发|清洁|清洁服务|保安)业$`);
/** EVN工会: a works named in Latin letters. */
const LATIN = /^[A-Za-z][A-Za-z0-9&.-]{1,15}$/;
/** 我校工会 */
export const OURS = /^[我本][校院局厂公司集团社行所]+$/;

/** 云泽盟, 第三师: a league or a division of settlers calls its union so, without 总; what is in league (产业联盟) is no place. */
const CALLED_WITHOUT_TOTAL = /(?<!联|同)盟$|(?:^|\p{Script=Han})第?[一二三四五六七八九十]+师$/u;

function isOrg(head: string): boolean {
  // 项目|部工会: half of a word that a row's end broke.
  if (GROUP_ORG.test(head) || /^[部队处委学社田项]$|^项目$/.test(head)) return false;
  if (head.length > 1 && CALLED_WITHOUT_TOTAL.test(head)) return true;
  if (TRADES_OF_PLACE.test(head) || SYSTEM_OF_PLACE.test(head)) return true;
  const trade = TRADE_OF_PLACE.exec(head)?.[1];
  return (
    ORG.test(head) || TRADE_BEHIND_PLACE.test(head) || ABBREVIATED.test(head) || (trade !== undefined && isTrade(trade))
  );
}

/** A noun that is no kind of bodies: 农垦; not 基层, 企业. */
const isTrade = (word: string): boolean =>
  !GROUP.test(word) &&
  !GROUP_ORG.test(word) &&
  /^n/.test(dictionary().get(word)?.tag ?? "") &&
  !/(?:级|家|位|人|者|员|委|年|月|日|会|部)$/.test(word);
