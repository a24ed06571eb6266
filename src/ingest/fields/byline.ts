import type { Credit, Review } from "../../archive/article.ts";
import { words } from "../../text/segmenter.ts";
import { CALLINGS, COPIED_FROM, JOINT_LABEL, OF_BODY, OUTLETS, QUALIFIERS } from "../creditwords.ts";
import { looksLikeName } from "../namemodel.ts";
import type { CreditLine } from "../types.ts";
import { creditNames } from "./byline/names.ts";
import { type CreditPart, creditParts } from "./byline/parts.ts";
import type { CreditRole } from "./byline/words.ts";

/** Who wrote, photographed or sent in an article: the grammar of bylines. */

export interface BylineFound {
  byline: Credit[];
  /** Whom a credit line names as editors beside its makers. */
  editors: string[];
  review: Review[];
}

const OUTLET =
  /(?:报|网|刊|杂志|客户端|公众号|日报|晚报|新闻|电视台|融媒体中心|微信|发布|在线)$|^(?!医院|学校|学院|公司|集团|机关)\p{Script=Han}{2,4}(?<!总)工会$/u;
/** Words that name nobody: 单位供图, 本人供图, 资料图片. */
const NOBODY =
  /^(?:单位|学校|医院|企业|公司|社区|资料图?|本人|本报|本刊|本站|佚名|网络|受访者?|采访|各|相关|综合|图片|转载|未知|编辑|小编|主办方|对象|视觉中国|提供|读者)*$/;
const STATION = /^\p{Script=Han}{2,4}(?:电视台|广播电台|融媒|台)$/u;
/** 摘自《某某工人报》: nobody's name. */
const EXCERPT = /^[—―-]*(?:摘|转|选|原载)自?.{0,20}《/;
/** A paper's own voice signs by its office. */
const OWN_VOICE = /^(?:本报|本刊|本网)(?:特约)?评[论論][员員]$/;
/** And so do those who take its pictures. */
const OWN_PICTURES = /^本[报報刊网網][摄攝]影[部组組]$/;

/** @param credits the article's credit lines, cleaned but with their spaces */
export function findByline(
  credits: readonly { text: string; context: CreditLine["context"]; line: number }[],
): BylineFound {
  const byline: Credit[] = [];
  const editors: string[] = [];
  const review: Review[] = [];
  for (const credit of credits) {
    const found = readCredit(credit.text, credit.context, (message) =>
      review.push({ code: "byline", line: credit.line, text: credit.text, message }),
    );
    for (const { name, role } of found)
      if (role === "editor") editors.push(name);
      else if (!byline.some((b) => b.name === name && b.role === role)) byline.push({ name, role });
  }
  return { byline, editors: [...new Set(editors)], review };
}

type Found = { name: string; role: CreditRole };

function readCredit(text: string, context: CreditLine["context"], doubt: (message: string) => void): Found[] {
  const plain = plainCredit(text);
  if (!plain || EXCERPT.test(plain)) return [];
  if (OWN_PICTURES.test(text.trim())) return [{ name: text.trim(), role: "photographer" }];
  if (OWN_VOICE.test(plain)) return [{ name: plain, role: "author" }];
  const source = context === "source" || /^[来來]源\s*[:/|丨]/.test(plain);
  const parts = creditParts(plain);
  return parts.flatMap(({ roles, names }) =>
    workers(creditNames(names, doubt), roles ?? (context === "labelled" ? ["author"] : null), context).flatMap(
      ({ name, unit }) => {
        // What stands before the reporters in a source line is the paper.
        if (source && !roles?.length && parts.length > 1) return [];
        if (NOBODY.test(name) || (source && !roles?.length && (OUTLET.test(name) || !unit))) return [];
        // (云峤台 某某): whose reporter he is.
        if (context === "lead" && STATION.test(name) && names.trim() !== name) return [];
        if (unit && OUTLET.test(name) && context !== "trailing") return [];
        const wrote = roles?.length === 1 && roles[0] === "author";
        // 作者:某某区总工会: a body sends in what its people write.
        const said =
          roles?.length && !(unit && wrote)
            ? roles
            : unit
              ? (["contributor"] as const)
              : roles?.length
                ? roles
                : defaultRoles(context);
        return said.map((role) => ({ name, role }));
      },
    ),
  );
}

