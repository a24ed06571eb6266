import { fold } from "./fold.ts";
import { bodyPlace, HEADING, OTHER, PERSON, TITLE, TITLE_START, UNION_BODY } from "./place.ts";
import type { SearchRecord } from "./record.ts";

/** All texts one after the other, folded, with a zero between those that a hit must not run across. */
export interface Stream {
  units: Uint16Array;
  /** For every unit: the number of its article, and its place there. */
  articles: Uint32Array;
  places: Uint8Array;
}

interface Zone {
  text: string;
  place(offset: number): number;
}

/** Lays the texts of the articles in a row, an article's number being its place in the list. */
export function toStream(records: readonly SearchRecord[]): Stream {
  const zones = records.map(zonesOf);
  const length = zones.flat().reduce((n, { text }) => n + text.length + 1, 0);
  const [units, articles, places] = [new Uint16Array(length), new Uint32Array(length), new Uint8Array(length)];
  let at = 0;
  zones.forEach((own, article) => {
    for (const { text, place } of own) {
      for (let i = 0; i < text.length; i++, at++) {
        units[at] = text.charCodeAt(i);
        articles[at] = article;
        places[at] = place(i);
      }
      at++;
    }
  });
  return { units, articles, places };
}

function zonesOf({ title, headings, people, bodies, blocks, others }: SearchRecord): Zone[] {
  const zone = (place: number) => (text: string) => ({ text: fold(text), place: () => place });
  // Who copies from a page may copy the title with the text's first words.
  const [head, body] = [fold(title), fold(blocks.join("\n"))];
  const main = (offset: number): number => {
    if (offset >= head.length) return bodyPlace(offset - head.length);
    return offset === 0 ? TITLE_START : TITLE;
  };
  const zones = [
    { text: head + body, place: main },
    ...people.map(zone(PERSON)),
    ...bodies.map(zone(UNION_BODY)),
    ...headings.map(zone(HEADING)),
    ...others.map(zone(OTHER)),
  ];
  return zones.filter(({ text }) => text !== "");
}
