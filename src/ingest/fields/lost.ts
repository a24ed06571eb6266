import type { Review } from "../../archive/article.ts";
import { dictionary, type Word, words } from "../../text/segmenter.ts";

/**
 * Digits that a scraper dropped. A measure word stands where a number must have stood before it: 送去个口罩, 单位家,
 * 资金万元; a decimal has lost its whole part; quotes are empty. The text stays as it is; an editor is shown the place.
 */

/** Measures of things counted; before a noun or at a clause's end they want a number. */
const COUNTS = new Set(
  "个 名 位 户 家 份 箱 件 套 瓶 台 辆 张 条 场 项 间 所 座 支 批 对 块 盒 碗 册 本 桶 袋 床 把 顶 双 吨 亩 处 遍 趟 轮 届 篇 幅 枚 棵 株 艘 架 部 门 节 首 次 斤 人 人次 场次 户次 家次 台次".split(
    " ",
  ),
);
/** Units that nothing but a number comes before. */
const UNITS =
  /^(?:万元|亿元|元|公斤|千克|公里|平方米|万平方米|平方公里|小时|分钟|人次|场次|户次|家次|台次|万人次|万人|千瓦时|吨|亩|毫米|厘米|毫升|%|摄氏度|多万元|余万元|余元)$/;
/** These count only the nouns beside them: elsewhere they are other words. */
const PICKY: Record<string, RegExp> = {
  家: /^(?:企业|单位|公司|工会|商户|门店|驿站|基层|医院|学校|机构|律所|规模|会员|爱心|用人|物流|快递)/,
  所: /^\p{Script=Han}{0,4}(?:学校|大学|中学|小学|高校|院校|医院|幼儿园)/u,
  户: /^(?:家庭|职工|困难|农户|居民|贫困|低收入|特困|帮扶)/,
  位: /^\p{Script=Han}{0,4}(?:职工|劳模|工匠|选手|老人|嘉宾|代表|专家)/u,
  对: /^(?:男女|夫妻|新人|青年|情侣|职工(?!的))/,
  次: /^$/,
  部: /^$/,
  门: /^$/,
  节: /^$/,
  把: /^$/,
  本: /^$/,
  双: /^$/,
  张: /^(?:宣传|传单|海报|倡议|表|纸|图|照片|床|桌|卡|票)/,
};
const PERSONS =
  /(?:职工|会员|学员|劳动者|党员|选手|群众|员工|工人|农民工|干部|志愿者|意向|录入|推广|参赛|参保|培训|就业|受益|体检|子女)$/;
const NUMBER_AT_END = /[\d一二两三四五六七八九十百千万亿几半零〇%点]$|[\d一二两三四五六七八九十百千万几][余多来]$/;
const POINTING =
  /^(?:每|各|这|那|该|某|哪|首|第|同|整|全|另|本|此|单|双|上|下|前|后|头|末|再|逐|挨|多|好|无|唯|有些|若干|许多|不少|若|倒数|人手)$/;
const STOP = /[,。;!?:\uff0c\uff1b\uff01\uff1f\uff1a\n]/;
const ENDS = /^(?:$|[,。;、!?)\uff0c\uff1b\uff01\uff1f\uff09”])/;

/** @param paragraphs the headings' and body's lines, each with its source line */
export const findLostFigures = (paragraphs: Paragraphs): Review[] => told(paragraphs, lostPlaces);

/** Figures that whoever put the page up hid behind stars, **日, ****万元: the text tells of them wherever it comes from. */
export const findHiddenFigures = (paragraphs: Paragraphs): Review[] =>
  told(paragraphs, (text) => [...text.matchAll(HIDDEN)].map((m) => m.index));

const HIDDEN = /(?<!\*)\*{1,6}(?=[年月日时号名个人件万千亿元家场次届%])/g;

type Paragraphs = readonly { text: string; line: number }[];

function told(paragraphs: Paragraphs, placesIn: (text: string) => number[]): Review[] {
  const found: Review[] = [];
  for (const { text, line } of paragraphs)
    for (const clause of clausesAround(text, placesIn(text)))
      if (!found.some((f) => f.text === clause))
        found.push({ code: "lost-figure", line, text: clause, message: "此处似有数字脱落，请对照原文补上或注明" });
  return found;
}

