import { dictionary } from "../../../text/segmenter.ts";
import { type Candidate, DOT } from "./candidates.ts";
import { DEMAND } from "./feature-names.ts";
import type { Place } from "./place.ts";
import type { Repeats } from "./repeats.ts";

/**
 * Log-odds for what is too rare to have been weighed from examples.
 * @param rest what stands behind the candidate
 */
export const oddsBeside = (candidate: Candidate, rest: string, place: Place, repeats: Repeats): number =>
  ofVerb(candidate, rest, repeats) +
  ofMorphemes(candidate, rest, place) +
  ofGap(candidate, rest, place) +
  ofTime(candidate, rest, place) +
  ofUnit(rest, place);

/** 李安|荣获, on a page that says 荣获 of others: 荣 is the verb's. */
function ofVerb({ name }: Candidate, rest: string, repeats: Repeats): number {
  if (!/^荣?获/.test(rest) || repeats("荣获") < 3 || repeats(name) > 1) return 0;
  return rest.startsWith("荣") ? OF_VERB : name.length > 2 && name.endsWith("荣") ? -OF_VERB : 0;
}
const OF_VERB = 2;

/** 巴特尔, 苏和, 买买提江: of foreign morphemes from end to end; few of them where a name is asked for, or many anywhere. */
const ofMorphemes = ({ name, surname, transcribed }: Candidate, rest: string, place: Place): number => {
  if (DOT.test(name))
    return place === "row" ? OF_ROW : (BEHIND_POST.has(place) ? OF_POST : 0) + (ADDRESS.test(rest) ? OF_ADDRESS : 0);
  return transcribed !== name.length || (name.length < 4 && /^(?:open|unit)$/.test(DEMAND[place]))
    ? 0
    : surname
      ? 1
      : 3;
};
/** In a row a cell with a dot in it is a name, of whatever characters (沙尔达·明). */
const OF_ROW = 3;
/** Behind a post nothing else has a dot: what is in doubt is where it ends. */
const BEHIND_POST: ReadonlySet<Place> = new Set(["office", "people", "trade"]);
const OF_POST = 1;
const ADDRESS = /^(?:老师|先生|女士|小姐|同志|师傅|大[姐哥])/;
const OF_ADDRESS = 2;

/** 县委书记万里，: all that stands between an office and a mark; there even a word is a name. A trade leads up to things as well: 教师包粽子，. */
const ofGap = ({ surname, name }: Candidate, rest: string, place: Place): number => {
  if (!surname || !/^[，、；]/.test(rest)) return 0;
  if (place === "office") return OF_GAP;
  const given = name.slice(surname.length);
  return /^(?:people|trade)$/.test(place) && given.length > 1 && !dictionary().has(given) ? OF_GAP - 1 : 0;
};
const OF_GAP = 2.6;

/** 副主席季春来|日前到…, 厂长蒲立本|当场答应: when somebody in office did something. */
const ofTime = ({ surname, name }: Candidate, rest: string, place: Place): number =>
  surname && name.length > surname.length + 1 && /^(?:office|people)$/.test(place) && AT_ONCE.test(rest) ? OF_TIME : 0;
const AT_ONCE = /^(?:日前|近日|昨[日天]|[今当][日天]|当[场即晚]|随[即后]|立即)/;
const OF_TIME = 1.5;

/** 木工于洋（木材加工厂）: behind a post, with the unit in brackets. */
const ofUnit = (rest: string, place: Place): number =>
  /^(?:row|office|person)$/.test(DEMAND[place]) && OF_UNIT.test(rest) ? 2 : 0;
const OF_UNIT =
  /^[(（](?:[男女][，,])?[^()（）]{2,20}(?:[厂矿局院校站段队所行店]|公司|集团|中心|车间|学区|小学|中学)[)）]/;
