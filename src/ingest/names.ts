import { dictionary, words } from "../text/segmenter.ts";
import { compoundSurnames, surnameAt, surnameWeight } from "../text/surnames.ts";

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

interface Model {
  /** Characters that are far oftener a surname than a part of a given name. */
  surnames: Set<string>;
  /** How many names of the dictionary end in a character. */
  ends: Map<string, number>;
  first: Map<string, number>;
  second: Map<string, number>;
  sole: Map<string, number>;
}

let model: Model | undefined;

// How much likelier a character is in its place of a given name than in Chinese words at large.
function nameModel(): Model {
  if (model) return model;
  const places = {
    first: new Map<string, number>(),
    second: new Map<string, number>(),
    sole: new Map<string, number>(),
  };
  const asSurname = new Map<string, number>();
  const usual = new Map<string, number>();
  let usualTotal = 0;
  const add = (map: Map<string, number>, key: string, n: number) => map.set(key, (map.get(key) ?? 0) + n);
  for (const [word, { freq, tag }] of dictionary()) {
    if (tag === "nr" && surnameAt(word, 0)) {
      add(asSurname, word[0]!, 1);
      const given = [...word.slice(surnameAt(word, 0).length)];
      if (given.length === 2) {
        add(places.first, given[0]!, 1);
        add(places.second, given[1]!, 1);
      } else if (given.length === 1) add(places.sole, given[0]!, 1);
      continue;
    }
    for (const c of word) add(usual, c, freq);
    usualTotal += freq * word.length;
  }
  const odds = (map: Map<string, number>) => {
    const total = [...map.values()].reduce((a, b) => a + b, 0);
    const chars = new Set([...map.keys(), ...usual.keys()]);
    // Half a count for what was never seen keeps rare characters possible: names like them.
    return new Map(
      [...chars].map((c) => {
        const inNames = ((map.get(c) ?? 0) + 0.5) / (total + 4000);
        const inWords = ((usual.get(c) ?? 0) + 50) / (usualTotal + 50 * 7000);
        return [c, Math.max(-5, Math.min(4, Math.log(inNames / inWords)))] as const;
      }),
    );
  };
  const given = (c: string) => (places.first.get(c) ?? 0) + (places.second.get(c) ?? 0) + (places.sole.get(c) ?? 0);
  const surnames = new Set([...asSurname].filter(([c, n]) => n > 5 * (given(c) + 1)).map(([c]) => c));
  model = {
    surnames,
    ends: places.second,
    first: odds(places.first),
    second: odds(places.second),
    sole: odds(places.sole),
  };
  return model;
}

const HAN = /^\p{Script=Han}+$/u;

/** How name-like a string is by itself: its surname's rank and its characters' odds; null for what cannot be a name. */
export function nameOdds(name: string): number | null {
  const surname = surnameAt(name, 0);
  const given = name.slice(surname.length);
  if (!surname || !HAN.test(name) || given.length < 1 || given.length > 2) return null;
  const { first, second, sole } = nameModel();
  const rank = surnameWeight(surname)! + 6;
  const chars =
    given.length === 1 ? (sole.get(given) ?? 1) : ((first.get(given[0]!) ?? 1) + (second.get(given[1]!) ?? 1)) * 0.8;
  const compound = compoundSurnames.has(surname) ? 3 : 0;
  // 年年, 萌萌: a character said twice is a given name.
  const doubled = given.length === 2 && given[0] === given[1] ? 3 : 0;
  return rank * 0.5 + chars + compound + doubled;
}

/** Words of one character that may follow a name: they never end one. */
const FOLLOWERS = new Set(
  "等与和及同跟在对为向到赴就说的是也还则从以被把给带率作做代、致讲问答任当获因并又将于由让去来走参曾已正先表现前这他她一两三出",
);
/** How often a character stands as a word by itself before it counts as a common one. */
const COMMON_WORD = 2500;
const BOUNDARY = /^(?:$|[^\p{Script=Han}])/u;

/** How well a text goes on after a name: +3 for punctuation, less for a word, negative for half a word. */
export function boundary(rest: string): number {
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
      (given === 2 ? 0.5 : 0) -
      wordiness(text, at, name, surname) -
      (given === 2 && !BOUNDARY.test(text.slice(at + name.length)) ? verbal(name) : 0);
    if (score >= min && (!best || score > best.score)) best = { name, score };
  }
  return best;
}

// Held against a name: that its characters make a common word, by themselves or with what follows (许俊|强调).
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

/**
 * Splits names that were run together, such as the reporters of a scraped page: every character must belong to a name.
 * @returns the likeliest split, and by how much it leads the next best; null where there is none
 */
export function splitNames(run: string): { names: string[]; margin: number } | null {
  type Way = { names: string[]; score: number };
  const chars = run.replace(/\s+/g, "");
  const ways: Way[][] = Array.from({ length: chars.length + 1 }, () => []);
  ways[0] = [{ names: [], score: 0 }];
  for (let at = 0; at < chars.length; at++) {
    for (const way of ways[at]!) {
      const surname = surnameAt(chars, at);
      for (const s of new Set([surname, chars[at]!])) {
        if (surnameWeight(s) === undefined) continue;
        for (const given of [1, 2, 3]) {
          const name = chars.slice(at, at + s.length + given);
          if (name.length < s.length + given) continue;
          // Three given characters: a Mongolian or Yi name, where nothing else fits.
          const odds = given === 3 ? -6 : nameOdds(name);
          if (odds === null) continue;
          // The surname's rank weighs more here: it is what tells where the next name begins.
          const score =
            way.score +
            odds +
            surnameWeight(s)! * 0.5 +
            (given === 2 ? 0.7 : 0) -
            (name.length === 4 ? 3 : 0) -
            swallowed(name, s) -
            halved(chars, at + name.length);
          const list = ways[at + name.length]!;
          list.push({ names: [...way.names, name], score });
          list.sort((a, b) => b.score - a.score);
          list.length = Math.min(list.length, 4);
        }
      }
    }
  }
  const [best, next] = ways[chars.length]!;
  return best ? { names: best.names, margin: next ? best.score - next.score : Number.POSITIVE_INFINITY } : null;
}

// Held against a name in a run: that it ends in what is the next one's surname.
function swallowed(name: string, surname: string): number {
  const { surnames } = nameModel();
  return [...name.slice(surname.length)].filter((c) => surnames.has(c)).length * 2;
}

// Held against a split that cuts a compound surname in two: 邓伟|欧阳晓燕, not 邓伟欧|阳晓燕.
function halved(run: string, at: number): number {
  return compoundSurnames.has(run.slice(at - 1, at + 1)) ? 4 : 0;
}

/** True for a string that by itself looks like a personal name: 2–3 characters (4 with a compound surname), or transcribed. */
export function looksLikeName(text: string, min = 0.5): boolean {
  if (/^\p{Script=Han}{2,6}[·•・‧]\p{Script=Han}{1,8}$/u.test(text)) return true;
  const odds = nameOdds(text);
  if (odds === null || odds < min) return false;
  const entry = dictionary().get(text);
  return !entry || entry.tag === "nr" || entry.freq < 50;
}
