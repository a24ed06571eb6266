import { wordPaths } from "../../../text/wordpaths.ts";
import { endsInPost, isRelation } from "../../posts.ts";
import { postAmong } from "./among.ts";
import { appositionRoles } from "./apposition.ts";
import { type Candidate, candidatesAt } from "./candidates.ts";
import { type Context, featuresOf } from "./features.ts";
import { formalNames } from "./formal.ts";
import { endOf, type Mention } from "./mention.ts";
import { oddsBeside } from "./odds-beside.ts";
import { electedTo, isRowStart, labelRole, placeOf, sharedRole } from "./place.ts";
import { rankBracket } from "./rank-bracket.ts";
import type { Repeats } from "./repeats.ts";
import { bracketedRole, heldPosts, roleAfter, roleBeforeWorkplace, rolesBefore, speaksAs } from "./roles.ts";
import { rollCall } from "./rolls.ts";
import { toldRoles } from "./told-roles.ts";
import { WEIGHTS } from "./weights.ts";

/**
 * Where people are named in a paragraph.
 * @param weights what speaks for a name and how much; another table than the usual one only while it is fitted
 */
export function mentionsIn(
  text: string,
  repeats: Repeats,
  known: readonly string[],
  weights: Readonly<Record<string, number>> = WEIGHTS,
): Mention[] {
  const mentions: Mention[] = [];
  const called = rollCall(text);
  const formal = formalNames(text);
  const paths = wordPaths(text);
  let weighed: Around["weighed"] = new Map();
  for (let at = 0; at < text.length; at++) {
    const call = called.get(at);
    const courtly = formal.get(at);
    const mention =
      (courtly && formalMention(courtly, text)) ??
      (call?.roles.length === 0 ? withRoles(call, text, mentions.at(-1)) : call) ??
      knownAt(text, at, known) ??
      nameAt(at, { text, paths, repeats, weights, weighed, last: mentions.at(-1) });
    // 由林|副理事长水木: what runs into such a name is none.
    if (!mention || (!courtly && startsWithin(formal, at + 1, endOf(mention)))) continue;
    mentions.push(mention);
    weighed = new Map();
    // What stands behind the name in a row is where its bearer works.
    if (isRowStart(text, mention.at) && !/\d/.test(text.slice(mention.at))) break;
    at = endOf(mention) - 1;
  }
  return mentions;
}

const startsWithin = (starts: ReadonlyMap<number, unknown>, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (starts.has(at)) return true;
  return false;
};

/** A post that stands within a name is all that stands beside it, but for what the sentence says in so many words. */
function formalMention(found: Omit<Mention, "roles" | "sure"> & { roles?: string[] }, text: string): Mention {
  const mention = { ...found, sure: true };
  return found.roles
    ? { ...mention, roles: [...found.roles, ...toldRoles(text, found.at, endOf(found))] }
    : withRoles(mention, text, undefined);
}

function knownAt(text: string, at: number, known: readonly string[]): Mention | null {
  const name = known.find((n) => text.startsWith(n, at));
  return name ? withRoles({ name, at, sure: true }, text, undefined) : null;
}

interface Around extends Omit<Context, "place"> {
  last: Mention | undefined;
  weights: Readonly<Record<string, number>>;
  /** The likeliest name at each offset that was looked at since the last one found, whose posts later names may share. */
  weighed: Map<number, Likeliest>;
}

type Likeliest = (Candidate & { score: number }) | undefined;

/** Above these log-odds a candidate is a name. */
const LIKELY = 0;
/** Above these it needs no second look; a post beside it is a second witness. */
const SURE = 1.5;
const SURE_WITH_POST = 0.9;

function nameAt(at: number, around: Around): Mention | null {
  const { text, last } = around;
  if (!/\p{Script=Han}/u.test(text[at]!)) return null;
  const best = likeliest(at, around);
  if (!best || best.score < LIKELY) return null;
  // 向|某某: what begins inside it may be the better name; what is of foreign morphemes from end to end is one whole.
  for (let next = at + 1; next < at + best.name.length && best.transcribed !== best.name.length; next++)
    if ((likeliest(next, around)?.score ?? 0) > best.score) return null;
  const found = withRoles({ name: best.name, at, sure: best.score >= SURE }, text, last);
  return found.roles.length && best.score >= SURE_WITH_POST ? { ...found, sure: true } : found;
}

function likeliest(at: number, around: Around): Likeliest {
  if (!around.weighed.has(at)) around.weighed.set(at, weigh(at, around));
  return around.weighed.get(at);
}

function weigh(at: number, around: Around): Likeliest {
  const context = { ...around, place: placeOf(around.text, at, around.last) };
  let best: Likeliest;
  for (const candidate of candidatesAt(around.text, at, context.place)) {
    const rest = around.text.slice(at + candidate.name.length);
    // 王芸 摄): the photographer is not told of.
    if (/^\s?摄影?[)）]/.test(rest)) continue;
    const score =
      scoreOf(candidate, context, around.weights) + oddsBeside(candidate, rest, context.place, around.repeats);
    if (!best || score > best.score) best = { ...candidate, score };
  }
  return best;
}

/** Log-odds that the candidate is a name against that no name begins here. */
function scoreOf(candidate: Candidate, context: Context, weights: Around["weights"]): number {
  let score = 0;
  for (const [feature, value] of Object.entries(featuresOf(candidate, context)))
    score += (weights[feature] ?? 0) * value;
  return score;
}

function withRoles(found: Omit<Mention, "roles">, text: string, last: Mention | undefined): Mention {
  const { at, name } = found;
  const end = endOf(found);
  if (isRowStart(text, at)) return { ...found, roles: rowRole(text.slice(end)) };
  const post = at - rankBracket(text.slice(Math.max(0, at - 60), at));
  const before = text.slice(Math.max(0, post - 60), post).replace(/[“‘]$/, "");
  const posts = endsInPost(before)
    ? rolesBefore(text, post)
    : (labelRole(text, at) ?? (last ? sharedRole(text, at, last) : []));
  const rest = text.slice(end);
  const after = [...roleAfter(text, at, name), ...bracketedRole(rest), ...speaksAs(rest), ...electedTo(rest)];
  const held = heldPosts(text, at, name);
  const told = [...toldRoles(text, at, end), ...appositionRoles(text, at, end)];
  const roles = [...posts, ...after, ...held, ...told].filter((r) => !isRelation(r));
  const known = [roles, postAmong(rest), roleBeforeWorkplace(text, at)].find((posts) => posts.length);
  return { ...found, roles: known ?? [] };
}

/** What stands behind the name in a row of a list is what its bearer is. */
function rowRole(rest: string): string[] {
  const role = rest.replace(/^\s*[(（][^()（）]*[)）]/, "").trim();
  return role.length >= 2 && endsInPost(role) ? [role] : [];
}
