import type { Person, Review } from "../../archive/article.ts";
import { dictionary, words } from "../../text/segmenter.ts";
import { compoundSurnames, surnameAt } from "../../text/surnames.ts";
import { boundary, nameAt, nameOdds } from "../names.ts";
import { endsInPost, postAfter, trimPost } from "../posts.ts";
import { roleAfter, rolesBefore } from "./roles.ts";

/**
 * People by full name, with their posts as printed. A name is sought where the grammar of news puts one: after a post,
 * before a post, in a list of names, before a word of speech, in a table of winners. How sure it must be depends on how
 * strongly its place asks for a name, and on whether the page repeats it.
 */

export interface PeopleFound {
  people: Person[];
  review: Review[];
}

interface Mention {
  name: string;
  at: number;
  roles: string[];
  sure: boolean;
}

const SPEECH =
  /^(?:同志)?(?:说|表示|介绍|指出|强调|认为|坦言|告诉|感慨|回忆|笑|要求|提出|带领|一行|率|代表|宣读|宣布|主持|致辞|讲话|参加|出席|走|来到|陪同|作|从事|获|当选|连任|卸任|统计|解读|荣获|第一|负责|接过|站|坐|拿|正|也|就|在|每|把|带|还|又|已|曾|从|为|给|和|与|没|不|一|家|今年|今天|那|用|跟|听|看|算|想|想了|数|挑|做|产|端|管)/;
const NOT_GIVEN =
  /某|师傅|先生|女士|老师|同志|大姐|大哥|阿姨|氏|们|主席|书记|主任|经理|(?:总|工|队|局|部|区|县|镇|乡|村|街|室|厂|组|班|社|校|站|市)$|[二三四五六七八九十百千万][成个名位人次年月日]/;
/** What a name's score must reach where the place asks for a name strongly, rather, a little, not at all. */
const NEED = { office: -0.5, people: 0.6, trade: 1.4, list: 2, slot: 4.2, open: 5 } as const;
type Evidence = keyof typeof NEED;

const NAMES_ONLY = /^(?:\p{Script=Han}{2,4}[、 ]){2,}\p{Script=Han}{2,4}[。;\uff1b]?$/u;
const WEAK = /^[望和于向从为常时全都同连应成由还别当经毋来去有能才正]/;

/**
 * @param paragraphs the body's paragraphs, cleaned, with their source lines
 * @param pageText everything the page says: a name that it repeats is surer
 * @param known names that the archive knows; they are found wherever they stand
 */
export function findPeople(
  paragraphs: readonly { text: string; line: number }[],
  pageText: string,
  known: readonly string[] = [],
): PeopleFound {
  const found = new Map<string, Person>();
  const review: Review[] = [];
  let label = "";
  for (const { text, line } of paragraphs) {
    // A roll may stand below its label, as a paragraph of its own.
    const roll = label && NAMES_ONLY.test(text) ? `${label}${text}` : text;
    label = /[:\uff1a]$/.test(text) ? text.slice(-60) : "";
    for (const mention of mentionsIn(roll, pageText, known)) {
      const person = found.get(mention.name) ?? { name: mention.name, roles: [] };
      if (!found.has(mention.name) && !mention.sure)
        review.push({ code: "person", line, text: mention.name, message: "疑似人名，请核对" });
      found.set(mention.name, person);
      for (const role of mention.roles) addRole(person, role);
    }
  }
  return { people: [...found.values()], review };
}

// 主席 alone says nothing new of a 市总工会主席.
function addRole(person: Person, role: string): void {
  if (person.roles.some((r) => r.endsWith(role) || r.includes(`${role}、`))) return;
  person.roles = [...person.roles.filter((r) => !role.endsWith(r)), role];
}

function mentionsIn(text: string, pageText: string, known: readonly string[]): Mention[] {
  const mentions: Mention[] = [];
  const rolled = rollMention(text);
  if (rolled) mentions.push(rolled);
  const called = rollCall(text);
  for (let at = rolled ? rolled.name.length : 0; at < text.length; at++) {
    const listed = called.get(at);
    if (listed) {
      mentions.push(listed);
      at += listed.name.length - 1;
      continue;
    }
    const mention = knownAt(text, at, known) ?? mentionAt(text, at, pageText, mentions);
    if (!mention) continue;
    mentions.push(mention);
    at = mention.at + mention.name.length - 1;
  }
  return mentions;
}

function knownAt(text: string, at: number, known: readonly string[]): Mention | null {
  const name = known.find((n) => text.startsWith(n, at));
  if (!name) return null;
  const posts = endsInPost(text.slice(0, at).replace(/[“‘]$/, ""))
    ? rolesBefore(text, at)
    : (labelRole(text, at) ?? []);
  const rest = text.slice(at + name.length);
  return { name, at, roles: [...posts, ...roleAfter(text, at, name), ...electedTo(rest)], sure: true };
}

