import type { Person, Review } from "../../archive/article.ts";
import { looksLikeName } from "../namemodel.ts";
import { endsInPost } from "../posts.ts";
import { LISTED_NAME } from "../roll.ts";
import { cardRows } from "./people/card-rows.ts";
import { formNames, formPosts } from "./people/form.ts";
import { isPlace } from "./people/is-place.ts";
import { mentionsIn } from "./people/mentions.ts";
import { repeatsIn } from "./people/repeats.ts";
import { rollRows } from "./people/roll-rows.ts";
import { peopleOfRow, type TableHead, tableHead } from "./people/table.ts";

/**
 * People by full name, with their posts as printed. A name is sought where the grammar of news puts one: after a post,
 * before a post, in a list of names, before a word of speech, in a table of winners. How sure it must be depends on how
 * strongly its place asks for a name, and on whether the page repeats it.
 */

export interface PeopleFound {
  people: Person[];
  review: Review[];
}

/** ——记某某: what leads in whom a report is about. */
const ABOUT = /^[\s—–-]*(?:追?记|访)(?!者)/;

/** ——记某某厂钳工 某某: the name stands a space off from the post. */
const SET_OFF = /(?<=\S)\s+(\p{Script=Han}{2,4})$/u;

/** 某某工会联合总会（简称「某工联」）: a body's short name, though it may look like somebody's. */
const SHORT = /[简簡下][称稱]\s?[为為:\uff1a]?\s?[“「『"]([^”」』"]{2,8})[”」』"]/gu;

const NAMES_ONLY = new RegExp(`^(?:${LISTED_NAME}[、 ]){2,}${LISTED_NAME}[。;\\uff1b]?$`, "u");

/**
 * @param paragraphs the body's paragraphs, cleaned, with their source lines
 * @param pageText everything the page says: a name that it repeats is surer
 * @param known names that the archive knows; they are found wherever they stand
 * @param captions who is seen in a picture is in the article; what a caption calls somebody whom the text describes says nothing new
 * @param headings kicker and subtitle: they may say what somebody is whom the body names (——记某某劳动模范、某某班长某某)
 */
export function findPeople(
  paragraphs: readonly { text: string; line: number }[],
  pageText: string,
  known: readonly string[] = [],
  headings: readonly string[] = [],
  captions: readonly string[] = [],
): PeopleFound {
  const found = new Map<string, Person>();
  const review: Review[] = [];
  const repeats = repeatsIn(pageText);
  const read: { text: string; names: ReadonlySet<string> }[] = [];
  let label = "";
  let carded: string[] = [];
  let table: TableHead | null = null;
  const texts = paragraphs.map(({ text }) => text);
  const rolls = rollRows(texts);
  const cards = cardRows(texts);
  for (const [i, { text, line }] of paragraphs.entries()) {
    for (const post of formPosts(text)) for (const name of carded) addRole(found.get(name)!, post);
    const named = formNames(text);
    if (named.length) carded = named;
    for (const name of named) if (!found.has(name)) found.set(name, { name, roles: [] });
    if (named.length) continue;
    const head = tableHead(text);
    const inRoll = rolls.get(i);
    const inCards = cards.get(i)?.map((name) => ({ name, roles: [] }));
    const rows: Person[] = inRoll ? [inRoll] : (inCards ?? (!head && table ? peopleOfRow(text, table) : []));
    table = head ?? (rows.length ? table : null);
    for (const { name, roles } of rows) {
      const person = found.get(name) ?? { name, roles: [] };
      found.set(name, person);
      for (const role of roles) addRole(person, role);
    }
    if (head || rows.length) continue;
    // A roll may stand below its label, in paragraphs of its own; or one name below a post.
    const listed =
      label !== "" && (NAMES_ONLY.test(text) || text.split(/[、 ]/).every((name) => looksLikeName(name, 0)));
    const roll = listed ? label + text : text;
    if (!listed) label = labelOf(text);
    const labelled = mentionsIn(roll, repeats, known);
    // A row of names tells by itself what its label's words may hide.
    const bare = roll !== text && NAMES_ONLY.test(text) ? mentionsIn(text, repeats, known) : [];
    const mentions = bare.length > labelled.length ? bare : labelled;
    read.push({ text: roll, names: new Set(mentions.map(({ name }) => name)) });
    for (const mention of mentions) {
      if (!(mention.sure && mention.roles.length) && isPlace(mention.name, pageText)) continue;
      const person = found.get(mention.name) ?? { name: mention.name, roles: [] };
      // A post beside it, and the page names it again: no doubt is left.
      const confirmed = mention.roles.length > 0 && pageText.split(mention.name).length > 2;
      if (!found.has(mention.name) && !mention.sure && !confirmed)
        review.push({ code: "person", line, text: mention.name, message: "疑似人名，请核对" });
      found.set(mention.name, person);
      for (const role of mention.roles) addRole(person, role);
    }
  }
  // Who is sure elsewhere is known: a paragraph where his name alone would not do may still say what he is.
  const sure = [...found.keys()].filter((name) => name.length > 2 && !review.some((note) => note.text === name));
  for (const { text, names } of read) {
    const overlooked = sure.filter((name) => !names.has(name) && text.includes(name));
    for (const { name, roles } of overlooked.length ? mentionsIn(text, repeats, overlooked) : [])
      if (overlooked.includes(name)) for (const role of roles) addRole(found.get(name)!, role);
  }
  // Whom the text names is known in its headings.
  const named = [...known, ...[...found.keys()].filter((name) => name.length > 2)];
  for (const heading of headings)
    for (const { name, roles, sure } of mentionsIn(heading.replace(ABOUT, "").replace(SET_OFF, "$1"), repeats, named)) {
      const person = found.get(name) ?? { name, roles: [] };
      if (!found.has(name) && !(sure && roles.length && paragraphs.some(({ text }) => text.includes(name)))) continue;
      found.set(name, person);
      for (const role of roles) addRole(person, role);
    }
  for (const caption of captions)
    for (const { name, roles, sure } of mentionsIn(caption, repeats, known)) {
      if (!sure) continue;
      const person = found.get(name) ?? { name, roles: [] };
      if (!person.roles.length) for (const role of roles) addRole(person, role);
      found.set(name, person);
    }
  const short = new Set([...pageText.matchAll(SHORT)].map((m) => m[1]!));
  const whole = [...found.keys()].filter((name) => !short.has(name) && !isPart(name, [...found.keys()], pageText));
  return { people: whole.map((name) => found.get(name)!), review: review.filter(({ text = "" }) => !short.has(text)) };
}

/** 某某江 for 某某江·某某, one person; what the page has nowhere but within another's name. */
const isPart = (name: string, names: readonly string[], pageText: string): boolean =>
  names.some((whole) => {
    if (whole === name || !whole.includes(name)) return false;
    return whole.startsWith(`${name}·`) || pageText.split(whole).length === pageText.split(name).length;
  });

/** 委员(3名): of a paragraph that a list of names may follow, its end with a colon; of one that breaks off at a post, that; else "". */
function labelOf(text: string): string {
  const bare = text.replace(/(?:[(（][^()（）]{1,20}[)）])+$/, "");
  if (/[:\uff1a]$/.test(bare)) return bare.slice(-60);
  const post = endsInPost(bare);
  if (bare.length <= 40 && !/[，,。]/.test(bare) && post === "office") return `${bare}：`;
  return post === "office" || post === "people"
    ? bare
        .split(/[。；：！？]/)
        .at(-1)!
        .slice(-60)
    : "";
}

// 主席 alone says nothing new of a 市总工会主席.
function addRole(person: Person, role: string): void {
  if (person.roles.some((r) => r.endsWith(role) || r.includes(`${role}、`))) return;
  person.roles = [...person.roles.filter((r) => !role.endsWith(r)), role];
}
