import { dictionary } from "../../../text/segmenter.ts";
import { surnameAt } from "../../../text/surnames.ts";
import { isTranscribed, morphemesAt } from "../../../text/transcription.ts";
import type { WordPaths } from "../../../text/wordpaths.ts";
import { nameCost, thingness, transcriptionCost } from "../../namemodel.ts";
import { type Candidate, DOT } from "./candidates.ts";
import { A_WORD_THEN, AT, DEMAND, namesFor, THEN } from "./feature-names.ts";
import { type Follows, isChosen, KIND, whatFollows } from "./follows.ts";
import { peersOf } from "./peers.ts";
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
  const f: Features = { bias: 1, [AT[context.place]]: 1 };
  const follows = whatFollows(context, c.at + c.name.length);
  f[THEN[follows]] = 1;
  const asks = DEMAND[context.place];
  const names = namesFor(asks, KIND[follows]);
  f[names.followed] = 1;
  f[names.long[Math.min(c.name.length, 4)]!] = 1;
  if (DOT.test(c.name)) byDots(f, c, context);
  else if (c.surname) byCharacters(f, c, context);
  else byTranscription(f, c, context);
  byDictionary(f, c, follows);
  byWords(f, c, context);
  byPage(f, c, context);
  byWording(f, c, context, follows);
  byPeers(f, c, context);
  // The same may count for more or less where a post asks for a name.
  for (const [key, shaded] of names.shaded) {
    const value = f[key];
    if (value) f[shaded] = value;
  }
  if (f.odds && asks !== "listed")
    f[asks === "open" || asks === "unit" ? "odds unasked" : "odds after a post"] = f.odds;
  return f;
}

const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));

const asWords = ({ paths, text }: Context, from: number, to: number): number =>
  paths.front[text.length]! - paths.front[from]! - paths.back[to]!;

