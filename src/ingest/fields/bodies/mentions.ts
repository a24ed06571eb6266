import { dictionary, type Word, words } from "../../../text/segmenter.ts";
import { acts, namedOfficer, OFFICER } from "./acting.ts";
import { LEVEL } from "./levels.ts";

/** Where union bodies are named in a paragraph: from 工会 leftwards to where the name begins. */

export interface Mention {
  name: string;
  at: number;
  end: number;
  acts: boolean;
}

const SUFFIX =
  /总工会|工会工作委员会|工会联合委员会|工会联合会|联合工会|联合会工会|工会委员会|分工会|工会(?!委员会|联合会|联合委员|工作委员)|(?<=[省市区县])总(?=党组|党委|机关|[主副]|常务|经审|女工|权益|组织|宣教|宣传|办公|基层|慰问|领导|联合|举办|召开|开展|送|走)/g;

/** What follows 工会 where it is no body but a word: 工会干部, 工会工作. */
const COMPOUND =
  /^(?:干部|工作|会员|组织|系统|小组|法|经费|章程|积极分子|驿站|服务|之家|界|人(?!员)|力量|温暖|知识|理论|业务|建设|改革|事业|活动|主席(?:团|们)|代表大会|第[一二三四五六七八九十\d]+[届次]|条例|监督|帮扶|阵地|家园|送|有|要|在行动|在身边|户外|爱心|职能|职责|旗帜|声音|故事|元素|智慧|数字|改制|组建|换届|维权|的|情|杯|讲|大学|学院|院校|报|信息|简报|通讯|刊|卡|医疗|疗)/;

/** Group nouns and pronouns: not any body in particular. */
const GROUP =
  /^(?:各|全[省市区县国]|基层|上级|上一级|下级|本级|同级|两级|三级|四级|有关|相关|其他|所属|下属|直属|企业|公司|单位|行业|产业|系统|机关|乡镇|街道|社区|村|园区|新建|建立|成立|组建|该|我|本|级|街镇|事业单位|高校|学校|部分|多家|众多|更多|加入|参加|代表|职工|选举|任|致|当好|做好|找|进)*$/;

/** What an organisation's name ends in, before 工会: a place alone (上海工会) is the movement there, no body. */
const ORG =
  /(?:集团|公司|厂|矿|局|处|所|院|校|大学|学|银行|中心|站|馆|队|部|委|社|段|行|车间|铁路|教育|医务|卫生|运输|教科文卫|科教文卫|工业|商贸|文旅|国资|冶金|轻纺|石化|通信|公路|地质|邮政|海员|建设|金融|电力|电信|机械|冶金|建材|化工|纺织|烟草|财贸|农林|交通|气象|税务|水利|民航|航空|机关|社区|村|园|园区|开发区|新区|街道|镇|乡|商圈|楼宇|协会|商会|行业|企业|集团公司|分公司)$/;

const GROUP_ORG =
  /^(?:[省市区县]直|企业|企事业|机关|事业|集团|产业|行业|系统|基层|先进|优秀|模范|[省市区县镇]级|[省市区县]属|镇街|街镇|两地|直属|驻区|非公|民营|国有|大型|重点|规模|小微|互联网|平台|头部|加盟|建筑|相关|有关|所在|全部)*(?:单位|企业|集团|公司|行业|产业|机关|事业|系统|楼宇|园区|社区|学校|医院)?$/;

/** Words that the segmenter takes for verbs and that stand in names. */
const NOMINAL =
  /^(?:快递|就业|服务|管理|教育|保障|建设|运输|装卸|制造|养护|物流|配送|保洁|维修|加工|设计|建筑|旅游|餐饮|检测|检验|勘察|监理|测绘|印刷|纺织|发电|供水|供电|供热|交通|出租|货运|客运|工作|联合|治疗|救助|宣传|组织|生产|经营|投资|控股|开发|贸易|咨询|租赁|安装|工程)$/;

/** A verb right before such a word is a part of its name: 冷轧|厂, 兴发|集团. */
const ORG_WORD = /^(?:行业|集团|公司|厂|部|站|车间|中心|处|科|队|班|组|局|所|室)/;

