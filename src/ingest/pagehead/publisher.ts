import type { CleanDraft, Line } from "../types.ts";
import { ASSOCIATION } from "../union-names.ts";

/** Which union publishes a page: its colophon, its head and the bulletin's name tell. Lines come in Simplified characters. */

/** @param rest the lines that are no article's */
export const publisherOf = (
  rest: readonly Line[],
  drafts: readonly CleanDraft[],
  bulletin: string | undefined,
): string | undefined => imprint(rest) ?? siteName(rest, drafts) ?? namedAfter(bulletin, drafts);

const UNION = `\\p{Script=Han}{2,20}?(?:工会|${ASSOCIATION})`;
const ISSUED = "(?:主办|编(?:印|\\s|$)|发行|承办)";
const ISSUER = "(?:主办|编印|发行|督印|出版)(?:单位|人)?\\s*[:\uff1a]\\s*";

/** 某某市教育工会主办, 主办单位:某某区总工会, 某某公司工会 2021年8月31日, © 2021 某某职工协会: the union by its part in the making. */
const SAID = [
  `(?<!\\p{Script=Han})(${UNION})(?:委员会)?\\s*${ISSUED}`,
  `${ISSUER}(${UNION})`,
  `^(${UNION})(?:委员会)?(?:办公室|研究室|\\p{Script=Han}{2,6}[部处科])?(?:编印?|主办|印发)?\\s{1,60}(?:19|20)\\d{2}\\s?年\\s?\\d{1,2}\\s?月`,
  `(?:©|版权所有|copyright)[\\s:\uff1a\\d-]{0,16}(${UNION})`,
].map((source) => new RegExp(source, "iu"));

function imprint(rest: readonly Line[]): string | undefined {
  for (const { text } of rest)
    for (const said of SAID) {
      const name = said.exec(text)?.[1];
      if (name) return name;
    }
  return undefined;
}

/** A works, a school or a hospital by its full name. */
const OWNER = /^\p{Script=Han}{2,20}(?:有限公司|集团公司|总公司|[大中小]学|学院|医院)$/u;
/** 某某从业员总会 会讯 No. 88: a union's name by itself, its paper's kind and number behind it. */
const OWN_NAME = new RegExp(
  `^(\\p{Script=Han}{3,20}工会|\\p{Script=Han}{2,20}?${ASSOCIATION})(?:\\s+(?:会讯|通讯|会刊|快讯).{0,12})?$`,
  "u",
);

/** A union's name by itself above the articles is the page's own; a works' name there is its union's. */
function siteName(rest: readonly Line[], drafts: readonly CleanDraft[]): string | undefined {
  const first = Math.min(
    ...drafts.flatMap(({ draft }) => [...draft.title, ...draft.body.flatMap((p) => p.lines)].map((l) => l.no)),
  );
  const above = rest.filter((l) => l.no < first && (l.as === "furniture" || l.as === "boilerplate"));
  const names = above.map((l) => closed(l.text.trim()));
  const owner = names.find((text) => OWNER.test(text));
  return names.map((text) => OWN_NAME.exec(text)?.[1]).find(Boolean) ?? (owner && `${owner}工会`);
}

/** 望 汐 技 工 总 会: a masthead's letters stand apart. */
const closed = (text: string): string =>
  /^\p{Script=Han}(?: \p{Script=Han}){3,24}$/u.test(text) ? text.replaceAll(" ", "") : text;

/** 桐溪工会 is published by the 桐溪区总工会 that its pages name. */
function namedAfter(bulletin: string | undefined, drafts: readonly CleanDraft[]): string | undefined {
  // 某某供电公司工会简讯 names its publisher.
  const works = bulletin && /^\p{Script=Han}{2,}?(?:公司|集团|[厂矿局院校学所站行业])工会/u.exec(bulletin)?.[0];
  if (works) return works;
  // 某某县教育工会简报 does too, where it names the place by its level.
  const named =
    bulletin &&
    /^(\p{Script=Han}{2,}[省市区县旗州镇乡]\p{Script=Han}{0,8}工会)(?:工作)?\p{Script=Han}{2}$/u.exec(bulletin)?.[1];
  if (named) return named;
  const place = bulletin && /^(\p{Script=Han}{2,6}?)(?:工会|工运|职工|工友|总工会)/u.exec(bulletin)?.[1];
  if (!place) return undefined;
  const text = drafts.flatMap((d) => [d.kicker, d.title, ...d.body.map((p) => p.text)]).join("\n");
  return new RegExp(`${place}[省市区县旗州]?总工会`, "u").exec(text)?.[0];
}