/** A line of an honours list: the name, then what its bearer is. */
function rollMention(text: string): Mention | null {
  if (/[。:\uff1a]/.test(text) || text.length > 50) return null;
  const match =
    /^(\p{Script=Han}{2,4}|\p{Script=Han}{2,6}·\p{Script=Han}{2,6})(?:[(\uff08][^)\uff09]{1,12}[)\uff09])?(.{4,})$/u.exec(
      text,
    );
  if (!match || !endsInPost(match[2]!)) return null;
  const name = nameAt(text, 0, 0.5)?.name;
  if (!name) return null;
  const rest = text.slice(name.length).replace(/^[(\uff08][^)\uff09]*[)\uff09]/, "");
  return { name, at: 0, roles: [rest.trim()], sure: true };
}

/** 委员:甲、乙、丙: behind such a label all are names, though one by itself might be a word. */
function rollCall(text: string): Map<number, Mention> {
  const found = new Map<number, Mention>();
  for (const m of text.matchAll(/[:\uff1a]((?:\p{Script=Han}{2,4}[、 ]){2,}\p{Script=Han}{2,4})(?=[。;\uff1b]|$)/gu)) {
    const from = m.index + 1;
    const names = [...m[1]!.matchAll(/\p{Script=Han}+/gu)];
    const role = labelRole(text, from);
    const likely = names.filter((n) => (nameOdds(n[0]) ?? -9) > 0 || surnameAt(n[0], 0).length === 2).length;
    if (!role || likely < names.length * 0.6 || !names.every((n) => surnameAt(n[0], 0))) continue;
    for (const n of names) found.set(from + n.index, { name: n[0], at: from + n.index, roles: role, sure: true });
  }
  return found;
}

function mentionAt(text: string, at: number, pageText: string, earlier: readonly Mention[]): Mention | null {
  if (midWord(text, at)) return null;
  const before = text.slice(Math.max(0, at - 60), at).replace(/[“‘]$/, "");
  const last = earlier.at(-1);
  if (last && at < last.at + last.name.length) return null;
  const post = endsInPost(before);
  const evidence: Evidence =
    post ??
    (listed(text, at, last) || labelRole(text, at) || heads(text, at) ? "list" : inSlot(text, at) ? "slot" : "open");
  const match =
    surnameAt(text, at) || /^\p{Script=Han}{2,6}[·•]/u.test(text.slice(at, at + 9)) ? nameAt(text, at, -3) : null;
  const chosen = (match && settle(match, text, at, pageText)) ?? (post === "office" ? unlistedName(text, at) : null);
  if (!chosen) return null;
  const { name } = chosen;
  const surname = surnameAt(text, at);
  if (NOT_GIVEN.test(name.slice(surname.length || 1)) || completesPost(text, at)) return null;
  const rest = text.slice(at + name.length);
  const after = postAfter(rest);
  const repeated = pageText.split(name).length - 1 > 1;
  const score = chosen.score - commonWordHere(text, at, name, evidence) + (repeated ? 0.8 : 0);
  const need = after ? Math.min(NEED[evidence], 0.8) : NEED[evidence];
  if (score < need) return null;
  if (endsInPost(name) || (evidence !== "office" && !after && isNoName(text, at, name, pageText))) return null;
  if (evidence === "open" && !after && !(clauseStart(text, at) && SPEECH.test(rest))) return null;
  // 和新业态, 常讲: a surname that is a common word by itself wants a strong place.
  if (WEAK.test(name) && evidence !== "office" && score < need + 3) return null;
  // 向某某 is a preposition and a name, unless nothing that could be a name follows it.
  if (/^[向于和从同对为与由让被全成宣时应连]/.test(name) && evidence !== "office" && nameAt(text, at + 1, 3))
    return null;
  const roles = post ? rolesBefore(text, at) : (labelRole(text, at) ?? (last ? sharedRole(text, at, last) : []));
  return {
    name,
    at,
    roles: [...roles, ...roleAfter(text, at, name), ...electedTo(rest)],
    sure: score >= need + 1 || repeated,
  };
}

/**
 * A name's length by what the page does with it elsewhere: a shorter form that also stands before other characters is
 * the name; one that always goes on with the same character is only its beginning.
 */
