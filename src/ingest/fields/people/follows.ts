import { dictionary } from "../../../text/segmenter.ts";
import type { WordPaths } from "../../../text/wordpaths.ts";
import { postAfter } from "../../posts.ts";

/** What stands right behind a name, from marks to parts of speech; the grade that it belongs to. */
export const KIND = {
  end: "mark",
  "、": "mark",
  ",": "mark",
  "(": "mark",
  ":": "mark",
  closing: "mark",
  mark: "mark",
  title: "other",
  sex: "person",
  post: "address",
  同志: "address",
  chosen: "person",
  等: "person",
  speech: "person",
  verb: "verb",
  "single verb": "verb",
  function: "function",
  "single function": "function",
  的: "other",
  了: "other",
  和: "other",
  number: "other",
  place: "other",
  noun: "other",
  word: "other",
  other: "other",
} as const;

export type Follows = keyof typeof KIND;

const SPEECH =
  /^(?:说|问|答|讲|喊|表示|补充|解释|提醒|建议|呼吁|透露|介绍|指出|强调|认为|坦言|告诉|感慨|回忆|笑|要求|提出|带领|率|宣读|宣布|主持|致辞|讲话|参加|出席|陪同)/;

/** What is said of people alone who are chosen or honoured. */
const CHOSEN =
  /^(?:当选|入选|获选|获聘|获评|获颁|荣获|荣膺|荣登|连任|高票|全票|担任|兼任|出任|就任|被(?:选|授|评|聘|推|增))/;

export const isChosen = (rest: string): boolean => CHOSEN.test(rest);

/** (女), (彝族), ，男，汉族: said of people alone. */
const SEX = /^[,，(（](?:[男女](?=[,，)）、])|\p{Script=Han}{1,5}族[)）,，])/u;

/** Function words to the dictionary, which in today's Chinese stand in words and names alone: 李某然|作报告. */
const OF_OLD = /^[然若亦尔斯乃](?!后|而|如|是)/;

/** What follows where a name ends. */
export function whatFollows({ text, paths }: { text: string; paths: WordPaths }, end: number): Follows {
  const rest = text.slice(end, end + 16);
  if (!rest) return "end";
  if (SEX.test(rest)) return "sex";
  if (/^、/.test(rest)) return "、";
  if (/^[,，。;；!！?？]/.test(rest)) return ",";
  if (/^[(（]/.test(rest)) return "(";
  if (/^《/.test(rest)) return "title";
  if (/^[:：“"]/.test(rest)) return ":";
  if (/^[”》)）]/.test(rest)) return "closing";
  if (/^[^\p{Script=Han}]/u.test(rest)) return "mark";
  if (postAfter(rest)) return "post";
  if (/^(?:同志|先生|女士|师傅|老师|夫妇|小姐|老人|大爷|大妈|阿姨|一家|等人|一行)/.test(rest)) return "同志";
  if (/^的/.test(rest)) return "的";
  if (/^[着了过]/.test(rest)) return "了";
  if (/^[和与及]|^以及/.test(rest)) return "和";
  if (/^等/.test(rest)) return "等";
  if (OF_OLD.test(rest)) return "other";
  if (SPEECH.test(rest)) return "speech";
  if (CHOSEN.test(rest)) return "chosen";
  const word = text.slice(end, paths.next[end]!);
  const tag = dictionary().get(word)?.tag ?? "x";
  const single = word.length === 1;
  if (/^v/.test(tag)) return single ? "single verb" : "verb";
  if (/^[pcdru]/.test(tag)) return single ? "single function" : "function";
  if (single) return "other";
  return /^[mtq]/.test(tag) ? "number" : tag === "ns" ? "place" : /^n[tz]?$/.test(tag) ? "noun" : "word";
}