const POSTS = /^(?:主席|副主席|书记|主任|部长|代表|局长|经理|委员|成员|同志|会长|常务副|党组书记)$/;

/** The name's walk to the left ends at these, whatever the segmenter calls them. */
export const STOPS = new Set(
  "率携赴到在由向对给为与和及跟同经据按从让被请听看访来去是有即并也又还各该我你他她获报致做成立了着过的地得等将把使令受随自当此其某每或而且则因以于至最更就都已曾正这那上中下后前内外里间时日月年号届次名个位家".split(
    "",
  ),
);

const LEADING_VERB =
  /^(?:兼|记(?=.{8,})|传达|贯彻|落实|学习|根据|按照|依据|遵照|执行|响应|转发|印发|领取|加入|参加|参与|赠送|来到|走进|前往|抵达|汇报|隶属|获得|荣获|获评|授予|表彰|会同|联合|支持|指导|组织|邀请|选举|举行|召开|开展|陪同|带领|其中|以及|作为|来自|包括|近日|日前|上午|下午|同时|随后|目前|今年|去年|当天|建立|成立|通过|报请|经过|按|据|由|是|与|和|及|向|赴|到|在|对|给|为|被|让|把)+/;

/** 某某铁矿党委副书记、工会主席: the organisation named with the first post is the union's too. */
const SHARED_ORG =
  /(\p{Script=Han}{2,24}?(?:集团|公司|厂|矿|局|院|校|站|所|中心|银行|大学|车间|社区))(?:党委|党总支|党支部|党组|纪委|行政)?(?:副)?(?:书记|委员|成员|总经理|经理|厂长|矿长|校长|院长|董事长|局长|主任)(?:[、兼][^、兼\uff0c。]{2,12})*[、兼]$/u;

export function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  const tokens = words(text);
  for (const m of text.matchAll(SUFFIX)) {
    const end = m.index + m[0].length;
    const after = text.slice(end);
    if (
      m[0].endsWith("工会") &&
      COMPOUND.test(after) &&
      !/^(?:组织(?!建设|力|架构|体系|机构|网络|形态|覆盖|发展|负责|的|和|要|有|[，。、])|服务部|服务中心|有关负责|送[清温凉])/.test(
        after,
      )
    ) {
      if (
        !/总工会|联合会|委员会$/.test(m[0]) ||
        !/^(?:要|有|送|在|工作人员|组织|干部|改|第|服务|推|讲|情|的)/.test(after)
      )
        continue;
      if (/^(?:第|代表大会|工作(?!人员|组)|干部学|的)/.test(after)) continue;
    }
    const shared =
      m[0] === "工会" && /[、兼]$/.test(text.slice(0, m.index)) && OFFICER.test(after)
        ? SHARED_ORG.exec(text.slice(0, m.index))?.[1]
        : undefined;
    if (shared) {
      const org = shared
        .replace(LEADING_VERB, "")
        .split(/[的由与和及,\uff0c、]/)
        .at(-1)!;
      found.push({ name: `${org}工会`, at: m.index, end, acts: namedOfficer(after) });
      continue;
    }
    const at = walkLeft(text, tokens, m.index);
    let name = text.slice(at, end);
    const lead = LEADING_VERB.exec(name);
    const from = lead && lead[0].length <= name.length - m[0].length ? at + lead[0].length : at;
    name = text.slice(from, end);
    const head = name.slice(0, name.length - m[0].length);
    if (m[0] === "总") name = `${name}工会`;
    if (/总$|总工会$/.test(m[0]))
      name =
        bareLevel(head, /(?:^|[\uff0c。、\uff1b\uff1a“\s,;:])$/.test(text.slice(0, from))) + name.slice(head.length);
    if (GROUP.test(head) && head !== "" && head !== "街道") continue;
    if (
      m[0] === "工会" &&
      head !== "" &&
      (!ORG.test(head) || (GROUP_ORG.test(head) && !(/^(?:集团|公司)$/.test(head) && OFFICER.test(after))))
    )
      continue;
    if (
      /^(?:工会联合会|联合工会)$/.test(m[0]) &&
      /^(?:[省市区县镇]级)?(?:行业|产业|区域|楼宇|园区|企业|基层)*$/.test(head)
    )
      continue;
    if (/书记|主席|主任|部长|新一届|[上本历]届|第.{1,3}届$/.test(head)) continue;
    if (head === "" && m[0] !== "总工会") continue;
    if (/^各|[各全]/.test(head[0] ?? "") || /各$|各$/.test(text.slice(0, from))) continue;
    found.push(...coordinated(text, from, name).map((n) => ({ name: n, at: from, end, acts: acts(text, from, end) })));
  }
  return found;
}