function byCharacters(f: Features, { at, name, surname, transcribed }: Candidate, context: Context): void {
  const given = name.slice(surname.length);
  const dear = asWords(context, at, at + name.length);
  const cost = nameCost(surname, given);
  f["dear as words"] = dear / 10;
  f["dear as a name"] = cost / 10;
  f.odds = clamp(dear - cost, -15, 25) / 10;
  f["odds against"] = Math.min(0, dear - cost) / 10;
  if (transcribed > name.length) f["cuts a transcription"] = 1;
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

function byTranscription(f: Features, { at, name, transcribed }: Candidate, context: Context): void {
  const cost = transcriptionCost(name);
  // What is made of such morphemes is a name, though the dictionary has it for a place's.
  const whole = transcribed === name.length && dictionary().has(name);
  const dear = whole ? cost : asWords(context, at, at + name.length);
  f.stranger = 1;
  f[`stranger of ${name.length}`] = 1;
  if (surnameAt(context.text, at)) f[name.length > 3 ? "long, for all its surname" : "other than its surname asks"] = 1;
  const tail = context.paths.previous[at + name.length]!;
  if (name.length > 3 && tail > at && at + name.length - tail > 1) f["stranger ends in a word"] = 1;
  f["stranger, dear as words"] = dear / 10;
  f["stranger, dear as transcribed"] = cost / 10;
  f["stranger, odds"] = clamp(dear - cost, -15, 30) / 10;
  if (transcribed === name.length) f["stranger, usual"] = 1;
  else if (transcribed > name.length) f["cuts a transcription"] = 1;
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
  if (morphemesAt(text, tail) > end - tail) f["cuts a transcription"] = 1;
}
const HAN = /\p{Script=Han}/u;

function byDictionary(f: Features, { name }: Candidate, follows: Follows): void {
  const entry = dictionary().get(name);
  if (entry) {
    if (/^nr/.test(entry.tag)) {
      f["a known name"] = 1;
      f["name frequency"] = Math.log(1 + entry.freq) / 10;
    } else if (/^n[st]/.test(entry.tag)) f["a place"] = 1;
    else {
      f["a word"] = 1;
      f["word frequency"] = Math.log(1 + entry.freq) / 10;
      f[A_WORD_THEN[KIND[follows]]] = 1;
      if (/^[vad]/.test(entry.tag)) f["a verb"] = 1;
    }
  }
  if (["区", "市", "县", "镇", "州", "省"].some((level) => dictionary().has(name + level))) f["a place's name"] = 1;
}

function byWords(f: Features, { at, name }: Candidate, { text, paths, repeats }: Context): void {
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
  if (paths.next[end - 1]! > end) {
    f["cuts a word"] = 1;
    if (/^v/.test(dictionary().get(text.slice(end - 1, paths.next[end - 1]!))?.tag ?? "")) f["cuts a verb"] = 1;
    // 某某荣|获: the page has 荣获 elsewhere too.
    if (isChosen(text.slice(end - 1, end + 3))) f["cuts what is said of the chosen"] = 1;
    f["cuts a repeated word"] = Math.min(2, Math.log(Math.max(1, repeats(text.slice(end - 1, paths.next[end - 1]!)))));
  }
  const last = dictionary().get(name.at(-1)!);
  if (!last || !/^[vpcdu]/.test(last.tag)) return;
  f["verb at the end"] = clamp(Math.log(1 + last.freq) - 7, 0, 6) / 3;
  // 某某|作工作报告, 某某|作《…》: what the verb is done to stands right behind it.
  const object = text.slice(end, paths.next[end]!);
  if (/^[《“"]/.test(text.slice(end)) || /^[nm]/.test(dictionary().get(object)?.tag ?? ""))
    f["verb at the end, then its object"] = f["verb at the end"];
  // 某某|正带领…: an adverb, and the verb that it leads up to.
  if (/^d/.test(last.tag) && /^v/.test(dictionary().get(object)?.tag ?? "")) f["adverb at the end, then a verb"] = 1;
}

function byPage(f: Features, { at, name }: Candidate, { text, place, repeats }: Context): void {
  const count = Math.max(1, repeats(name));
  f.repeated = Math.min(2, Math.log(count));
  if (DEMAND[place] === "open") f["repeated, unasked"] = f.repeated;
  if (LEVELS.some((level) => repeats(name + level) > 0)) f["a place elsewhere"] = 1;
  const next = text[at + name.length];
  if (count >= 2 && next && /\p{Script=Han}/u.test(next) && repeats(name + next) === count) f["always goes on so"] = 1;
  if (name.length > 2 && repeats(name.slice(0, -1)) > count) f["shorter elsewhere"] = 1;
}

/** 望汐 where the page has 望汐市, or 望汐公司. */
const LEVELS = ["市", "区", "县", "镇", "乡", "州", "工会", "公司", "集团"] as const;

const PLACES =
  /^(?:省|市|区|县|旗|州|镇|乡|村|街道|社区|集团|公司|工会|港|矿|厂|路|[中小]学(?![生教老毕同])|律师事务所|有限|股份|山|河|湖|站)/;

/** 望汐机床集团: a unit's name goes on for some characters. */
const UNIT_AHEAD =
  /^[\p{Script=Han}]{1,8}?(?:公司|集团|工会|[分支]?行|[支分]?局|厂|矿|医院|学校|[大中小]学|中心|文化宫|合作社|酒店|商场|驿站|联合会|事务所|园区|街道)/u;

function byWording(f: Features, { at, name, surname }: Candidate, { text, place }: Context, follows: Follows): void {
  const given = name.slice(surname.length);
  if (PLACES.test(text.slice(at + name.length, at + name.length + 5))) f["a unit's name"] = 1;
  else if (
    !/^(?:person|address)$/.test(KIND[follows]) &&
    UNIT_AHEAD.test(text.slice(at + name.length, at + name.length + 10))
  )
    f["a unit ahead"] = 1;
  if (/[二三四五六七八九十百千万]$/.test(given)) f.numeral = 1;
  if (/(?:总|工|队|局|部|区|县|镇|乡|村|街|室|厂|组|班|社|校|站|市)$/.test(given)) f["ends like a unit"] = 1;
  if (surname && name.length === 3) f["ends like a thing"] = thingness(name.at(-1)!) / 3;
  const word = given.length === 2 ? dictionary().get(given) : undefined;
  if (word && !/^nr/.test(word.tag)) f["given name is a word"] = Math.log(1 + word.freq) / 10;
  if (/^(?:office|people|trade)$/.test(place) && /^[和与及兼]/.test(name)) f["joins posts"] = 1;
  const opening = surname && name.length === 3 ? dictionary().get(name.slice(0, 2)) : undefined;
  if (opening && !/^nr/.test(opening.tag)) f["begins with a word"] = Math.log(1 + opening.freq) / 10;
  if (/[化性型式率感度]$/.test(given)) f["ends in an affix"] = 1;
  if (DOT.test(text[at + name.length] ?? "") || DOT.test(text[at - 1] ?? "")) f["beside a dot"] = 1;
  if (/[等的了着是与及各该并就又都这那你我他她它说即但或从对把被]$/.test(name)) f["ends in a particle"] = 1;
  const first = surname ? dictionary().get(name[0]!) : undefined;
  if (first && /^[pcdvrum]/.test(first.tag) && first.freq > 20_000) {
    f["surname is a particle"] = 1;
    if (place !== "office" && place !== "people") f["surname is a particle, weak place"] = 1;
  }
}

function byPeers(f: Features, { at, name }: Candidate, { text, place }: Context): void {
  const peers = peersOf(text, at, at + name.length);
  if (!peers) return;
  if (peers.whole) f["peers are names"] = peers.whole;
  if (peers.ending) f["peers end in names"] = peers.ending;
  if (peers.ending && place === "unit") f["peers end in names, behind a unit"] = peers.ending;
  if (peers.whole === 1) f["all peers are names"] = 1;
}
