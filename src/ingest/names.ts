import { dictionary, words } from "../text/segmenter.ts";
import { surnameAt } from "../text/surnames.ts";
import { nameModel, nameOdds } from "./namemodel.ts";

/**
 * Where a personal name stands in running text, and where it ends. A name is a surname and one or two characters; how
 * likely they are comes from the tens of thousands of names in the segmenter's dictionary, and where the name ends from
 * what follows: a name is followed by punctuation, a verb, a preposition, never by half a word.
 */

export interface NameMatch {
  name: string;
  /** Log-odds; above 0 a name is likelier than not. */
  score: number;
}

/** Words of one character that may follow a name: they never end one. */
const FOLLOWERS = new Set(
  "等与和及同跟在对为向到赴就说的是也还则从以被把给带率作做代、致讲问答任当获因并又将于由让去来走参曾已正先表现前这他她一两三出",
);

/** How often a character stands as a word by itself before it counts as a common one. */
const COMMON_WORD = 2500;

const BOUNDARY = /^(?:$|[^\p{Script=Han}])/u;

/** How well a text goes on after a name: +3 for punctuation, less for a word, negative for half a word. */
function boundary(rest: string): number {
  if (BOUNDARY.test(rest)) return 3;
  const next = words(rest.slice(0, 8))[0]!;
  // What marks a verb's aspect follows a verb: 笑着, 听了.
  if (/^[着了过]/.test(rest)) return -2;
  if (/^(?:同志|先生|女士|师傅|主席|书记|主任|部长|副主席|等人|一行|以及|老师|夫妇)/.test(rest)) return 3;
  if (next.text.length >= 2) return /^[vpcdrtu]|^[ns]$/.test(next.tag) ? 2 : /^[bafqmz]/.test(next.tag) ? 1 : 0.5;
  if (/^[pc]$|^u/.test(next.tag) || FOLLOWERS.has(next.text)) return 1.5;
  if (/^v/.test(next.tag)) return (dictionary().get(next.text)?.freq ?? 0) >= COMMON_WORD ? 1.2 : 0.5;
  return -1.5;
}

/**
 * The likeliest name that begins at an offset of a text, or null.
 * @param min the log-odds it must reach: a place where a name is expected can ask for less
 */
export function nameAt(text: string, at: number, min = 0): NameMatch | null {
  const minority = /^\p{Script=Han}{2,6}(?:[·•・‧]\p{Script=Han}{1,8})+/u.exec(text.slice(at));
  if (minority) return trimTranscribed(minority[0], text.slice(at));
  const surname = surnameAt(text, at);
  if (!surname) return null;
  let best: NameMatch | null = null;
  for (const given of [1, 2]) {
    const name = text.slice(at, at + surname.length + given);
    if (name.length < surname.length + given) continue;
    const odds = nameOdds(name);
    if (odds === null || (given > 1 && /[等的了着是与及各该并就又都这那你我他她它们说即但或从对把被]$/.test(name)))
      continue;
    // Two given characters are the commoner by far.
    const score =
      odds +
      boundary(text.slice(at + name.length)) +
      (given === 2 ? 0.8 : 0) -
      wordiness(text, at, name, surname) -
      (given === 2 && !BOUNDARY.test(text.slice(at + name.length)) ? verbal(name) : 0);
    if (score >= min && (!best || score > best.score)) best = { name, score };
  }
  return best;
}

// Held against a name: that its characters make a common word, by themselves or with what follows (方俊|强调).
function wordiness(text: string, at: number, name: string, surname: string): number {
  const end = at + name.length;
  const given = commonWord(name.slice(surname.length));
  const across = commonWord(text.slice(end - 1, end + 1));
  const whole = commonWord(name);
  return Math.max(given && 2, whole && 2) + (across && name.length > surname.length + 1 ? 4 : across && 1.5);
}

// A name's last character that by itself is a common verb or adverb may be the next word: 某某|先, 某某|听.
function verbal(name: string): number {
  if (/[为将正才再又已没不]$/.test(name)) return 2.5;
  const entry = dictionary().get(name.at(-1)!);
  // 如, 生, 来: verbs that end many a name all the same.
  const usual = (nameModel().ends.get(name.at(-1)!) ?? 0) >= 150;
  return entry && !usual && entry.freq >= COMMON_WORD && /^[vdpc]/.test(entry.tag) ? 1.6 : 0;
}

function commonWord(text: string): 0 | 1 {
  const entry = text.length > 1 ? dictionary().get(text) : undefined;
  return entry && entry.freq >= 100 && !/^nr|^nz/.test(entry.tag) ? 1 : 0;
}

// A transcribed name has no fixed length: it ends where a word that can follow a name begins.
function trimTranscribed(match: string, rest: string): NameMatch {
  const dot = match.search(/[·•・‧]/);
  const particle = rest.slice(dot + 3, match.length).search(/[等为在说和与是的、对向把被将任以及就]/);
  if (particle >= 0) return { name: rest.slice(0, dot + 3 + particle), score: 6 };
  for (let end = match.length; end > dot + 2; end--) {
    if (boundary(rest.slice(end)) >= 1.5) {
      const earlier = firstBoundary(rest, dot + 2, end);
      return { name: rest.slice(0, earlier), score: 6 };
    }
  }
  return { name: match, score: 3 };
}

function firstBoundary(text: string, from: number, to: number): number {
  for (let end = from + 1; end < to; end++) {
    const next = words(text.slice(end, end + 8))[0];
    if (
      next &&
      next.text.length >= 2 &&
      (/^[vdpcftrm]/.test(next.tag) || (dictionary().get(next.text)?.freq ?? 0) >= 100)
    )
      return end;
  }
  return to;
}
