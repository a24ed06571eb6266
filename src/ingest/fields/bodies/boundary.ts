import { dictionary, type Word } from "../../../text/segmenter.ts";
import { endsInPost } from "../../posts.ts";
import { LEVEL } from "./levels.ts";

/** Where a name that ends at a place begins: leftwards over its words, up to a verb, a preposition or a post. */

/** Words that the segmenter takes for verbs and that stand in names. */
const NOMINAL =
  /^(?:快递|就业|服务|管理|教育|保障|建设|运输|装卸|制造|养护|物流|配送|保洁|维修|加工|设计|建筑|旅游|餐饮|检测|检验|勘察|监理|测绘|印刷|纺织|发电|供水|供电|供热|交通|出租|货运|客运|工作|联合|治疗|救助|宣传|组织|生产|经营|投资|控股|开发|贸易|咨询|租赁|安装|工程|装配|铸造|冶炼|采掘|驾驶|支行|分行)$/;

/** 打破: what everybody does; 安装 and 建设 stand in names. */
export const isDeed = (word: string): boolean => {
  const entry = dictionary().get(word);
  return entry !== undefined && /^v/.test(entry.tag) && entry.freq >= 100 && !NOMINAL.test(word);
};

/** A verb right before such a word is a part of its name: 冷轧|厂, 兴发|集团. */
const ORG_WORD = /^(?:行业|集团|公司|厂|部|站|车间|中心|处|科|队|班|组|局|所|室)/;

const POSTS = /^(?:主席|副主席|书记|主任|部长|代表|局长|经理|委员|成员|同志|会长|常务副|党组书记)$/;

/** The name's walk to the left ends at these, whatever the segmenter calls them. */
const STOPS = new Set(
  "丨率携赴到在由向对给为与和及跟同经据按从让被请听看访来去是有即并也又还各该我你他她获报致做成立了着过的地得等将把使令受随自当此其某每用抓好或而且则因以于至最更就都已曾正这那上中下后前内外里间时日月年号届次名个位家".split(
    "",
  ),
);

const isStop = (character: string): boolean => STOPS.has(character);

const HAN = /^\p{Script=Han}+$/u;
const LONGEST = 24;
/** How far a place may stand before the rest of a name that the segmenter broke up. */
const GAP = 6;

/** @returns where the name begins whose last character stands before `end`; `end` itself where there is none */
export function nameStart(text: string, tokens: readonly Word[], end: number): number {
  const at = overJoint(text, tokens, walk(text, tokens, end, end), end);
  const led = ledByPlace(text, tokens, at, end);
  if (led !== null) return walk(text, tokens, led, end);
  return placeThatOpens(text, at, end) ?? oneCharacterCounty(text, at, end);
}

/** 市住房和|城乡建设局, 酒店及|餐饮业: an office or a union of two trades, whose place stands before the first and whose kind behind the other. */
function overJoint(text: string, tokens: readonly Word[], at: number, end: number): number {
  const other =
    text[at - 1] === "及" && OF_TRADES.test(text.slice(at, end)) && TRADE_OF_TWO.exec(text.slice(0, at - 1));
  if (other) return walk(text, tokens, at - 1 - other[0].length, end);
  if (text[at - 1] !== "和" || !OF_OFFICE.test(text.slice(at, end))) return at;
  const trade = FIRST_TRADE.exec(text.slice(0, at - 1))?.[0];
  return trade ? walk(text, tokens, at - 1 - trade.length, end) : at;
}

/** The last of a union's trades, and the one before it, which is no body itself. */
const OF_TRADES = /^\p{Script=Han}{2,10}(?:业|从业员|雇员|员工|技工|司机|人员)$/u;
const TRADE_OF_TWO = /(?<=\p{Script=Han})(?!\p{Script=Han}?[会部局处团])\p{Script=Han}[^\P{Script=Han}会部局处团]$/u;

const OF_OFFICE = /^[^省市区县旗州盟]{2,8}[厅局委部办]/;
/** What stands between a level and 和 is a trade, where it is no office itself: 市教育局和财政局 are two. */
const FIRST_TRADE = new RegExp(
  `(?<=[${LEVEL}])(?!\\p{Script=Han}*[厅局委部办会联处院校司团]$)[^${LEVEL}\\P{Script=Han}]{2,6}$`,
  "u",
);

function walk(text: string, tokens: readonly Word[], from: number, end: number): number {
  let at = from;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const t = tokens[i]!;
    if (t.at >= at) continue;
    const piece = text.slice(t.at, Math.min(at, t.at + t.text.length));
    if (!HAN.test(piece) || end - t.at > LONGEST || !inName(text, t, piece)) break;
    at = t.at;
  }
  return at;
}

