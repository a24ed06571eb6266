import { dictionary } from "../../../text/segmenter.ts";
import { surnameAt, surnameWeight } from "../../../text/surnames.ts";
import { transcribedNameLength } from "../../../text/transcription.ts";
import { nameModel } from "../../namemodel.ts";
import { endsInPost, isPurePost, postAfter } from "../../posts.ts";
import type { Place } from "./place.ts";

/** A stretch of a text that may be a name. */
export interface Candidate {
  at: number;
  name: string;
  /** "" for a stranger: what stands after a post may have a surname that no list has, or none at all. */
  surname: string;
  /** How many characters from here on are usual in transcribed names; 0 where none are. */
  transcribed: number;
}

/** Where a place's name is never a person's. */
const isPlace = (name: string, place: Place): boolean =>
  !ASKS.has(place) &&
  place !== "label" &&
  (/^..[镇乡县区]$|..(?:苏木|嘎查)$/.test(name) ||
    // Among others' names one that a place bears as well may be a person's: that is weighed.
    (place !== "list" &&
      (/^ns/.test(dictionary().get(name)?.tag ?? "") || ["市", "县"].some((level) => dictionary().has(name + level)))));

/** 常态化, 积极性 */
const isWordWithAffix = (name: string): boolean =>
  name.length === 3 && /[化性率度]$/.test(name) && /^[^n]|^n$/.test(dictionary().get(name.slice(0, 2))?.tag ?? "nr");

/** 边记边说 */
const isMeanwhile = (text: string, at: number): boolean => text[at] === "边" && text[at + 2] === "边";

/** 商量后, 鼓励着: a verb, and when. */
const isDone = (name: string): boolean =>
  name.length === 3 && /[后前时中过着了]$/.test(name) && /^v/.test(dictionary().get(name.slice(0, 2))?.tag ?? "");

/** 指导员从中说合: how something is done, behind whoever does it. */
const isManner = ({ name, surname, transcribed }: Candidate): boolean =>
  !surname && name.length === 2 && transcribed < 2 && /^[dpc]/.test(dictionary().get(name)?.tag ?? "");

const HAN = /^\p{Script=Han}+$/u;

/** What cannot be a given name: forms of address, bodies, and the words for what is not known. */
const NOT_GIVEN =
  /某|们|氏|[副的]$|^(?:主席|书记|主任|经理|师傅|先生|女士|老师|同志|大姐|大哥|阿姨|总$|工$|队$|局$|工会$|公司$|[党团工支两]委$|代表$|族籍?$|人大$|政协$|余人$|人$)|[二三四五六七八九十百千万][成个名位人次年月日]|^(?:[上下]午|中午|清晨|凌晨|傍晚|[年月][初底])$/;

/** 康乐馆, 麻姑滩, 周转房: nobody's name ends so. */
const THING = /[馆滩房餐厅厂店站街局处室部矿所院组费款类]$/;
/** 第五中学: a number, and no surname. */
const NUMBERED = /^第[一二三四五六七八九十](?:[中小]学|医院|人民|实验|初级|高级|工程|建筑|[届次名期版季步])/;

/** 李师傅, 周伯: how people are addressed by their surname. */
const ADDRESSED =
  /^(?:师傅|先生|女士|小姐|太太|老师|老大|老弟|同志|大姐|大哥|阿[姨婆公伯叔]|大爷|大妈|大叔|大娘|奶奶|爷爷|[伯叔姨嫂婶爷](?!(?!说)\p{Script=Han}(?:[^\p{Script=Han}:：“]|说|$)))/u;

/** 鲍叔宁: what ends many a name makes one of it; behind a post (会长温伯年) what ends some does. */
const isAddress = (rest: string, given: number, place: Place): boolean =>
  ADDRESSED.test(rest) &&
  !(given === 2 && /^[伯叔]/.test(rest) && (nameModel().second.get(rest[1]!) ?? 0) > (place === "office" ? -2 : 1));

/** 李院长, 李副主席: a surname and a post name nobody in full. 李正主任 may be 李正, 王代表态 王代表 no post. */
const isSurnameWithPost = (rest: string): boolean => /^(?![代原现正总支兼])/.test(rest) && postAfter(rest) !== null;

/** 由荣休|会长: what a post begins with. */
function isRank(name: string, rest: string): boolean {
  const post = postAfter(rest);
  return post !== null && [name, ...(name.length > 2 ? [name.slice(1)] : [])].some((rank) => isPurePost(rank + post));
}

/** 轮机长老郁, 查老王的本子: whom his fellows call by his surname. */
const isNickname = (name: string): boolean => name.at(-2) === "老" && (surnameWeight(name.at(-1)!) ?? -9) > COMMON;
/** Surnames that many bear. */
const COMMON = -5.6;

/** 阎魏村党支部书记: whose village it is that somebody is an officer of. */
const VILLAGE = /^\p{Script=Han}{1,2}村(?:党|支部|两委|村委|委会|书记|主任|妇联|会计|民)/u;

/** 江主任和|郝主席: the conjunction before somebody whom only the surname names. */
function joinsAnother(text: string, at: number): boolean {
  if (!/[和与及]/.test(text[at]!)) return false;
  const next = at + 1 + surnameAt(text, at + 1).length;
  return next > at + 1 && isSurnameWithPost(text.slice(next, next + 8));
}

