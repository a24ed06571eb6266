import type { Element } from "../archive/ledger.ts";
import { BAR } from "./bars.ts";
import { ACCOUNT_LINES } from "./chrome/account-lines.ts";
import { FLIPBOOK_LINES } from "./chrome/flipbook-lines.ts";
import { SITE_LINES } from "./chrome/site-lines.ts";
import { chromeKind, readStamp } from "./chrome.ts";
import { closedLabel } from "./creditwords.ts";
import { epaperHead } from "./pagehead/epaper.ts";

/**
 * What stands on a page but in no article: running heads, page strips, share buttons, disclaimers, advertisements.
 * Patterns are data, apart from the logic; each tells a *kind* of line, none a certain bulletin's.
 */

export type FurnitureKind = Extract<Element, "furniture" | "advertisement" | "boilerplate" | "editors">;

/** A source line by its whole text, blanks at its ends cut. */
const WHOLE_LINE: readonly [kind: FurnitureKind, pattern: RegExp][] = [
  // Flipbook viewers: sheet titles, sheet numbers, the strip of page numbers below.
  ["furniture", /^Page\s+\d+\b.*$/i],
  ["furniture", /^P\.?\s*\d{1,4}$/i],
  ["furniture", /^\d{1,4}(?:\s+(?:[/|·]\s+)?\d{1,4}){2,}$/],
  ["furniture", /^[-—–·•\s]*第?\s*\d{1,4}\s*[页版]?[-—–·•\s]*(?:[/,]?\s*共\s*\d+\s*页)?$/],
  ["furniture", new RegExp(`^(?!${BAR})[-=_*~—–·.•─━═:]{3,}[^。]{0,8}[-=_*~—–·.•─━═:]*$`, "u")],
  ["furniture", /^[-=*]{4,}[^。]{1,24}[-=*]{4,}$/],
  ["furniture", /^(?:[-=_*~—─━═] ?){3,}$/],
  ["furniture", /^(?:[*＊※☆★]\s*){2,40}$/],
  // 资料图, where the picture was.
  ["furniture", /^[(【]?(?:资料|效果|示意|网络)(?:图片?|照片)[,\s]?(?:仅供参考|与(?:本文|内容)无关|图文无关)?[)】]?$/],
  // What scrapers leave: times in other forms, a page's place on its site, pictures.
  ["furniture", /^(?:发布|发表|更新|提交)?(?:时间|日期):\s*\d{4}[-/.年][^。]{0,24}$/],
  ["furniture", /^(?:[•·]\s{0,4})?[您你]?的?(?:当前|现在|目前)?的?(?:所在)?的?位置\s*:.*$/],
  ["furniture", /^(?:Home|HOME|主页)\s*[>»›].{1,40}$/],
  // 某某加油券!>>>点击领取: what a portal sells amid a text.
  [
    "advertisement",
    /^[^。]{4,50}>{2,4}\s?(?:点击|立即|马上|戳)\S{0,8}$|^【(?:推荐|推广|特惠|团购)】[^。]{4,50}>{1,4}$/,
  ],
  ["furniture", /^(?:网站)?首页\s*[>»›|/丨·].*$|^(?:网站)?首页\s?-\s?[^-。]{2,12}(?:\s?-\s?[^-。]{2,14}){0,3}$/],
  ["boilerplate", /^首页(?:\s+\S{2,8}){2,}$/],
  ["boilerplate", /^\S{2,12}\s+首页$/],
  ["furniture", /^\S{2,20}\s+(?:今天|昨天|前天|\d+天前|星期[一二三四五六日天])(?:\s+\d{1,2}:\d{2})?$/],
  ["furniture", /^当前时间\s*:.*$/],
  ["furniture", /^您是(?:本站)?第.*(?:访问者|访客).*$|^最佳(?:浏览|观看)/],
  [
    "furniture",
    /^(?:\[?(?:图片|视频|音频|image|img)\]?|\[(?:图|图片)\s*\d*\]|(?:图片)?加载中.*|\d{2}:\d{2}(?:\s*\/\s*\d{2}:\d{2})?)$/i,
  ],
  // A picture's number on its site, a camera's number for it, a file's name by its sum.
  ["furniture", /^\d{5,8}$/],
  ["furniture", /^(?=.*\d)(?=.*[a-f])[\da-f]{12,40}(?:\.\w{3,4})?$/],
  ["furniture", /^(?=.*\d{3})(?=.*[A-Z])[A-Z\d_]{6,12}$/],
  ["furniture", /^(?:微信(?:图片|截图)|QQ(?:图片|截图)|IMG|DSC|mmexport|image|图片)[_\-\s]?\d[\w.-]*$/i],
  ["furniture", /^(?:!\[[^\]]*\]\([^)]*\)|<img[^>]*>)(?:\s*\|)?$/i],
  // A table's rule.
  ["furniture", /^(?=[^-]*-)\|[|:\-\s]{2,80}$|^-{3,}\|[|:\-\s]{0,80}$/],
  ["boilerplate", /^(?:\S{2,6}\s*[|丨│]\s*){3,}\S{2,6}$/],
  ["boilerplate", /^[•·●○▪◆\s]*(?:全国总工会|\S{2,8}网|\S{2,8}报)(?:\s+[•·●○▪◆]\s*\S{2,10}){2,}\s*$/],
  // Where a picture was, a carousel, a site's archive by months.
  ["furniture", /^[^。,:]{1,60}\.(?:png|jpe?g|gif|bmp|webp)$/i],
  ["furniture", /^\/?(?:[\w.~%-]+\/)*[\w.~%-]+\.(?:png|jpe?g|gif|bmp|webp|svg)$/i],
  ["furniture", /^(?:(?:First|Second|Third|Fourth|Fifth) slide|Previous|Next)$/i],
  [
    "furniture",
    /^(?:[一二三四五六七八九十]{1,2}月\s+\d{4}|\d{4}年\d{1,2}月)\s*\(\d+\)$|^[一二三四五六七八九十]{1,2}月\s+\d{4}$/,
  ],
  // A name in pinyin or English over its Chinese one.
  ["furniture", /^(?=(?:[^A-Z]*[A-Z]){5})[A-Z]{2,}(?: [A-Z&]+)*(?:\s+\d{1,3})?$/],
  ["furniture", /^([A-Za-z*#?])\1{5,}$/],
  // A site's foot: who runs it, and where.
  [
    "boilerplate",
    /^(?:(?:主办|主管|承办)(?:单位)?|会址|\p{Script=Han}{0,4}地址|办公地点):\S.*\s(?:地址|会址|(?:联系|办公)?电话|邮编|传真|TEL|FAX):.*$/iu,
  ],
  // A site's address, its name said over and over, the headline that the page it was taken from had.
  ["furniture", /^(?:[a-z\d-]+\.)+(?:com|cn|net|org|gov|edu|tw|hk|mo)(?:\.[a-z]{2})?$/i],
  ["furniture", /^(\S{2,12}?)\1{2,}$/],
  ["furniture", /^原(?:文)?(?:标题|题)\s*:/],
  ["boilerplate", /^(?:APP|客户端)\s*下载$|^下载\s*(?:APP|客户端)$/i],
  // For whom it is, and what it costs.
  [
    "furniture",
    /^[(【]?(?:内部(?:资料|刊物|交流)|免费(?:派发|赠阅|交流|取阅|发放)|欢迎(?:传阅|赐稿|来稿|索取)|注意保存|非卖品)(?:[\s,、·]*(?:内部资料|免费\p{Script=Han}{2}|欢迎\p{Script=Han}{2}|注意保存|请勿外传))*[)】]?(?:\s{1,60}-\s?\d{1,3}\s?-)?$/u,
  ],
  // 内部刊物    编号:0917, (经验交流专刊之三), 本周导读:甲|乙|丙: what a typed bulletin's head says of itself.
  ["furniture", /^内部(?:刊物|资料)\s+编号\s?:\s?\S{1,12}$/],
  ["furniture", /^\(\p{Script=Han}{2,8}(?:专刊|专辑|特刊|增刊|专号)(?:之[一二三四五六七八九十]{1,2})?\)$/u],
  ["furniture", /^本[期周月](?:导读|要目|看点)\s?:\s?[^。|丨]{4,40}(?:[|丨][^。|丨]{4,40}){1,12}$/],
  ["boilerplate", /^[〔(【]?纯文字版[^。]{0,60}[〕)】]?$/],
  // A newspaper's second row: the day by the moon's calendar, the paper's number.
  [
    "furniture",
    /^农历[甲乙丙丁戊己庚辛壬癸]\p{Script=Han}年?[\p{Script=Han}]{2,6}(?:\s+(?:(?:邮发)?代号|第?\d|总第|国内统一|今日)\S{0,24}){0,4}$/u,
  ],
  // The weather; names and their telephones in a row: boxes at a newspaper's foot.
  ["boilerplate", /^(?:天气预报|今日天气|天气)[\s:].*\d\s?[℃级]/],
  [
    "advertisement",
    /^(?!.*(?:电话|传真|报名|咨询|联系|热线))(?:(?:\p{Script=Han}{2,12}\s+)?\p{Script=Han}{2,14}:(?:\d{3,4}[-—])?\d{6,8}(?:\s+|$)){2,}$/u,
  ],
  ["advertisement", /^(?:(?:停业|歇业|迁址|搬迁|寻物|招领|征订|订阅)\s?)?启事:/],
  ["furniture", /^(?:来件|收稿|来稿)(?:登记|编号)?\s*:\s*[\w〔〕-]+(?:\s{2,40}\S{2,12})?$/],
  // Whose bulletin it is, at a page's foot.
  [
    "furniture",
    /^\p{Script=Han}{4,20}(?:主办|主管|编印|印发)(?:\s+(?:内部(?:资料|刊物|交流)|免费\p{Script=Han}{2}|注意保存)){0,3}$/u,
  ],
  // 附件:1.某某汇总表.xls: a file that the page only links to.
  [
    "boilerplate",
    /^[^。]{2,60}\.(?:docx?|xlsx?|pptx?|pdf|wps|ofd|odt|zip|rar)[】)]?(?:\s?\(\d{1,4}(?:\.\d+)?\s?[KMG]B\))?$/i,
  ],
  // A heading once more in English, 最新消息 NEWS: a part of a site.
  ["furniture", /^(?:最新)?(?:消息|新闻|公告|资讯|活动)\s+[A-Z]{4,12}$/],
  ["furniture", /^(?:[A-Z][a-z]+ ){1,4}[A-Z][a-z]+$|^[A-Z][a-z]{3,9}$/],
  // An organisation's name in English below its Chinese one.
  [
    "furniture",
    /^(?=.*\b(?:Unions?|Federation|Association|Committee|Council|Labou?r|Workers|Bulletin|Newsletter|Company|Corporation|University|Group|Ltd)\b)(?:(?:[A-Z][A-Za-z.'’-]*|of|the|for|and|&|in),?(?:\s|$))+$/,
  ],
  // An office bulletin's foot: to whom it goes; what a layout program prints below a page: its file, the time.
  ["furniture", /^(?:呈送|呈报|分送|报送|抄送|主送|发送|抄报|报|送|发|印发)\s*:.*$/],
  ["furniture", /^[(]?(?:共印|印数\s?:?)\s*\d+\s*份[)]?(?:\s+本期共\s?\d+\s?页)?$/],
  ["furniture", /\.(?:indd|qxd|fh\d*)\b/i],
  // Whose document it is, in large red letters: 某某市总工会文件.
  ["furniture", /^\p{Script=Han}{2,16}(?:工会|委员会|办公室|公司|集团)\s?文\s{0,3}件$/u],
  // Who sets a bulletin: 某某总工会办公室编.
  ["furniture", /^\p{Script=Han}{4,20}(?:办公室|宣教部|编辑部|工会|委员会)\s?编[印辑]?$/u],
  // A document's number: 某总工〔2024〕3号.
  ["furniture", /^\p{Script=Han}{2,14}[〔[(]\d{4}[〕\])]第?\d{1,4}号$/u],
  // Ornaments of public accounts.
  ["furniture", /^[-—–\s]*(?:END|The End|完)[-—–\s]*$/i],
  ["furniture", /^PART\s*\.?\s*\d*$/i],
  ["furniture", /^原创\s*\p{Script=Han}{4,30}$/u],
  ["furniture", /^(?:导\s*语|前\s*言|引\s*言|摘\s?要|内容摘要|阅读提示|内容提要|核心提示)$/],
  ["furniture", /^[/\\|>»]{1,3}$|^[.·…]{1,6}$/],
  ["furniture", /^[↑↓←→▲▼△▽◆●■★☆✦✧❤♥·•\s]{1,12}$/],
  ["furniture", /^文章已于.{0,20}修改$/],
  ["furniture", /^本文(?:发布|发表|刊发|首发)[于在:].{4,40}$/],
  ["boilerplate", /^.{0,6}在看.{0,6}$/],
  ["boilerplate", /^(?:点赞|在看|分享|转发|收藏)[、和,][^。]{2,20}[!~]*$/],
  ["furniture", /^[▼▽↓\s]*更多(?:精彩|活动|现场)?(?:瞬间|图片|照片|内容)[▼▽↓\s:]*$/],
  ...SITE_LINES,
  ...ACCOUNT_LINES,
  ...FLIPBOOK_LINES,
];

/** Phrases that no article says of itself: one of them makes a line boilerplate or an advertisement. */
const TELLING: readonly [kind: FurnitureKind, pattern: RegExp][] = [
  [
    "advertisement",
    /(?:白癜风|癫痫|牛皮癣|银屑病|不孕不育|男科|妇科医院|皮肤病|专科医院|植发|减肥药|祛斑|代开|高价(?:回收|收购)|上门(?:回收|估价)|微信同号|遗失(?:声明|公章|.{0,16}(?:证|章|执照|发票))|声明作废|注销公告|招租|预订电话|订购热线|加盟电话|贷款.{0,6}秒|博彩(?!职工|从业|业|员工|企业|工会)|棋牌|彩票|娱乐城|六合|刷单|办证|加盟热线|招商加盟|治(?:疗|好|愈).{0,12}(?:医院|多少钱|费用|哪家|哪里|权威)|医院哪家好|哪家医院|治愈率)/,
  ],
  [
    "boilerplate",
    /(?:转载,?请?(?:注明|此文|自)|原文(?:网|地|链)(?:址|接)|版权(?:声明|所有(?![人者权]))|免责声明|侵(?:权|犯).{0,16}(?:联系|删除|告知)|未经授权.{0,8}(?:转载|不得)|及时(?:更正|删除)|本网(?:站)?.{0,12}(?:不承担|立场|无关)|仅供参考.{0,10}(?:不|建议))/,
  ],
  [
    "boilerplate",
    /(?:(?:喜欢|觉得不错).{0,8}(?:在看|点个?赞)|零售(?:每份|价)|^[月季]价:|印刷[::]|邮发代号|全年定价|新闻热线|广告(?:部|热线|许可)|内登字|准印[证号]|国内统一(?:连续出版物号|刊号)|本报(?:地址|社址)|投稿|预览时标签不可点|收录于(?:话题|合集)|阅读原文|点击(?:上方|下方|蓝字|关注|阅读|图片|这里|链接)|(?:长按|扫(?:一扫|描|码)?|识别)[^,。]{0,10}二维码|扫码关注|微信扫一扫|关注(?:我们|公众号|该公众号)|轻点两下取消|人划线|投稿(?:邮箱|热线|电话)|稿[费酬]从优|(?:来稿|稿件)请(?:寄|发至)|欢迎(?:关注|转发|投稿)|喜欢此内容的人还喜欢|设为星标|轻触阅读|向上滑动|滑动查看|在小说阅读器|继续滑动|请?继续往下(?:阅读|看))/,
  ],
  [
    "boilerplate",
    /(?:欢迎(?:光临|访问|您[!。]?$)|不良信息举报|跟帖评论自律|首页.{0,4}今天是|设为首页|加入收藏|网站(?:简介|地图|导航|首页)|广告合作|服务条款|隐私权?(?:保护|政策|条款)|联系(?:我们|客服)|友情链接|关于我们|ICP备|公网安备|Copyright|©|技术支持:|相关(?:阅读|文章|(?:刊物|期刊|书籍)?推荐|新闻|链接|附件|下载)|热门(?:文章|推荐)|推荐阅读|猜你喜欢|最新文章|上一篇.*下一篇|浏览器版本)/i,
  ],
  ["boilerplate", /^(?:声明|特别声明|温馨提示):/],
  // 专线:…  传真:…  ●欢迎投稿: how to reach a paper.
  [
    "boilerplate",
    /^(?!.*(?:报名|咨询|联系))(?=(?:.{0,60}?(?:专线|热线|电话|传真|邮箱|E-?mail)\s?[:\d(]){2})(?=.*\d{3})[^。]{12,110}$/i,
  ],
];

const URL = /(?:https?:\/\/|www\.)\S+/i;

/** 转载请注明原文网址:http://…: where a text was copied from, at its end. */
export const COPIED_FROM =
  /(?:转载(?:请注明)?|原文(?:网址|地址|链接)?|本文(?:来自|来源|网址|地址|链接))[^。\s]{0,16}?(?:https?:\/\/|www\.)[\x21-\x7e]{1,120}[\s|]{0,4}$/i;

/** A text without it; what a site says of its rights is none. */
const withoutAddress = (line: string): string =>
  /版权|侵权|免责|声明|授权/.test(line) ? "" : line.slice(0, -300) + line.slice(-300).replace(COPIED_FROM, "");

/** The people who made the page: they are named once for all its articles. */
const EDITORS =
  /^(?:[-•·]\s)?[\s(【[]*(?:编\s?[:|丨/]\s?(?=\p{Script=Han}(?:\s?\p{Script=Han}){1,2}$)|(?:本版|本期|本刊|值班|执行|责任|責任|特约|网络|编委会|组版|版面|美术|文字|图片|实习|见习|栏目|微信)?(?:责编|编委|(?<=编委会)(?:副?主任|成员|委员)|编辑|編輯|主编|总编辑?|编审|校对|校核|审核|審核|审校|审读|(?:[初复终一二三][审校核]){1,2}|美编|排版|编校|责校|签发|制作|设计|出品|剪辑|发稿|审稿|版式|编辑制作|监制|统筹|核稿|打字|打印|录入)(?:[者人员]?\s*[:/|丨]|\s+\p{Script=Han}\s?\p{Script=Han}{1,2}(?:\s|$)))/u;

/** 发行人:某某 社长:某某 总编辑:某某 会址:某市某路: a paper's own people in one line, and where they are found. */
const PUBLISHERS =
  /^(?:发行|督印|出版)人?\s*:\s*\p{Script=Han}[^。:]{0,12}?(?:\s(?:社长|会长|理事长|(?:本版|执行|责任|美术)?总?编辑?|主编|总编辑|编印)\s*:[^。:]{1,12}?){1,6}(?:\s[社会]址\s*:[^。:]{4,30})?$/u;

/** A masthead may carry them behind its date. */
const EDITORS_INSIDE =
  /^\S.*(?:责编|责任编辑|编辑)\s*[:/]?\s*\p{Script=Han}[^。]*(?:美编|校对|组版|版式|制图|电子信箱|邮箱)\s*[:/]?\s*\S/u;

/**
 * What a source line is, where it is no text of an article; undefined for text.
 * @param text the whole line, as printed
 */
export function furnitureKind(text: string): FurnitureKind | undefined {
  const line = text.trim();
  if (isGarbled(line)) return "furniture";
  // [爱心]END[爱心]: little pictures around a mark.
  const bare = line.replace(/\[\p{Script=Han}{1,3}\]/gu, "").trim();
  for (const [kind, pattern] of WHOLE_LINE) if (pattern.test(line) || (bare && pattern.test(bare))) return kind;
  if (isNameplate(line) || epaperHead(line)) return "furniture";
  const pieces = kindOfPieces(line);
  if (pieces) return pieces;
  const chrome = chromeKind(line);
  if (chrome) return chrome === "buttons" ? "boilerplate" : "furniture";
  if (EDITORS.test(closedLabel(line)) || PUBLISHERS.test(line) || (line.length < 90 && EDITORS_INSIDE.test(line)))
    return "editors";
  // A long paragraph may well speak of a website's 版权声明; a line of its own is what a page's foot is made of.
  const prose = isProse(line) || isProse(withoutAddress(line));
  for (const [kind, pattern] of TELLING) if (pattern.test(line) && !prose) return kind;
  if (URL.test(line) && !prose) return line.replace(URL, "").trim().length > 4 ? "advertisement" : "boilerplate";
  return undefined;
}

/** 主办:某某县总工会    内部资料    责编 / 某某    · 15 ·: a page's foot, each piece of which is told by itself. */
function kindOfPieces(line: string): FurnitureKind | undefined {
  const pieces = line.split(/\s{2,}/);
  if (pieces.length < 2) return undefined;
  // Beside who issues the bulletin stands how to reach him; elsewhere an article may say that.
  const issued = pieces.some((piece) => PUBLISHER.test(piece));
  const kinds = pieces.map((piece) =>
    PUBLISHER.test(piece) || (issued && CONTACT.test(piece)) ? "furniture" : furnitureKind(piece),
  );
  return kinds.every(Boolean) ? (kinds.find((kind) => kind === "editors") ?? kinds[0]) : undefined;
}

const PUBLISHER =
  /^(?:(?:主[办管]|承[办印]|编印)(?:单位)?:\p{Script=Han}{4,20}|(?:发行|督印|承印)人?:\p{Script=Han}{2,12}|(?:本[会社])?[会社]址:\S{4,30})$/u;

/** WANGXI WORKERS DAILY    电话:…  E-mail:…: a name in Latin letters, and how to reach the paper. */
function isNameplate(line: string): boolean {
  const [name, ...contacts] = line.split(/\s{2,}/);
  return /^[A-Z]{2,}(?: [A-Z]+)+$/.test(name!) && contacts.length > 0 && contacts.every((c) => CONTACT.test(c));
}

const CONTACT =
  /^(?:\p{Script=Han}{0,4}(?:电话|热线|传真|邮[编箱]|信箱|网址)|E-?mail|Tel|Fax|QQ)\s*:\s*[\w@.\-()/]+(?: [\d-]+)*$/iu;

/** Text in two columns or more, each with the marks of running text. */
function isInColumns(line: string): boolean {
  const parts = line.split(/\s{3,}/);
  return parts.length > 1 && parts.every((p) => p.length >= 12 && /[,。、;]/.test(p));
}

// A whole sentence without an address, that does not begin as such lines do: an article that mentions such a thing.
function isProse(line: string): boolean {
  if (
    /声明作废/.test(line) ||
    URL.test(line) ||
    /^(?:特别|免责|版权|郑重)?(?:声明|提示|说明)|^(?:转载|来源|欢迎|推荐|上一|下一|关注|点击|长按)/.test(line)
  )
    return false;
  if (isInColumns(line)) return true;
  // 四、投稿方式:…: an item of a call for entries.
  if (/^[一二三四五六七八九十]、\p{Script=Han}{2,8}:[^:]{12,}。$/u.test(line)) return true;
  if (/来稿|投稿|稿[费酬]/.test(line) && /@|\d{7}/.test(line)) return false;
  // 主办:某某   投稿信箱:某某: labels and their values.
  if (/^[^\s:]{2,8}:\S+\s{2,}[^\s:]{2,8}:/.test(line)) return false;
  if (line.length > 80 && (line.match(/[。;]/g)?.length ?? 0) > 1) return true;
  return line.length > 40 && /[。”]$/.test(line) && !/二维码|公众号|阅读原文|预览时/.test(line);
}

const FOREIGN =
  /[\p{Co}\p{Cn}\ufffd]|(?![\p{Script=Han}\p{Script=Latin}\p{Script=Bopomofo}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}\p{N}]/gu;

const WEB =
  /https?:|www\.|转载|预览时|[上下]一[篇条]|原文|公众号|微信|二维码|点击|阅读|收录于|网站|返回|分享|在看|点赞|声明:|往期|推荐|ICP备|公网安备|Copyright|版权所有|技术支持/i;
const STAMP = /^(?:发布|发表|更新|提交)?(?:时间|日期)\s*:|\d{1,2}:\d{2}.{0,12}$|发表于|^\S+\s+(?:今天|昨天)/;

/** A newspaper's foot prints its public account's code beside where it is printed and sold. */
const IN_PRINT =
  /(?:二维码|公众号|微信).*(?:印刷|印务|发行|零售|邮发|定价)|(?:印刷|印务|发行|零售|邮发|定价).*(?:二维码|公众号|微信)/;

/** 承印:某某印务 每份零售三元, and in another row 扫描二维码入会: a paper's as well. */
const IMPRINT = /承印|印务公司|印刷厂|零售(?:每份)?|每份.{0,4}元|邮发代号/;
const CODE = /二维码|公众号/;

/** Whether a page came from a web page, by the furniture that one leaves. @param furniture the lines told from the text */
export function isScraped(furniture: readonly { text: string; as?: string }[]): boolean {
  const printed = furniture.some(({ text, as }) => as && as !== "boilerplate" && IMPRINT.test(text));
  return furniture.some(({ text, as }) =>
    as === "boilerplate" || as === "advertisement"
      ? WEB.test(text) && !IN_PRINT.test(text) && !(printed && CODE.test(text))
      : STAMP.test(text) || (as === "furniture" && readStamp(text.trim()) !== null),
  );
}

/** Glyphs that a PDF's font mapping lost come out as letters of unrelated scripts; a name in Latin capitals keeps its own. */
export function isGarbled(text: string): boolean {
  const letters = text.replace(/[A-Z]/g, "").match(/[\p{L}\p{M}\p{N}\p{C}]/gu)?.length ?? 0;
  const foreign = text.match(FOREIGN)?.length ?? 0;
  if (foreign > 1 && !/\p{Script=Han}/u.test(text)) return true;
  return foreign > 0 && foreign / letters >= 0.3;
}
