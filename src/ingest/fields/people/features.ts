import { dictionary } from "../../../text/segmenter.ts";
import { surnameAt } from "../../../text/surnames.ts";
import { isTranscribed, transcribedLength } from "../../../text/transcription.ts";
import type { WordPaths } from "../../../text/wordpaths.ts";
import { nameCost, transcriptionCost } from "../../namemodel.ts";
import { postAfter } from "../../posts.ts";
import { type Candidate, DOT } from "./candidates.ts";
import type { Place } from "./place.ts";
import type { Repeats } from "./repeats.ts";

/**
 * What speaks for a candidate and against it, as numbers about 1: how dear its characters are as words and as a name, where
 * it stands, what follows, whether words of the dictionary run across its ends, and what the page does with it elsewhere.
 */
export type Features = Record<string, number>;

export interface Context {
  text: string;
  paths: WordPaths;
  place: Place;
  repeats: Repeats;
}

export function featuresOf(c: Candidate, context: Context): Features {
  const f: Features = { bias: 1, [`at ${context.place}`]: 1 };
  const follows = whatFollows(context, c.at + c.name.length);
  f[`then ${follows}`] = 1;
  const asks = DEMAND[context.place];
  f[`${asks}, then ${KIND[follows]}`] = 1;
  f[`${asks}, ${Math.min(c.name.length, 4)} long, then ${KIND[follows]}`] = 1;
  if (DOT.test(c.name)) byDots(f, c, context);
  else if (c.surname) byCharacters(f, c, context);
  else byTranscription(f, c, context);
  byDictionary(f, c, follows);
  byWords(f, c, context);
  byPage(f, c, context);
  byWording(f, c, context);
  // The same may count for more or less where a post asks for a name.
  for (const key of SHADED) if (f[key]) f[`${asks}, ${key}`] = f[key];
  if (f.odds && asks !== "listed")
    f[asks === "open" || asks === "unit" ? "odds unasked" : "odds after a post"] = f.odds;
  return f;
}

/** How strongly a place asks for a name, in six grades. */
const DEMAND: Record<Place, "row" | "office" | "person" | "listed" | "unit" | "open"> = {
  row: "row",
  office: "office",
  people: "person",
  trade: "person",
  aged: "person",
  list: "listed",
  series: "listed",
  label: "listed",
  elected: "listed",
  sentence: "open",
  clause: "open",
  item: "open",
  quoted: "open",
  unit: "unit",
  verb: "unit",
  slot: "open",
  open: "open",
};

const SHADED = [
  "stranger",
  "stranger, odds",
  "stranger, given name",
  "odds",
  "odds against",
  "odds of the last",
  "short",
  "long compound",
  "a word",
  "word frequency",
  "a known name",
  "a place",
  "whole word",
  "word inside",
  "word across",
  "tail of a word",
  "verb at the end",
  "last stands alone",
  "cuts a word",
  "repeated",
  "always goes on so",
] as const;

const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));

const asWords = ({ paths, text }: Context, from: number, to: number): number =>
  paths.front[text.length]! - paths.front[from]! - paths.back[to]!;

function byCharacters(f: Features, { at, name, surname }: Candidate, context: Context): void {
  const given = name.slice(surname.length);
  const dear = asWords(context, at, at + name.length);
  const cost = nameCost(surname, given);
  f["dear as words"] = dear / 10;
  f["dear as a name"] = cost / 10;
  f.odds = clamp(dear - cost, -15, 25) / 10;
  f["odds against"] = Math.min(0, dear - cost) / 10;
  if (transcribedLength(context.text, at) > name.length) f["cuts a transcription"] = 1;
  if (surname.length === 1 && given.length === 1) f.short = 1;
  if (surname.length === 2) f.compound = 1;
  if (surname.length === 2 && given.length === 2) f["long compound"] = 1;
  if (given.length === 2 && given[0] === given[1]) f.doubled = 1;
  // A verb behind a name of two characters looks like a third: what its last character gains by being a name's.
  if (given.length === 2) {
    const end = at + name.length;
    const gain = asWords(context, end - 1, end) - nameCost(surname, given) + nameCost(surname, given[0]!);
    f["odds of the last"] = clamp(gain, -8, 8) / 5;
  }
}

