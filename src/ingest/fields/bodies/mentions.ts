import { remember } from "../../../text/remember.ts";
import { words } from "../../../text/segmenter.ts";
import { acts, congressActs, namedOfficer, OFFICER } from "./acting.ts";
import { nameStart } from "./boundary.ts";
import { bareLevel, isBrand, leadLength, namesBody, OURS, TRADE_ALONE } from "./head.ts";
import { PLACE_LEVEL } from "./levels.ts";
import { listed } from "./listed.ts";
import { type Ending, endings } from "./suffix.ts";

/** Where union bodies are named in a paragraph, as they are named there: in full, or by a short name. */

export interface Mention {
  name: string;
  at: number;
  end: number;
  acts: boolean;
  /** What a works is called for short, if the page has such a works at all. */
  brand?: string;
  /** 某某分会, 印刷业工会: a union in the paper of one with a council, and a society or a kind elsewhere. */
  chapter?: true;
}

/** The bodies that a text names, in its order. @param text in Simplified characters */
export const mentionsIn: (text: string) => readonly Mention[] = remember(findMentions, 300_000);

function findMentions(text: string): Mention[] {
  const tokens = words(text);
  return endings(text).flatMap((ending) => {
    const after = text.slice(ending.end);
    const { heads, at } = sharedOrg(text, ending, after) ?? headsOf(text, ending, tokens);
    const deed = ending.congress ? congressActs(text, at, after) : acts(text, at, ending.end);
    const before = text.slice(0, at);
    return heads.flatMap((head): Mention[] => {
      const last = lastPart(ending, head);
      const mention = { name: head + last, at, end: ending.end, acts: deed, ...(isChapter(head, last) && CHAPTER) };
      if (namesBody(head, last, before, after)) return [mention];
      return isBrand(head, last, before) ? [{ ...mention, brand: head }] : [];
    });
  });
}

const CHAPTER = { chapter: true } as const;

/** 某某分会, 印刷业工会, 水务职工会: unions in the paper of a union with a council, societies or a kind of bodies elsewhere. */
const isChapter = (head: string, last: string): boolean =>
  last === "分会" ||
  (last === "工会" && TRADE_ALONE.test(head)) ||
  (last === "职工会" && /^[^\P{Script=Han}业员]{2}$/u.test(head));

interface Heads {
  heads: string[];
  at: number;
}

function headsOf(text: string, ending: Ending, tokens: ReturnType<typeof words>): Heads {
  const ofPlace = /总$|总工会$/.test(ending.text) || (ending.congress && ending.text === "工会");
  const list = ofPlace && !ending.congress ? listed(text, tokens, ending.at, leadLength) : null;
  if (list) return list;
  if (ending.text === "会") return { heads: [text.slice(ending.at - 1, ending.at)], at: ending.at - 1 };
  if (ending.text === "总" && text[ending.at - 1] === "全") return { heads: ["全"], at: ending.at - 1 };
  const start = overHyphen(text, tokens, nameStart(text, tokens, ending.at));
  const at = start + leadLength(text.slice(start, ending.at));
  const head = text.slice(at, ending.at);
  if (!head) return outsideWords(text, ending, ofPlace) ?? { heads: [head], at };
  if (!ofPlace) return { heads: [head], at };
  const bare = bareLevel(head, /(?:^|[\uff0c。、\uff1b\uff1a“\s,;:])$/.test(text.slice(0, at)));
  return { heads: [bare], at: ending.at - bare.length };
}

/** 望汐-岚北工业园: two places that share a park. */
function overHyphen(text: string, tokens: ReturnType<typeof words>, at: number): number {
  const before = /[-—–]$/.test(text.slice(0, at)) ? tokens.find((t) => t.at + t.text.length === at - 1) : undefined;
  return before?.tag === "ns" ? before.at : at;
}

/** What no walk over Chinese words finds: EVN 工会, 我校工会; 某某街道党工委书记某某、总工会主席…. */
function outsideWords(text: string, ending: Ending, ofPlace: boolean): Heads | null {
  const before = text.slice(0, ending.at);
  if (ofPlace) return sharedPlace(before, text.slice(ending.end), ending);
  const latin = /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9&.-]{1,15}\s?$/.exec(before);
  if (latin) return { heads: [latin[0].trim()], at: latin.index };
  const ours = /[我本]\p{Script=Han}{1,2}$/u.exec(before);
  return ours && OURS.test(ours[0]) ? { heads: [ours[0]], at: ours.index } : null;
}

/** 桐溪街道党工委书记某某、总工会主席某某: the place whose party or council officer was just named. */
const ORGAN = new RegExp(`(?:${PLACE_LEVEL})(?=党工委|党委|纪工委|人大|政协|办事处|人民政府)`, "gu");

function sharedPlace(before: string, after: string, ending: Ending): Heads | null {
  if (!/[、,\uff0c兼]$/.test(before) || !OFFICER.test(after) || !namedOfficer(after)) return null;
  const clause = before.split(/[。\uff1b;\n]/).at(-1)!;
  const organ = [...clause.matchAll(ORGAN)].at(-1);
  if (!organ) return null;
  const end = organ.index + organ[0].length;
  const start = nameStart(clause, words(clause), end);
  return { heads: [clause.slice(start + leadLength(clause.slice(start, end)), end)], at: ending.at };
}

/** 区总, and the union whose congress meets, are a 总工会. */
function lastPart(ending: Ending, head: string): string {
  if (ending.text === "会") return ending.text;
  if (ending.text === "总" || (ending.text === "工会" && ending.congress && /[省市区县旗州盟]$/.test(head)))
    return "总工会";
  return ending.text;
}

/** 某某铁矿党委副书记(某某)、工会主席: the organisation named with the first post is the union's too. */
const SHARED_ORG =
  /(\p{Script=Han}{0,24}?(?:集团|公司|[厂矿局院校站所段场队]|中心|银行|[大中小]学|车间|社区|[煤矿钢铝药酒盐烟鞋船渔牧]业|实业|重工|能源))(?:党委|党总支|党支部|党组|纪委|行政)?(?:副)?(?:书记|委员|成员|总经理|经理|厂长|矿长|校长|院长|行长|总裁|董事长|局长|主任)(?:\p{Script=Han}{2,3})?(?:[、兼][^、兼\uff0c。]{2,12})*[、兼]$/u;

function sharedOrg(text: string, ending: Ending, after: string): Heads | null {
  const before = text.slice(0, ending.at);
  if (ending.text !== "工会" || !/[、兼]$/.test(before) || !OFFICER.test(after)) return null;
  const whole = SHARED_ORG.exec(before)?.[1];
  if (!whole || !namedOfficer(after)) return null;
  const org = whole
    .slice(leadLength(whole))
    .split(/[的由与和及,\uff0c、]/)
    .at(-1)!;
  return { heads: [org], at: ending.at };
}

/** Every body that a page names, once. @param text paragraphs, in Simplified characters */
export const allNames: (text: string) => readonly string[] = remember(
  (text) => [
    ...new Set(text.split("\n").flatMap((p) => mentionsIn(p).flatMap((m) => (m.brand || m.chapter ? [] : m.name)))),
  ],
  300_000,
);