/** 学校代表|暨某某国中校长某某: the conjunction between two posts of one bearer, which hardly ever is a surname. */
const joinsPost = (name: string, text: string, at: number): boolean =>
  name.startsWith("暨") && endsInPost(text.slice(Math.max(0, at - 12), at)) !== null;

/** 麻醉师|某某: a calling that the dictionary knows, with its last character or without it. */
const cutsCalling = (text: string): boolean =>
  [text.slice(0, -1), text].some((word) => /..[师员匠]$/.test(word) && dictionary().has(word));

/** All that may be a name at an offset: a surname with one or two characters; after a post anything of two to six. */
export function candidatesAt(text: string, at: number, place: Place): Candidate[] {
  const dotted = dottedAt(text, at, place);
  if (dotted.length) return dotted;
  const surname = surnameAt(text, at);
  const lengths = surname ? [surname.length + 1, surname.length + 2] : [];
  const asked = ASKS.has(place) || LISTS.has(place);
  const transcribed = transcribedNameLength(text, at, surname.length, asked);
  const strange = [...(ASKS.has(place) ? [2, 3, 4, 5, 6] : LISTS.has(place) ? [2, 3] : []), transcribed];
  return [...lengths, ...strange]
    .filter((n, i, all) => n > 1 && all.indexOf(n) === i)
    .filter((n) => at + n <= text.length)
    .map((n) => ({ at, name: text.slice(at, at + n), surname: lengths.includes(n) ? surname : "", transcribed }))
    .filter(
      (c) =>
        HAN.test(c.name) &&
        !NOT_GIVEN.test(c.name.slice(c.surname.length || 1)) &&
        !isAddress(text.slice(at + (c.surname.length || 1)), c.name.length - c.surname.length, place) &&
        !isDone(c.name) &&
        !isManner(c) &&
        !(surname && isSurnameWithPost(text.slice(at + surname.length, at + surname.length + 8))) &&
        !joinsAnother(text, at) &&
        !isNickname(c.name) &&
        !(c.surname && isPurePost(c.name.slice(c.surname.length))) &&
        !isRank(c.name, text.slice(at + c.name.length, at + c.name.length + 8)) &&
        !VILLAGE.test(text.slice(at, at + 8)) &&
        !isPlace(c.name, place) &&
        !(c.surname && THING.test(c.name)) &&
        // 何敏|主讲: a verb begins within it.
        !(c.name.endsWith("主") && /^[讲持办导演刀]/.test(text.slice(at + c.name.length))) &&
        !NUMBERED.test(text.slice(at, at + 4)) &&
        !isWordWithAffix(c.name) &&
        !isMeanwhile(text, at) &&
        !joinsPost(c.name, text, at) &&
        // 乡邮|员某某: what ends a trade.
        !(c.name.startsWith("员") && HAN.test(text[at - 1] ?? "")) &&
        // 木匠师傅, 跟着师父: a calling whose first character is a surname too.
        !(c.name.length === 2 && endsInPost(c.name) === "people") &&
        !cutsCalling(text.slice(at, at + c.name.length + 1)) &&
        // 常常, 时时: a surname said twice is a name only where one is asked for.
        !(c.surname && c.name === c.surname + c.surname && !ASKS.has(place)),
    );
}

const DOTTED = /\p{Script=Han}{1,8}(?:[·•・‧]\p{Script=Han}{1,8})+/uy;

/** 阿依努尔·帕尔哈提…: a name with a dot begins here or up to eight characters before it, and ends anywhere behind. */
function dottedAt(text: string, at: number, place: Place): Candidate[] {
  let dot = at + 1;
  while (dot < at + 9 && !DOTS.includes(text[dot] ?? " ")) dot++;
  // 骑手代表黎·阿布都: behind a post a surname may stand before the dot.
  if (dot === at + 9 || (dot === at + 1 && !(ASKS.has(place) && surnameAt(text, at)))) return [];
  DOTTED.lastIndex = at;
  // 某某·某某一行: he and those with him.
  const run = DOTTED.exec(text)?.[0].replace(
    /(?<=[·•・‧]\p{Script=Han}{2,6})(?:(?:一行|夫妇|先生|女士|老师|同志|师傅)|(?<=\p{Script=Han}{2})[因在把被将与]).*$/u,
    "",
  );
  // 蒙古族的|某某·某某: no name has the particle in it.
  if (!run || /的[^·•・‧]*[·•・‧]/.test(run)) return [];
  // 瓜尔佳·明: one character is a name's last part where nothing follows that it may go on with.
  const shortest = Math.min(run.length, run.search(/[·•・‧][^·•・‧]*$/) + 3);
  return Array.from({ length: run.length - shortest + 1 }, (_, i) => ({
    at,
    name: run.slice(0, shortest + i),
    surname: "",
    transcribed: 0,
  }));
}

/** What parts a transcribed name. */
export const DOT = /[·•・‧]/;
const DOTS = "·•・‧";

/** Where a name is so likely that it need not begin with a known surname. */
const ASKS: ReadonlySet<Place> = new Set(["row", "office", "people", "trade", "aged"]);
/** Where a name stands among others. */
const LISTS: ReadonlySet<Place> = new Set(["list", "label", "elected"]);
