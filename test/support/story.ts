import fc from "fast-check";
import { DOINGS, GIVEN, GOODS, PLACE, POSTS, SITES, SLOGANS, SUBHEADS, SURNAMES, WORKERS, WORKS } from "./words.ts";

/**
 * Random articles of an invented country, each with what a careful reader takes out of it. Texts carry full-width
 * punctuation and no spaces, as readers are to get them; the typesetters spoil both.
 */

export interface Story {
  kicker?: string;
  title: string;
  subtitle?: string;
  body: { kind: "text" | "heading"; text: string }[];
  /** Names in the text, each once. */
  people: string[];
  /** The day's month and day, both two digits. */
  day: string;
  /** The union it tells of. */
  union: string;
  captions: string[];
  /** The closing credit in brackets: a department, or a correspondent's name. */
  credit: string;
  /** The second half of an article: its mark, and whether its text begins in the middle of a paragraph. */
  goesOn?: { mark: string; broken: boolean };
}

/** What stories may have. */
export interface StoryShape {
  /** Most paragraphs after the lead, and most sentences in each. */
  paragraphs: number;
  /** Fewest of them. */
  least: number;
  sentences: number;
  captions: number;
  headings: boolean;
  kickers: boolean;
}

export const shape = (given: Partial<StoryShape> = {}): StoryShape => ({
  paragraphs: 4,
  least: 2,
  sentences: 3,
  captions: 1,
  headings: true,
  kickers: true,
  ...given,
});

/** A piece of text with the people whom it names. */
interface Piece {
  text: string;
  people: string[];
}

const pick = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
const number = fc.integer({ min: 2, max: 980 }).map(String);
const person = fc.tuple(pick(SURNAMES), pick(GIVEN)).map(([surname, name]) => surname + name);
const place = fc.oneof(pick(PLACE.city), pick(PLACE.district));
const officer = fc.record({ place, post: pick(POSTS), name: person });
const worker = fc.record({ works: pick(WORKS), post: pick(WORKERS), name: person });

const sentence: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({ who: officer, doing: pick(DOINGS) }).map(({ who, doing }) => ({
    text: `${who.place}${who.post}${who.name}出席并讲话，对下一步推进${doing}提出了明确要求。`,
    people: [who.name],
  })),
  fc.record({ a: officer, b: officer }).map(({ a, b }) => ({
    text: `${a.place}${a.post}${a.name}，${b.place}${b.post}${b.name}等参加活动。`,
    people: [a.name, b.name],
  })),
  fc.record({ who: worker, doing: pick(DOINGS) }).map(({ who, doing }) => ({
    text: `“以前下了班不知道该去哪里，现在有了${doing}，大家的劲头更足了。”${who.works}${who.post}${who.name}说。`,
    people: [who.name],
  })),
  fc.record({ n: number, m: number, good: pick(GOODS) }).map(({ n, m, good }) => ({
    text: `截至目前，全市已建成服务站点${n}个，为职工送去${good}${m}份，惠及一线职工1.${n}万人次。`,
    people: [],
  })),
  fc.record({ doing: pick(DOINGS), n: number }).map(({ doing, n }) => ({
    text: `会议要求，各级工会要把${doing}摆在突出位置，层层压实责任，细化《${doing}实施方案》，确保年内覆盖企业${n}家。`,
    people: [],
  })),
  fc.record({ site: pick(SITES), town: pick(PLACE.town), n: number }).map(({ site, town, n }) => ({
    text: `活动现场，来自${town}的${n}名职工走进${site}，听讲解、看展板、学操作，气氛十分热烈。`,
    people: [],
  })),
  fc.record({ a: pick(PLACE.town), b: pick(PLACE.town), doing: pick(DOINGS) }).map(({ a, b, doing }) => ({
    text: `${a}、${b}等单位先后介绍了${doing}的经验做法；与会人员还围绕“怎么干、谁来干、干到什么程度”进行了讨论。`,
    people: [],
  })),
  pick(DOINGS).map((doing) => ({ text: `下一步，工会将继续深化${doing}，把实事办实、好事办好。`, people: [] })),
);

const join = (pieces: readonly Piece[]): Piece => ({
  text: pieces.map((p) => p.text).join(""),
  people: pieces.flatMap((p) => p.people),
});

const captionOf = fc.oneof(
  fc.tuple(pick(PLACE.town), pick(SITES)).map(([town, site]) => `${town}职工在${site}参观学习`),
  fc.tuple(pick(WORKS), pick(GOODS)).map(([works, good]) => `工会干部为${works}职工送上${good}`),
  fc.tuple(pick(WORKS), pick(WORKERS)).map(([works, post]) => `${works}${post}正在示范操作`),
);

/** @param allowed what the stories may have, see `shape` */
export function stories(allowed: StoryShape): fc.Arbitrary<Story> {
  const text = fc.array(sentence, { minLength: 2, maxLength: allowed.sentences }).map(join);
  return fc
    .record({
      place,
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      doing: pick(DOINGS),
      site: pick(SITES),
      lead: fc.array(sentence, { maxLength: 2 }).map(join),
      rest: fc.array(text, { minLength: allowed.least, maxLength: allowed.paragraphs }),
      heading: allowed.headings ? fc.option(pick(SUBHEADS), { freq: 3 }) : fc.constant(null),
      verb: pick(["召开", "部署", "扎实推进", "启动"]),
      slogan: pick(SLOGANS),
      heads: allowed.kickers ? pick(["title", "title", "kicker", "subtitle"] as const) : fc.constant("title" as const),
      captions: fc.uniqueArray(captionOf, { maxLength: allowed.captions }),
      correspondent: person,
      office: pick(["总工会办公室", "总工会宣教部", "总工会权益保障部"]),
      signed: fc.boolean(),
    })
    .map((g) => {
      const union = `${g.place}总工会`;
      const fact = `${union}${g.verb === "召开" ? `召开${g.doing}推进会` : `${g.verb}${g.doing}`}`;
      const opening = `${g.month}月${g.day}日，${union}在${g.site}${g.verb === "召开" ? "召开" : "部署"}${g.doing}${g.verb === "召开" ? "推进会" : ""}。`;
      const pieces = [join([{ text: opening, people: [] }, g.lead]), ...g.rest];
      const body: Story["body"] = pieces.map((p) => ({ kind: "text", text: p.text }));
      if (g.heading && body.length > 2) body.splice(2, 0, { kind: "heading", text: g.heading });
      return {
        ...(g.heads === "kicker" && { kicker: fact }),
        title: g.heads === "title" ? fact : g.slogan,
        ...(g.heads === "subtitle" && { subtitle: `${union}${g.doing}纪实` }),
        body,
        people: [...new Set(pieces.flatMap((p) => p.people))],
        day: `${String(g.month).padStart(2, "0")}-${String(g.day).padStart(2, "0")}`,
        union,
        captions: g.captions,
        credit: g.signed ? g.correspondent : `${g.place}${g.office}`,
      };
    });
}