/**
 * 文:宣教部 某某, and at an article's end (市总宣教部 某某), (某某矿工会 某某): a body before a name is where its bearer works, and
 * he alone the author.
 */
const workers = (
  found: readonly { name: string; unit: boolean }[],
  roles: CreditPart["roles"],
  context: CreditLine["context"],
) => {
  const labelled = !!roles?.length && roles.every((role) => role !== "reporter");
  const closing = context === "trailing" && (!roles || roles[0] === "contributor");
  return found.filter(({ unit }, i) => !unit || (found[i + 1]?.unit ?? true) || !(labelled || closing));
};

const defaultRoles = (context: CreditLine["context"]): readonly CreditRole[] =>
  context === "lead" ? ["reporter"] : ["author"];

/** 记者某某某六月廿一日南城报导, 记者某某某南城报导: who, when and where from. */
const REPORTED_FROM =
  /^(.{0,12}[记記]者\s?)(\p{Script=Han}{4,14}|\p{Script=Han}{2,4}\d{1,2}月\d{1,2}日\p{Script=Han}{0,4})(?:[综綜]合|[连連][线線]|即[时時])?[报報][导導]$/u;

/** The reporter's name before the day or the place that he reports from; undefined where neither stands there. */
function reporterIn(run: string): string | undefined {
  const dated =
    /^(\p{Script=Han}{2,4}?)(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})日/u.exec(
      run,
    )?.[1];
  if (dated) return dated;
  if (run.length === 5 && looksLikeName(run.slice(0, 3), 0.5) && !looksLikeName(run.slice(3), 0.5))
    return run.slice(0, 3);
  const place = words(run).at(-1)!;
  const name = run.slice(0, -place.text.length);
  return place.tag === "ns" && place.text.length > 1 && looksLikeName(name, 0) ? name : undefined;
}