function settle(
  match: { name: string; score: number },
  text: string,
  at: number,
  pageText: string,
): { name: string; score: number } {
  let { name } = match;
  if (/·/.test(name)) return match;
  const count = (s: string) => pageText.split(s).length - 1;
  const shorter = name.slice(0, -1);
  const surname = surnameAt(name, 0);
  if (shorter.length > surname.length && count(shorter) > count(name)) name = shorter;
  const longer = text.slice(at, at + name.length + 1);
  if (
    /^\p{Script=Han}+$/u.test(longer) &&
    longer.length === name.length + 1 &&
    longer.length <= surname.length + 3 &&
    count(name) >= 2 &&
    count(longer) === count(name) &&
    (boundary(text.slice(at + name.length)) < 0 || followers(longer, pageText) > 1) &&
    (nameOdds(longer) ?? (longer.length === 4 ? 1 : -1)) > 0 &&
    !wordAt(text, at + name.length)
  )
    name = longer;
  // After an office, a name that stops in the middle of a word, and a longer one that does not: 乌兰图雅, 吉克阿牛.
  if (endsInPost(text.slice(Math.max(0, at - 30), at)) === "office" && boundary(text.slice(at + name.length)) < 0) {
    const whole = [3, 4]
      .map((n) => text.slice(at, at + n))
      .find((n) => n.length > name.length && boundary(text.slice(at + n.length)) >= 1.5);
    if (whole && /^\p{Script=Han}+$/u.test(whole) && !wordAt(text, at + name.length)) name = whole;
  }
  return { name, score: match.score };
}

/** How many different characters follow a string in a text. */
function followers(part: string, text: string): number {
  return new Set(
    text
      .split(part)
      .slice(1)
      .map((rest) => rest[0] ?? ""),
  ).size;
}

/** A place, or a common word, where nothing asks for a name: 望汐|机床集团, 毛巾. */
function isNoName(text: string, at: number, name: string, pageText: string): boolean {
  const rest = text.slice(at + name.length);
  if (name.length === 3 && /[山河湖岭岛]$/.test(name) && /^(?:律师|景区|风景|公园|路|街|社区|机场|煤矿)/.test(rest))
    return true;
  if (/^(?:[省市区县旗州镇乡村]|街道|集团|公司|工会|机床|港|矿|厂|路)/.test(rest)) return true;
  if (new RegExp(`${name}(?:[省市区县旗州镇乡村]|街道|集团|工人文化宫)`).test(pageText)) return true;
  const entry = dictionary().get(name);
  if (entry && (/^(?:ns|nt|t|m|r|d)$/.test(entry.tag) || entry.freq >= (/^n[rz]/.test(entry.tag) ? 300 : 20)))
    return true;
  if (["区", "市", "县", "镇", "州"].some((level) => dictionary().has(name + level))) return true;
  return words(text.slice(at, at + 6)).some(
    (w) =>
      w.at < name.length &&
      w.text.length > 1 &&
      w.at + w.text.length <= name.length + 1 &&
      (dictionary().get(w.text)?.freq ?? 0) >= 20 &&
      !/^nr|^nz/.test(w.tag) &&
      !compoundSurnames.has(w.text),
  );
}

/** 副主席:A、B: in a list behind a label the label is everyone's post. */
function labelRole(text: string, at: number): string[] | null {
  const before = text.slice(0, at);
  const match =
    /(?:^|[。;\uff1b\s])([^:\uff1a,\uff0c。;\uff1b]{2,30}?)(?:共\d+[名人位])?(?:[(\uff08][^)\uff09]{1,20}[)\uff09])?[:\uff1a][^:\uff1a。;\uff1b]*$/.exec(
      before,
    );
  const label = match?.[1]!.replace(/(?:候选)?(?:人选|名单)$/, "");
  return label && endsInPost(label) ? [trimPost(label)] : null;
}

/** Whether a word of two characters or more begins at an offset. */
function wordAt(text: string, at: number): boolean {
  return (words(text.slice(at, at + 6))[0]?.text.length ?? 0) > 1;
}

/** After a post a name may have a surname that no list has, or be of four characters, where nothing else fits. */
function unlistedName(text: string, at: number): { name: string; score: number } | null {
  const name = [3, 2, 4]
    .map((n) => text.slice(at, at + n))
    .find((n) => /^\p{Script=Han}+$/u.test(n) && boundary(text.slice(at + n.length)) >= 0.5);
  if (!name) return null;
  // A known given name behind an unknown surname.
  const given = name.slice(1);
  const first = dictionary().get(name[0]!);
  if (wordAt(text, at) || (first && first.freq >= 5000 && /^[rdcpuyvmtfq]/.test(first.tag))) return null;
  if (name.length <= 3 && (nameOdds(`王${given}`) ?? -9) > 2.5) return { name, score: 1 };
  const parts = words(name);
  const strange = parts.every(
    (w) => w.text.length === 1 || /^(?:nr|x)/.test(w.tag) || (dictionary().get(w.text)?.freq ?? 0) < 60,
  );
  return strange && name.length >= 2 && !/[的了在是和与各]/.test(name) && parts.length > 1
    ? { name, score: 1.5 }
    : null;
}