const END = "(?=[,。;、:)\\uff0c\\uff1b\\uff1a\\uff09]|$)";
const DIGIT = "\\d一二三四五六七八九十百千万亿两几半零多";
/** Shapes that tell by themselves, whatever words the segmenter finds in them. */
const SHAPES: readonly RegExp[] = [
  /“\s*”|"\s*"|《\s*》/g,
  /(?<![\d.A-Za-z%)])\.\d/g,
  // 年以来, 年,某某…
  /(?<=^|[,。;(\uff0c\uff1b\uff08])年(?=[,、\uff0c]|以来|全|参|上半年|下半年|[12]?\d?月)/g,
  // 竞赛余场次, 容纳余人
  new RegExp(
    `(?<=\\p{Script=Han})(?<![${DIGIT}其业剩盈之结工课积])余(?:场次|人次|[家名户人个份次场期件项条台套副辆盒箱])(?![\\p{Script=Han}]{0,1}[的地])`,
    "gu",
  ),
  // 每人每天元, 互助金元
  new RegExp(`(?<=\\p{Script=Han})(?<![${DIGIT}美欧日公单状纪会韩港解改开])元${END}`, "gu"),
  // 演示了遍, 断过次, 漏了户
  new RegExp(`(?<=[了过])(?<![下上出到]过)[遍户次册趟件份箱名家台瓶套场]${END}`, "gu"),
  // 覆盖企业家, 职工之家家, 困难职工户次
  new RegExp(`(?<=覆盖|走访|服务|惠及|涉及)企业家${END}|(?<=之家)家${END}|(?<=职工|企业|家庭)[户家台]次${END}`, "gu"),
  // 突破万个, 节约用水万立方米
  new RegExp(
    `(?<=\\p{Script=Han})(?<![${DIGIT}余上近亿成进入暖访惠连])万(?:[个名户人家件吨册场份条]|立方米|平方米)`,
    "gu",
  ),
  // 宣讲团名成员, 全县个乡镇, 在口井上
  /(?<=\p{Script=Han}[团队组班])名(?=[成队组学]员)|(?<=全[省市区县国州])个(?=\p{Script=Han})|(?<=[在对有共])口(?=井)/gu,
  // 平均延长天, 历时年
  new RegExp(`(?<=延长|缩短|提前|长达|历时|为期|耗时)(?:[天年]|个月)${END}`, "gu"),
  // 为名环卫工人, 共有名骑手
  /(?<=[为给对向有训聘派招请])名(?=\p{Script=Han}{0,10}?(?:职工|工人|[员者手师生]|家庭))/gu,
];

function lostPlaces(text: string): number[] {
  const places = SHAPES.flatMap((shape) => [...text.matchAll(shape)].map((m) => m.index));
  const tokens = words(text);
  tokens.forEach((token, i) => {
    if (isLost(text, tokens, i)) places.push(token.at);
  });
  return [...new Set(places)].sort((a, b) => a - b);
}

function isLost(text: string, tokens: readonly Word[], i: number): boolean {
  const token = tokens[i]!;
  const before = text.slice(0, token.at);
  const after = text.slice(token.at + token.text.length);
  if (NUMBER_AT_END.test(before)) return false;
  if (/[\d一二两三四五六七八九十几半数多]个(?:半)?$/.test(before)) return false;
  // 收看人次逾八千: the figure stands behind.
  if (UNITS.test(token.text) && /^(?:逾|超|达|突破|近|均|同比|首次|创|再创)/.test(after)) return false;
  if (UNITS.test(token.text)) return !/[美欧日港韩公单]$/.test(before) && !pointed(tokens, i);
  // 达余名, 录入工会数个: a rounding that rounds nothing.
  if (/^(?:余|数)$/.test(token.text) && COUNTS.has(tokens[i + 1]?.text ?? ""))
    return token.text === "余" || ENDS.test(after.slice(tokens[i + 1]!.text.length));
  if (/^数[个家名项]$/.test(token.text)) return ENDS.test(after) && /^n/.test(tokens[i - 1]?.tag ?? "");
  if (/^余[人名家个份户]$/.test(token.text)) return true;
  if (/^多[人家名个户件]$/.test(token.text) || (token.text === "多" && COUNTS.has(tokens[i + 1]?.text ?? "")))
    return (
      ENDS.test(text.slice(token.at + 2)) &&
      /(?:达|近|超|\p{Script=Han}{2}(?:企业|职工|职工群众|会员|观众|群众|人员))$/u.test(before)
    );
  if (token.text === "人") return ENDS.test(after) && PERSONS.test(before);
  if (token.text === "有名")
    return (
      /^\p{Script=Han}{2,5}(?:司机|职工|工人|员|选手|者|学生|孩子)/u.test(after) &&
      /^(?:$|[,。;、\uff0c])/.test(before.slice(-1))
    );
  if (!COUNTS.has(token.text) || pointed(tokens, i)) return false;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (isOtherWord(token.text, previous?.text ?? "", after)) return false;
  // 口罩个, 单位家: a thing, its measure, and nothing after it.
  if (ENDS.test(after))
    return (
      !!previous &&
      // 药箱, “义务记账台”: a thing that is called so.
      !(
        CONTAINERS.test(token.text) &&
        previous.text.length < 3 &&
        (previous.text.length < 2 || !GIVEN.test(clauseOf(before)))
      ) &&
      !/^[”’]/.test(after) &&
      !isListed(before, token.text + after) &&
      !/^(?:没?有|沒有|是|成|为|用)$/.test(previous.text) &&
      /^(?:n|v|vn|j|l|nz)/.test(previous.tag) &&
      !(token.text === "家" && !/^n/.test(previous.tag)) &&
      !/^[省市区县]$/.test(previous.text) &&
      !/^[位部门节所]$/.test(token.text) &&
      // 充电场, 训练场
      !(token.text === "场" && previous.text.length > 1)
    );
  // 送去个口罩, 和个暖贴, 的名选手, 向户困难职工: the measure, its thing, and no number.
  if (!/^[名位户家]$/.test(token.text) && isColloquial(previous, before)) return false;
  const picky = PICKY[token.text];
  if (picky && !picky.test(after)) return false;
  // 按件计酬, 论斤卖
  if (/^[按论逐成整以]$/.test(previous?.text ?? "")) return false;
  const leads =
    !previous ||
    /^(?:v|p|c|u|x|d)/.test(previous.tag) ||
    /^(?:的|等)$/.test(previous.text) ||
    /[,。;、\uff0c\uff1b]$/.test(before);
  const verbOfGiving =
    /(?:有|是|做|当|打|搞|开|来|找|想|成|了|着|过|换|选|说|讲|问|挑|拿|买|吃|喝|请|给|添|带)$/.test(before) &&
    token.text === "个";
  return leads && !verbOfGiving && !!next && /^(?:n|a|b|j|l|s|v|x|m)/.test(next.tag) && !/^[的地得]$/.test(next.text);
}