/** 总结|市总工会, 新一届|区总工会, 找|县总工会: a common word before the level is no place's name. */
function bareLevel(head: string, opens: boolean): string {
  const match = new RegExp(`^(.+?)([${LEVEL}]|街道)$`, "u").exec(head);
  if (/自治[区州县旗]$/.test(head)) return head;
  if (!match || dictionary().get(head)?.tag === "ns") return head;
  const [, stem, level] = match as unknown as [string, string, string];
  const parts = words(stem);
  const last = parts.at(-1)!;
  const common = parts.every(
    (w) => /^(?:v|d|p|m|q|r|a|t|c|f|u|n$)/.test(w.tag) && (dictionary().get(w.text)?.freq ?? 0) >= 100,
  );
  if (
    parts.length === 1 &&
    last.text.length > 1 &&
    level !== "区" &&
    (dictionary().get(stem)?.freq ?? 0) >= 100 &&
    !/^n[srz]/.test(last.tag) &&
    !dictionary().has(head)
  )
    return level;
  const leads =
    last.text.length === 1 ? !opens && stem.length === 1 && /^[vdp]/.test(last.tag) : common && !/^n/.test(last.tag);
  return leads || /(?:新一届|时任|届)$/.test(stem) ? level : head;
}

/** 甲、乙、丙区总工会: the first ones share the last one's ending. */
function coordinated(text: string, from: number, name: string): string[] {
  const level = new RegExp(`^[\\p{Script=Han}]{2,4}([${LEVEL}]总工会)$`, "u").exec(name)?.[1];
  if (!level) return [name];
  const before = /(?:^|[。,;\uff0c\uff1b])((?:\p{Script=Han}{2,4}、){1,12})$/u.exec(text.slice(0, from));
  if (!before) return [name];
  return [
    ...before[1]!
      .split("、")
      .filter(Boolean)
      .map((p) => p + level),
    name,
  ];
}

function walkLeft(text: string, tokens: readonly Word[], end: number): number {
  let at = end;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const t = tokens[i]!;
    if (t.at >= end) continue;
    const piece = text.slice(t.at, Math.min(end, t.at + t.text.length));
    if (t.at + t.text.length > at && t.at + t.text.length <= end && t.at >= at) continue;
    if (!/^\p{Script=Han}+$/u.test(piece) || end - t.at > 24) break;
    // 梧桐里|街道, 三家|镇: a common word right before the level may end a place's name.
    const inPlace = /[里上下中前后内外间家]/.test(piece) && /^(?:街道|社区|镇|乡|村|区)/.test(text.slice(t.at + 1));
    if ((piece.length === 1 && STOPS.has(piece) && !inPlace) || POSTS.test(piece)) break;
    if (
      /^(?:p|c|d|r|u|t|y|m|e)/.test(t.tag) &&
      !/^[${LEVEL}]/.test(piece) &&
      !(t.tag.startsWith("m") && (piece.length === 1 || /^[一二三四五六七八九十]+[队班组厂局处部科]$/.test(piece)))
    )
      break;
    if (
      /^v$|^vd|^vi/.test(t.tag) &&
      piece.length >= 2 &&
      !NOMINAL.test(piece) &&
      !ORG_WORD.test(text.slice(t.at + t.text.length))
    )
      break;
    at = t.at;
  }
  return at;
}

export function allNames(text: string): string[] {
  return [...new Set(text.split("\n").flatMap((p) => mentionsIn(p).map((m) => m.name)))];
}