/** 工程|师: the characters after a post may belong to a longer post. */
function completesPost(text: string, at: number): boolean {
  for (const more of [1, 2]) {
    const longer = text.slice(Math.max(0, at - 12), at + more);
    const shorter = text.slice(Math.max(0, at - 12), at);
    if (
      endsInPost(longer) &&
      endsInPost(longer) !== "trade" &&
      endsInPost(shorter) === "trade" &&
      words(longer).some((w) => w.at + w.text.length === longer.length && w.text.length > more)
    )
      return true;
  }
  return false;
}

/** Whether the name's first character belongs to the word before it. */
function midWord(text: string, at: number): boolean {
  const from = Math.max(0, at - 6);
  return words(text.slice(from, at + 4)).some((w) => {
    const start = from + w.at;
    return (
      start < at && start + w.text.length > at && !(w.tag === "ns" && endsInPost(text.slice(from, at)) === "office")
    );
  });
}

// A common word where the name would be: 文化宫 is no Mr 文. The longer the word, the less a name.
function commonWordHere(text: string, at: number, name: string, evidence: Evidence): number {
  const first = words(text.slice(at, at + 6))[0]!;
  const freq = dictionary().get(first.text)?.freq ?? 0;
  if (first.text.length < 2 || /^nr|^x/.test(first.tag) || freq < 5) return 0;
  if (first.text.length > 2 && !/^nz/.test(first.tag)) return 6;
  if (evidence === "office" && first.text === name) return 1;
  const common = freq >= 300 ? 2 : 0;
  return first.text === name ? (nameOdds(name)! >= 2 ? 0.8 : 2.2) + common : 2.5 + common;
}

/** Whether a list of names begins here that a post follows: 甲、乙当选副主席. */
function heads(text: string, at: number): boolean {
  return clauseStart(text, at) && [2, 3, 4].some((n) => electedTo(text.slice(at + n)).length > 0);
}

/** A list: A、B和C, with units in brackets between; a label before it: 一等奖:A. */
function listed(text: string, at: number, last: Mention | undefined): boolean {
  const between = last ? text.slice(last.at + last.name.length, at) : "x";
  if (/^(?:\([^()]{1,24}\)|\uff08[^\uff08\uff09]{1,24}\uff09)?(?:[、\s,\uff0c;\uff1b]|和|与|及|以及)$/.test(between))
    return true;
  const label = text.slice(Math.max(0, at - 6), at);
  return /(?:(?:委员|主席|主任|成员|人选|名单|获奖者|候选人|[一二三]等奖|金奖|银奖|铜奖|第[一二三]名|冠军|亚军|季军|赛|奖)[:\uff1a]|名叫|叫做|名为|分别是|分别为|分获|当选的?)$/.test(
    label,
  );
}

/** Where a person may well be spoken of: 禾川来的某某, 师傅叫某某. */
function inSlot(text: string, at: number): boolean {
  if (/(?:[区厂部科局]|车间|公司|班组?|小组|大队|[分支]队|铺|店|站)$/.test(text.slice(0, at))) return true;
  return /(?:的|叫|是|和|与|让|跟|请|到|向|给|由|替|、)$/.test(text.slice(0, at));
}

const clauseStart = (text: string, at: number): boolean =>
  at === 0 || /[。!?;:,、”“》\n\uff01\uff1f\uff1b\uff1a\uff0c\uff08(]/.test(text[at - 1]!);

/** 甲、乙当选为副主席: the post that a list of names is followed by. */
function electedTo(rest: string): string[] {
  const match =
    /^(?:[、和与及]\p{Script=Han}{2,4})*(?:同志)?(?:等\S{0,4})?(?:全票|连任|高票)?(?:当选为?|被选举为|被选为|担任|兼任|任|为)([^,\uff0c。;\uff1b、:\uff1a]{2,24})(?=[,\uff0c。;\uff1b、]|$)/u.exec(
      rest,
    );
  return match && endsInPost(match[1]!) === "office" ? [trimPost(match[1]!)] : [];
}

/** In a list the post before the first name is everyone's: 劳模代表甲、乙. */
function sharedRole(text: string, at: number, last: Mention): string[] {
  const between = text.slice(last.at + last.name.length, at);
  const shared = last.roles.at(-1);
  return shared &&
    /^(?:、|和|与|及|\s)$/.test(between) &&
    /(?:代表|劳模|模范|工匠|获得者|委员|职工|选手|工人|志愿者|律师|教师|副主席|员|师|工|者|手)$/.test(shared)
    ? [shared]
    : [];
}