function byTranscription(f: Features, { at, name }: Candidate, context: Context): void {
  const dear = asWords(context, at, at + name.length);
  const cost = transcriptionCost(name);
  f.stranger = 1;
  f[`stranger of ${name.length}`] = 1;
  if (surnameAt(context.text, at)) f[name.length > 3 ? "long, for all its surname" : "other than its surname asks"] = 1;
  const tail = context.paths.previous[at + name.length]!;
  if (name.length > 3 && tail > at && at + name.length - tail > 1) f["stranger ends in a word"] = 1;
  f["stranger, dear as words"] = dear / 10;
  f["stranger, dear as transcribed"] = cost / 10;
  f["stranger, odds"] = clamp(dear - cost, -15, 30) / 10;
  const usual = transcribedLength(context.text, at);
  if (usual === name.length) f["stranger, usual"] = 1;
  else if (usual > name.length) f["cuts a transcription"] = 1;
  // An unknown surname before a usual given name.
  if (name.length <= 3) f["stranger, given name"] = clamp(dear - nameCost("王", name.slice(1)), -15, 25) / 10;
}

/** How much dearer a stretch is as words than as part of a transcribed name. */
const foreignness = (context: Context, from: number, to: number): number =>
  asWords(context, from, to) - transcriptionCost(context.text.slice(from, to));

/** A name with a dot: both its parts as transcribed, and the characters beside it as more of them. */
function byDots(f: Features, { at, name }: Candidate, context: Context): void {
  const { text } = context;
  const end = at + name.length;
  const head = at + name.search(DOT);
  const tail = end - [...name].reverse().findIndex((c) => DOT.test(c));
  f.dotted = 1;
  f["dotted, head"] = clamp(foreignness(context, at, head), -15, 25) / 10;
  f["dotted, tail"] = clamp(foreignness(context, tail, end), -15, 25) / 10;
  f["dotted, first"] = clamp(foreignness(context, at, at + 1), -8, 8) / 5;
  f["dotted, last"] = clamp(foreignness(context, end - 1, end), -8, 8) / 5;
  f["dotted, dearest"] = Math.max(...[...text.slice(at, end)].map((c) => (DOT.test(c) ? 0 : transcriptionCost(c)))) / 5;
  if (HAN.test(text[at - 1] ?? "")) f["dotted, one before"] = clamp(foreignness(context, at - 1, at), -8, 8) / 5;
  if (HAN.test(text[end] ?? "")) f["dotted, one more"] = clamp(foreignness(context, end, end + 1), -8, 8) / 5;
  if (isTranscribed(text.slice(tail, end))) f["dotted, usual tail"] = 1;
  if (isTranscribed(text.slice(at, head))) f["dotted, usual head"] = 1;
  if (transcribedLength(text, tail) > end - tail) f["cuts a transcription"] = 1;
}
const HAN = /\p{Script=Han}/u;

function byDictionary(f: Features, { name }: Candidate, follows: keyof typeof KIND): void {
  const entry = dictionary().get(name);
  if (entry) {
    if (/^nr/.test(entry.tag)) {
      f["a known name"] = 1;
      f["name frequency"] = Math.log(1 + entry.freq) / 10;
    }
    else if (/^n[st]/.test(entry.tag)) f["a place"] = 1;
    else {
      f["a word"] = 1;
      f["word frequency"] = Math.log(1 + entry.freq) / 10;
      f[`a word, then ${KIND[follows]}`] = 1;
      if (/^[vad]/.test(entry.tag)) f["a verb"] = 1;
    }
  }
  if (["区", "市", "县", "镇", "州", "省"].some((level) => dictionary().has(name + level))) f["a place's name"] = 1;
}

function byWords(f: Features, { at, name }: Candidate, { paths }: Context): void {
  const end = at + name.length;
  const first = paths.next[at]!;
  if (first > end) f["word across"] = 1;
  else if (first === end) f["whole word"] = 1;
  else if (first - at >= 2) f["word inside"] = 1;
  if (paths.previous[end]! < at) f["tail of a word"] = 1;
  const before = paths.previous[at]!;
  if (before < at && paths.next[before]! > at) f["cuts the word before"] = 1;
  if (name.length < 3) return;
  if (paths.previous[end] === end - 1) f["last stands alone"] = 1;
  if (paths.next[end - 1]! > end) f["cuts a word"] = 1;
  const last = dictionary().get(name.at(-1)!);
  if (last && /^[vpcdu]/.test(last.tag)) f["verb at the end"] = clamp(Math.log(1 + last.freq) - 7, 0, 6) / 3;
}

