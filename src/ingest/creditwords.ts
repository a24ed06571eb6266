/** The words of bylines, for those who find them on a page and those who read them. */

/** What may stand before 记者 and its like. */
export const QUALIFIERS =
  "(?:本报|本刊|本网|本台|本站|全媒体?|融媒体?|首席|见习|实习|特约|特派|驻站|图片(?=记者)|摄影(?=记者))*";

/** The papers that a reporter is of, as the reposting site names them: 某某日报—某某网记者. */
export const OUTLETS = "(?:(?!本[报刊网台社])[\\p{Script=Han}—–-]{1,15}(?:[报网刊社台]|客户端))?";

/** 「本文来源:某某日报」 before a text: where the page was copied from. */
export const COPIED_FROM = "[「【[(][^「」【】[\\]()]{0,6}来源\\s*:[^「」【】[\\]()]{2,20}[」】\\])]\\s*";

/** Who reports, by calling. */
export const CALLINGS = "(?:记者|通讯员|评论员|实习生)";

/** What somebody did for an article; each may be followed by a colon or a stroke and names. */
export const DEEDS =
  "(?:采访(?:\\s*[、/&]\\s*(?:撰文|撰稿|写作|整理|文))?|(?:文字|录音|稿件)整理|文[/、\\s]*图|图[/、\\s]*文|摄影报道|文字|图片|照片|摄影|拍摄|撰文|撰稿|拟稿|供稿|供图|作者|文稿|图文|素材|文|图|摄|整理|采写|采编|编写|执笔|投稿|来稿|报道员|信息员)";

/** 报道/摄影/制作, 文字、图片、编辑: one label for who did all of it. */
export const JOINT_LABEL =
  "(?:报道|采写|撰文|文字?)\\s*[/、&+]\\s*(?:摄影|图片?)(?:\\s*[/、&+]\\s*\\p{Script=Han}{2})*\\s*";

/** 公司工会:某某: the body that the maker is of, as a label. */
export const OF_BODY =
  /^(?!.*(?:供稿|投稿|来稿|单位))[^:\uff1a]{1,16}(?:工会|公司|集团|[部处科办室委局院校厂队站社]|中心|车间|煤业|矿业|水务|石化|电力|能源|股份|钢铁)\s*[:\uff1a]\s*(?=\p{Script=Han}{2,4}(?:[\s/、]|$))/u;

/** Marks that lead in a byline under a headline or at a text's end. */
export const BYLINE_MARK = "[■□◆◇●○◎]";

const FOLDED: Record<string, string> = {
  記: "记",
  訊: "讯",
  員: "员",
  報: "报",
  導: "道",
  攝: "摄",
  圖: "图",
  來: "来",
  採: "采",
  訪: "访",
  寫: "写",
  編: "编",
  輯: "辑",
  審: "审",
  責: "责",
  單: "单",
  評: "评",
  論: "论",
  實: "实",
  習: "习",
  見: "见",
  約: "约",
  丨: "|",
};
const TRADITIONAL = new RegExp(`[${Object.keys(FOLDED).join("")}]`, "g");

/** 供 稿:, 责 编:: a label of two letters, spaced out to the width of longer ones, closed. */
export const closedLabel = (line: string): string =>
  line.replace(/^([供摄撰编校审责作图文统])\s{1,4}([稿影文辑对核编者片字筹])(?=\s?[:/|])/u, "$1$2");

/** The words of bylines in simplified characters, one for one: places stay what they are, names should be read from the original. */
export function foldCreditWords(text: string): string {
  return text.replace(TRADITIONAL, (c) => FOLDED[c] ?? c);
}

/** (某某市总工会权益保 / 障部): a credit too long for its column. */
export const isBrokenCredit = (above: string, row: string): boolean =>
  /^[(【][^()【】。,]{4,24}$/.test(above) && /^[^()【】。,]{1,12}[)】]$/.test(row);