/** What holds things, and is a thing itself: its measure only where things are given or counted. */
const CONTAINERS = /^[箱盒瓶袋桶碗台册床]$/;
const GIVEN = /[送赠捐购买配发领]|共|总计|合计/;
const clauseOf = (before: string): string => before.slice(-LISTED).split(STOP).at(-1)!;

/** 吃碗饺子, 买件衣裳, 换了块电池: what everybody says leaves out the one; what is handed out, or counted, does not. */
const isColloquial = (previous: Word | undefined, before: string): boolean => {
  const { text = "", tag = "" } = previous ?? {};
  const behind = /^[了过]$/.test(text);
  const verb = behind ? before.at(-2)! : text.replace(/[了过]$/, "");
  const isVerb = /^v/.test(behind ? (dictionary().get(verb)?.tag ?? "") : tag);
  return isVerb && verb.length === 1 && !/[送发捐建增供收达共去有]/.test(verb);
};

/** 法条, 歇脚处, 轮到, 有棵柿子树: a measure's character in another word, or one that wants no number. */
const isOtherWord = (measure: string, before: string, after: string): boolean =>
  (/^[条处]$/.test(measure) &&
    before.length === 1 &&
    !/^[了过的]$/.test(before) &&
    /^[时后前中]|^$|^[,，。]/.test(after)) ||
  (measure === "场" && /[下上出到]过$/.test(before)) ||
  (/^[间間]$/.test(measure) && /(?:休息|淋浴|卫生|更衣|哺乳)$/.test(before)) ||
  (measure === "件" && /[送派收寄取]$/.test(before)) ||
  (measure === "处" && /[没无]$/.test(before)) ||
  (measure === "箱" && /[药冰信邮票]$|工具$|急救$/.test(before)) ||
  (measure === "处" && /^[”’]/.test(after)) ||
  (measure === "轮" && /^[到番流换]/.test(after)) ||
  (/^[棵条张间座把本篇幅枚块段]$/.test(measure) && before === "有");

/** 算盘、粉笔盒、听诊器: one of several things, of which no other has a figure or a measure. */
function isListed(before: string, after: string): boolean {
  const head = before.slice(-LISTED).split(STOP).at(-1)!;
  const things = (head + after.slice(0, LISTED).split(STOP)[0]!).split("、");
  return (
    things.length > 1 && things.every((t) => !/\d/.test(t)) && things.filter((t) => COUNTS.has(t.at(-1)!)).length < 2
  );
}
/** Characters of a list that are looked at, on either side. */
const LISTED = 40;

/** 每份, 各家, 这名: a word that points takes a number's place. */
const pointed = (tokens: readonly Word[], i: number): boolean =>
  POINTING.test(tokens[i - 1]?.text ?? "") || /^[rm]/.test(tokens[i - 1]?.tag ?? "");

/** The clauses around the places, each with the one before it where it is too short to be found again. */
function clausesAround(text: string, places: readonly number[]): string[] {
  const clauses: string[] = [];
  for (const at of places) {
    let from = at;
    while (from > 0 && !STOP.test(text[from - 1]!)) from--;
    let to = at;
    while (to < text.length && !STOP.test(text[to]!)) to++;
    const opens = at === from;
    if ((to - from < 8 || opens) && from > 1) {
      from--;
      while (from > 0 && !STOP.test(text[from - 1]!)) from--;
    }
    // 年以来,全区…: what opens a clause is known by what follows.
    if (opens && to - at < 8) {
      to++;
      while (to < text.length && !STOP.test(text[to]!)) to++;
    }
    const clause = text.slice(from, to);
    if (!clauses.some((c) => c.includes(clause))) clauses.push(clause);
  }
  return clauses;
}
