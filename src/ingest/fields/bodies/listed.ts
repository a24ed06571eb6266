import { dictionary, type Word, words } from "../../../text/segmenter.ts";
import { looksLikeName } from "../../namemodel.ts";
import { endsInPost } from "../../posts.ts";
import { LEVEL } from "./levels.ts";

/** Names in a list that share the last one's ending: 甲、乙区总工会, 甲、乙等区总工会, 市、区两级总工会. */

export interface Listed {
  /** The names' heads; the ending goes behind each. */
  heads: string[];
  /** Where the list begins. */
  at: number;
}

const COUNT = "[两二三四五六七八九十\\d]+";
const LEVELS = `街道|[${LEVEL}]`;
/** The last of the list: its own name, 等, a count, the level of all, 两级. */
const LAST = new RegExp(`^(.*?)(等)?(${COUNT}个?)?(${LEVELS})?(${COUNT}级)?$`, "u");
const OWN_LEVEL = new RegExp(`(?:${LEVELS}|开发区|新区|园区)$`);
const NO_PLACE = /[委局会部司厂院校处室办团队]$|[残妇侨文社商]联$|[科作记]协$|工会$|政府$|集团$|总$|职工$|单位$/;
/** The name with which a piece ends that says somebody's post. */
const NAMED_OFFICER = /\p{Script=Han}{2,3}$/u;

/**
 * The heads of the list that ends at `end`, where a 总工会 stands; null where there is no list.
 * @param tokens the words of the text: 和 in 和平区 joins nothing
 * @param leads how many characters at a piece's beginning are the sentence's
 */
export function listed(
  text: string,
  tokens: readonly Word[],
  end: number,
  leads: (piece: string) => number,
): Listed | null {
  const pieces = piecesOf(text, tokens, end);
  const last = pieces.pop();
  if (!last) return null;
  const [, own, etc, count, level, ranks] = LAST.exec(last.text)!;
  const ofLevels = levelsOnly([...pieces.map((p) => p.text), last.text.replace(/[两二三四]级$/, "")], Boolean(ranks));
  if (ofLevels) return { heads: ofLevels, at: pieces[0]?.at ?? last.at };
  const shared = Boolean(etc || count) && level !== undefined;
  // 增补甲某、乙某、丙某为市总工会委员: people, not places.
  if ((!shared && !pieces.length) || /[为任兼由向在对给]$/.test(own!)) return null;
  // 以及甲某某、乙某等市总工会班子成员: people as well.
  const names = [...pieces.slice(1).map((p) => p.text), own!];
  if (shared && etc && names.every((n) => looksLikeName(n, 0)) && names.some((n) => n.length > 2)) return null;
  const heads: string[] = [];
  let at = last.at;
  const people = pieces.findLastIndex(
    (p) => NAMED_OFFICER.test(p.text) && endsInPost(p.text.replace(NAMED_OFFICER, "")) === "office",
  );
  for (const piece of [...pieces].reverse()) {
    const lead = leads(piece.text);
    const name = piece.text.slice(lead);
    if (OWN_LEVEL.test(name) && name.length > 2 && name.length <= 9 && !NO_PLACE.test(name)) heads.unshift(name);
    // 某某局副局长甲某、乙某、桐溪区总工会…: who follows a named officer is rather his peer.
    else if (level && isPlaceName(name) && people < 0) heads.unshift(name + level);
    else break;
    at = piece.at + lead;
    if (lead) break;
  }
  if (ranks && level && own) heads.push(own + level);
  else if (!shared) heads.push(last.text);
  else if (own && isPlaceName(own)) heads.push(own + level);
  return heads.length > 1 ? { heads, at } : null;
}

/** 市、区; 省市县三级: each level stands for its own body. */
function levelsOnly(pieces: readonly string[], ranked: boolean): string[] | null {
  const one = new RegExp(`^(?:${LEVELS})$`);
  if (pieces.length > 1 && pieces.every((p) => one.test(p))) return [...pieces];
  const [only] = pieces;
  return ranked && pieces.length === 1 && new RegExp(`^[${LEVEL}]{2,4}$`).test(only!) ? [...only!] : null;
}

function isPlaceName(name: string): boolean {
  if (name.length < 2 || name.length > 4 || NO_PLACE.test(name) || endsInPost(name)) return false;
  // 关于替补、增补…: what is made of common words is none either.
  const parts = words(name);
  if (parts.length > 1 && parts.every((w) => w.text.length > 1 && isCommon(w))) return false;
  const entry = dictionary().get(name);
  return !entry || entry.freq < 100 || /^n[srz]/.test(entry.tag) || entry.tag === "x";
}

const DOT = /[·•・‧]$/;

const isCommon = ({ text, tag }: Word): boolean => !/^n[srz]/.test(tag) && (dictionary().get(text)?.freq ?? 0) >= 100;

/** What stands between 、 and words that join, from the beginning of the clause. */
function piecesOf(text: string, tokens: readonly Word[], end: number): { text: string; at: number }[] {
  const pieces = [{ text: "", at: end }];
  for (const t of [...tokens].reverse()) {
    if (t.at >= end) continue;
    const word = text.slice(t.at, Math.min(end, t.at + t.text.length));
    const first = pieces[0]!;
    if (/^(?:、|和|与|及|以及)$/.test(word) && first.text) pieces.unshift({ text: "", at: t.at });
    else if (/^\p{Script=Han}+$/u.test(word)) pieces[0] = { text: word + first.text, at: t.at };
    else {
      // 黎·阿布都、某某县总工会: the rest of a name with a dot in it.
      if (DOT.test(word)) pieces.shift();
      break;
    }
  }
  return pieces.filter((p) => p.text);
}