function inName(text: string, t: Word, piece: string): boolean {
  // One body's name ends where another's begins.
  // 学军代表: the segmenter's 军代表.
  if (/工会$|分会$|代表$/.test(piece) || POSTS.test(piece)) return false;
  // 总会计师某某作…: an officer is no part of a name, but the society of his like is.
  if (endsInPost(piece) === "office" && !/^[协公集学事联行会集]/.test(text.slice(t.at + piece.length))) return false;
  // 梧桐里街道, 三家镇: a common word right before the level may end a place's name.
  const inPlace =
    /[里上下中前后内外间家]/.test(piece) &&
    /^(?:街道|社区|镇|乡|村|区)/.test(text.slice(t.at + 1)) &&
    !(/[前后中]/.test(piece) && AFTER_DEED.test(text.slice(0, t.at)));
  const inZone = piece === "经" && /^(?:开区|开发|济)/.test(text.slice(t.at + 1));
  // 外送员, 外卖员: the trade that the union is of.
  const inTrade = piece === "外" && /^[送卖贸]/.test(text.slice(t.at + 1));
  // 中交某某公司: of the state's, where a clause begins; not 活动中.
  const inState =
    piece === "中" &&
    /^[交铁建冶核煤粮储]/.test(text.slice(t.at + 1)) &&
    /^$|[和与及由]|\P{Script=Han}/u.test(text[t.at - 1] ?? "");
  if (piece.length === 1 && isStop(piece) && !inPlace && !inZone && !inTrade && !inState) return false;
  if (/^m/.test(t.tag))
    return (
      piece.length === 1 ||
      BRANCH.test(text.slice(t.at)) ||
      ORDINAL.test(piece) ||
      (NUMBERED.test(piece) && /^[井矿线桥院]/.test(text.slice(t.at + piece.length))) ||
      isRare(piece) ||
      text.startsWith("师工会", t.at + piece.length)
    );
  if (PERIOD.test(piece)) return true;
  if (/^[pcdruTtye]/.test(t.tag)) return new RegExp(`^[${LEVEL}]`).test(piece);
  // 进一步提高|公司: a phrase that the segmenter holds for one word.
  if (/^[il]/.test(t.tag) && piece.length > 3) return false;
  if (/^v[di]?$/.test(t.tag) && piece.length >= 2)
    return (
      isRare(piece) ||
      NOMINAL.test(piece) ||
      (!isCommon(piece) && !TO_WHOM.test(piece) && ORG_WORD.test(text.slice(t.at + t.text.length)))
    );
  return true;
}

/** 驿站建设|前, 小屋建成|后: when something was done, no place's name. */
const AFTER_DEED = /(?:建设|建成|建立|成立|改造|启用|开放|活动|开工|完工|竣工)$/;

/** 老年医院, 现代农业集团: words for times that stand in names. */
const PERIOD = /^(?:老年|现代|当代|未来|世纪)$/;

/** 沾化, 四望: what the segmenter calls a verb and hardly knows is rather a name. */
const isRare = (word: string): boolean => (dictionary().get(word)?.freq ?? 0) < 50;

/** 提高|公司的…: what everybody does is no brand. */
const isCommon = (word: string): boolean => (dictionary().get(word)?.freq ?? 0) >= 5000;

/** 感谢|集团工会: what is done to a body. */
const TO_WHOM = /^(?:感谢|祝贺|慰问|拜访|采访|走访|参观|考察|邀请|协助|联系)$/;

/** 二分|公司: no fraction. */
const BRANCH = /^[一二三四五六七八九十]{1,3}分(?:公司|[厂局店校院])/;

/** 三号井, 五号线. */
const NUMBERED = /^[一二三四五六七八九十\d]{1,3}号$/;

/** 第二人民医院, 三分厂. */
const ORDINAL = /^(?:第[一二三四五六七八九十百]+|[一二三四五六七八九十]+[队班组厂局处部科院中])$/;

/** 义乌市|网约|配送行业, 温州|瑞和|鞋业: what is no word stands between a place and the rest of the name. */
function ledByPlace(text: string, tokens: readonly Word[], at: number, end: number): number | null {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const t = tokens[i]!;
    const to = t.at + t.text.length;
    if (to > at) continue;
    if (at - to > GAP || end - t.at > LONGEST || !HAN.test(t.text) || /工会$/.test(t.text)) return null;
    if (to < at && isPlace(t)) return t.at;
    const soft = t.text.length > 1 ? !/^[vpcdrutm]/.test(t.tag) && !POSTS.test(t.text) : !isStop(t.text);
    if (!soft && !inBrand(text, tokens, i, end)) return null;
  }
  return null;
}

const isPlace = (t: Word): boolean => /^ns/.test(t.tag) || (t.text.length === 1 && LEVEL.includes(t.text));

/** 瑞和鞋业有限公司: what stands before 和 is one character, so that it joins no two things. */
function inBrand(text: string, tokens: readonly Word[], i: number, end: number): boolean {
  const [before, t] = [tokens[i - 1], tokens[i]!];
  return t.text === "和" && before?.text.length === 1 && /公司|集团|厂|店|医院/.test(text.slice(t.at, end));
}

/** What a place's name may begin with, and end in, of the characters that end the walk. */
const OPENS_PLACE = "上下中前后内外里";
const CLOSES_PLACE = "都成立名来日月";

/** ，后溪镇…; ，三都镇…: two characters before a level are a clause's first, and no word: a place's name. */
function placeThatOpens(text: string, at: number, end: number): number | null {
  const [stretch, stem] = /(?<!\p{Script=Han})(\p{Script=Han}{2})(?:街道|[镇乡县区])$/u.exec(text.slice(0, end)) ?? [];
  if (!stretch || !stem || end - stretch.length >= at || dictionary().has(stem)) return null;
  const [first, second] = stem as unknown as [string, string];
  const fits = (c: string, others: string) => !isStop(c) || others.includes(c);
  return fits(first, OPENS_PLACE) && fits(second, CLOSES_PLACE) && !(isStop(first) && isStop(second))
    ? end - stretch.length
    : null;
}

/** 随县, 和县: at the beginning of a clause one character before 县 is its name, whatever it means elsewhere. */
function oneCharacterCounty(text: string, at: number, end: number): number {
  const county = /(?:^|[^\p{Script=Han}])([^各该我本全外由向经在对从让被与及为据按给跟于到])$/u.exec(text.slice(0, at));
  if (!county || !/\p{Script=Han}/u.test(county[1]!) || text[at] !== "县" || end <= at) return at;
  // 听|县总工会的人讲: what everybody does, and no county that the dictionary has.
  const [name, stem] = [`${county[1]}县`, dictionary().get(county[1]!)];
  return !dictionary().has(name) && stem?.tag === "v" && stem.freq >= 20_000 ? at : at - 1;
}