/** A credit without brackets, marks and dateline, its words closed up and each in one form. */
function plainCredit(text: string): string {
  return (
    text
      .replace(new RegExp(`^${COPIED_FROM}`, "u"), "")
      // 【本報消息】
      .replace(/^【\p{Script=Han}{2,8}消息】$/u, "")
      // □ 某某(某厂退休职工): who the author is.
      .replace(
        /^(?:[■□◆◇●○◎]\s*)?(\p{Script=Han}(?:\s?\p{Script=Han}){1,3})\s*[(\uff08](?!.*[摄攝文图圖供记記讯訊])[^()\uff08\uff09]*[)\uff09]$/u,
        (whole, name: string) => (/^\P{L}/u.test(whole) || looksLikeName(name.replace(/\s/g, ""), 0) ? name : whole),
      )
      // 新华社望汐7月15日电
      .replace(/^\p{Script=Han}{2,9}?\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s?[电電]/u, "")
      .replace(/^[\s■◆●▲□◇○◎*【〔[(]+|[\s)\]】〕。]+$/g, "")
      // 某某某文 某某某图
      .replace(/(\p{Script=Han}{2,3})文\s(\p{Script=Han}{2,3})([图圖摄攝])$/u, "$1 文 $2 $3")
      .replace(
        /^(?:(?:本[报報]|本刊|本[网網]|本台)(?:\p{Script=Han}{2,6}?)?(?:\d{1,2}月\d{1,2}日)?|\p{Script=Han}{2,8}(?=[讯訊]】)|\p{Script=Han}{4,14}(?:网|台|中心)(?=[讯訊]\s*\()|\p{Script=Han}{2,6}?|又)(?:[讯訊]|(?<=^本[报報].{0,6})专电)(?![员員组組社站处處科部])[】]?\s*[(:]?|^[(]/u,
        "",
      )
      .replace(new RegExp(`^${OUTLETS}(?:(?<=.)\\s*[/|]\\s*)?(?=${QUALIFIERS}${CALLINGS})`, "u"), "")
      .replace(OF_BODY, "")
      // 【文宣组某某某/岚北报导】: whose office he is of, and where he reports from.
      .replace(/^\p{Script=Han}{2,4}[组組](\p{Script=Han}{2,4})\s?[/|]\s?\p{Script=Han}{2,6}[报報][导導道]$/u, "文:$1")
      // 图文来源:某某工会组织部 某某: people behind where they work.
      .replace(
        /^(?:图文|圖文|素材)[来來]源\s*[:/|丨](?=\s*\p{Script=Han}{3,20}\s\p{Script=Han}{2,4}(?:[、,\s]|$))/u,
        "文:",
      )
      .replace(/^[采採][访訪](?:\s*[、/&]\s*(?:撰文|撰稿|[写寫]作|整理|文))?(?=\s*[:|丨])/, "文")
      .replace(/^(?:信息|稿件|文章|内容|图文|素材)(?=[来來]源\s*[:/|丨])/, "")
      // 本组稿件由某某提供
      .replace(
        /^本[组組栏欄文](?:稿件?|报道|報道|文字)均?由(.{2,24}?)(提供|供稿|采写|採寫|整理)$/u,
        (_, name: string, deed: string) => `${/[提供]/.test(deed) ? "供稿" : deed}:${name}`,
      )
      .replace(/\s+原(?:文)?(?:标题|標題|题|題)\s*[:：].*$/u, "")
      .replace(/(?:本文|文中)?[图圖照]片均?由(.{2,20})提供$/u, " 供图:$1")
      .replace(/([记記])\s*者/g, "$1者")
      .replace(/(?<=^|\s)([供摄撰编校审责作图文统])\s{1,4}([稿影文辑对核编者片字筹])(?=\s?[:/|])/g, "$1$2")
      // 記者某某/臺南報導: where it is reported from.
      .replace(/(?<=[记記]者\s*\p{Script=Han}{2,4})\s*[/|]\s*\p{Script=Han}{2,6}\s?[报報][导導道]$/u, "")
      // 拟稿人:某某 来源:某某总工会
      .replace(/(?<=\S)\s{1,8}[来來]源\s?[:\uff1a]\s?\S+$/u, "")
      .replace(REPORTED_FROM, (_, head: string, run: string) => head + (reporterIn(run) ?? run))
      // 某某总工会提供: whose the picture is.
      .replace(/^(?:[图圖]\s*[:\uff1a/由])?([^:\uff1a/|]{2,16})提供$/u, "供图:$1")
      // 记者某某翻摄,下同
      .replace(/翻?([摄攝])[,\uff0c、]\s?下同$|翻([摄攝])$/u, "$1$2")
      // 摄 影:某某
      .replace(/^([摄攝作记記文编編])\s([影者字辑輯])(?=\s?[:\uff1a])/u, "$1$2")
      .replace(/通\s*([讯訊])\s*([员員])\s*/g, "通$1$2 ")
      .replace(/文\s*[/、·]\s*(?:[图圖](?!\/)|[摄攝](?![/影]))|[图圖]\s*[/、·]\s*文(?!\/)/g, "文/图")
      // 某某 撰文/摄影
      .replace(/(?<=\p{Script=Han}\s)(?:撰文|文字)\s?[/、]\s?[摄攝]影$/u, "文/图")
      // 报道/摄影/制作:某某
      .replace(new RegExp(`^${JOINT_LABEL}(?=[:|])`, "u"), "文/图")
      .replace(/[(【)】]/g, " ")
      .trim()
  );
}
