import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { remember } from "./remember.ts";

/** Words of a Chinese text with their parts of speech (https://github.com/fxsjy/jieba), and the dictionary behind them. */

export interface Word {
  text: string;
  /** Offset in the text, in UTF-16 units. */
  at: number;
  /** ICTCLAS part of speech: n noun, ns place, nr person, v verb, p preposition, c conjunction, d adverb, m numeral, x unknown. */
  tag: string;
}

export interface DictionaryEntry {
  freq: number;
  tag: string;
}

let jieba: Jieba | undefined;
let entries: Map<string, DictionaryEntry> | undefined;

/** Splits a text into words of the dictionary; what it does not know falls into single characters, tagged `x`. */
export const words: (text: string) => readonly Word[] = remember((text) => {
  jieba ??= Jieba.withDict(dict);
  let at = 0;
  return jieba.tag(text, false).map(({ word, tag }) => {
    const from = at;
    at += word.length;
    return { text: word, at: from, tag };
  });
}, 200_000);

/** The whole dictionary: 350,000 words with frequency and part of speech; read once. */
export function dictionary(): ReadonlyMap<string, DictionaryEntry> {
  if (entries) return entries;
  entries = new Map();
  for (const line of Buffer.from(dict).toString("utf8").split("\n")) {
    const [word, freq, tag] = line.split(" ");
    if (word) entries.set(word, { freq: Number(freq), tag: tag ?? "x" });
  }
  return entries;
}