function byPage(f: Features, { at, name }: Candidate, { text, place, repeats }: Context): void {
  const count = repeats(name);
  f.repeated = Math.min(2, Math.log(count));
  if (DEMAND[place] === "open") f["repeated, unasked"] = f.repeated;
  const next = text[at + name.length];
  if (count >= 2 && next && /\p{Script=Han}/u.test(next) && repeats(name + next) === count) f["always goes on so"] = 1;
  if (name.length > 2 && repeats(name.slice(0, -1)) > count) f["shorter elsewhere"] = 1;
}

const PLACES = /^(?:省|市|区|县|旗|州|镇|乡|村|街道|社区|集团|公司|工会|港|矿|厂|路|律师事务所|有限|股份|山|河|湖|站)/;

function byWording(f: Features, { at, name, surname }: Candidate, { text, place }: Context): void {
  const given = name.slice(surname.length);
  if (PLACES.test(text.slice(at + name.length, at + name.length + 5))) f["a unit's name"] = 1;
  if (/[二三四五六七八九十百千万]$/.test(given)) f.numeral = 1;
  if (/(?:总|工|队|局|部|区|县|镇|乡|村|街|室|厂|组|班|社|校|站|市)$/.test(given)) f["ends like a unit"] = 1;
  if (/[化性型式率感度]$/.test(given)) f["ends in an affix"] = 1;
  if (DOT.test(text[at + name.length] ?? "") || DOT.test(text[at - 1] ?? "")) f["beside a dot"] = 1;
  if (/[等的了着是与及各该并就又都这那你我他她它说即但或从对把被]$/.test(name)) f["ends in a particle"] = 1;
  const first = surname ? dictionary().get(name[0]!) : undefined;
  if (first && /^[pcdvrum]/.test(first.tag) && first.freq > 20_000) {
    f["surname is a particle"] = 1;
    if (place !== "office" && place !== "people") f["surname is a particle, weak place"] = 1;
  }
}

/** What stands right behind a name, from marks to parts of speech; the grade that it belongs to. */
const KIND = {
  end: "mark",
  "、": "mark",
  ",": "mark",
  "(": "mark",
  ":": "mark",
  closing: "mark",
  mark: "mark",
  sex: "person",
  post: "person",
  同志: "person",
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

const SPEECH =
  /^(?:说|表示|介绍|指出|强调|认为|坦言|告诉|感慨|回忆|笑|要求|提出|带领|率|宣读|宣布|主持|致辞|讲话|参加|出席|陪同)/;

/** (女), (彝族), ，男，汉族: said of people alone. */
const SEX = /^[,，(（](?:[男女](?=[,，)）、])|\p{Script=Han}{1,5}族[)）,，])/u;

function whatFollows({ text, paths }: Context, end: number): keyof typeof KIND {
  const rest = text.slice(end, end + 16);
  if (!rest) return "end";
  if (SEX.test(rest)) return "sex";
  if (/^、/.test(rest)) return "、";
  if (/^[,，。;；!！?？]/.test(rest)) return ",";
  if (/^[(（]/.test(rest)) return "(";
  if (/^[:：“"]/.test(rest)) return ":";
  if (/^[”》)）]/.test(rest)) return "closing";
  if (/^[^\p{Script=Han}]/u.test(rest)) return "mark";
  if (postAfter(rest)) return "post";
  if (/^(?:同志|先生|女士|师傅|老师|夫妇|一家|等人|一行)/.test(rest)) return "同志";
  if (/^的/.test(rest)) return "的";
  if (/^[着了过]/.test(rest)) return "了";
  if (/^[和与及]|^以及/.test(rest)) return "和";
  if (/^等/.test(rest)) return "等";
  if (SPEECH.test(rest)) return "speech";
  const word = text.slice(end, paths.next[end]!);
  const tag = dictionary().get(word)?.tag ?? "x";
  const single = word.length === 1;
  if (/^v/.test(tag)) return single ? "single verb" : "verb";
  if (/^[pcdru]/.test(tag)) return single ? "single function" : "function";
  if (single) return "other";
  return /^[mtq]/.test(tag) ? "number" : tag === "ns" ? "place" : /^n[tz]?$/.test(tag) ? "noun" : "word";
}
