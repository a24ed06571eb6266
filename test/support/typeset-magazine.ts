import fc from "fast-check";
import type { Story } from "./story.ts";

/**
 * Articles as a magazine's page of HTML, for a browser to set and print: kickers and subtitles, pictures with their
 * words, articles beside each other and in boxes, running heads and feet.
 */

export interface MagazinePage {
  /** How the articles stand: each over the whole width, two beside each other, in a grid, the last in a box. */
  plan: "stacked" | "beside" | "grid" | "boxed";
  columns: number;
  /** In points. */
  size: number;
  leading: number;
  /** Where an article's pictures stand: over all columns below its headline, or inside a column. */
  pictures: "across" | "inside";
  justified: boolean;
  stories: Story[];
}

/** @param story the articles that pages are made of */
export const magazinePages = (story: fc.Arbitrary<Story>): fc.Arbitrary<MagazinePage> =>
  fc.record({
    plan: fc.constantFrom("stacked", "beside", "grid", "boxed"),
    columns: fc.constantFrom(2, 2, 3, 3, 4),
    size: fc.constantFrom(9, 9.5, 10, 10.5),
    leading: fc.constantFrom(1.45, 1.6, 1.75),
    pictures: fc.constantFrom("across", "inside"),
    justified: fc.boolean(),
    stories: fc.uniqueArray(story, { minLength: 2, maxLength: 2, selector: (s) => s.title }),
  });

/** The page as HTML. */
export function typesetMagazine(page: MagazinePage): string {
  const { plan, columns, size, leading, justified } = page;
  return `<!doctype html><meta charset="utf-8"><style>
  @page { size: A4; margin: 16mm }
  body { font: ${size}pt/${leading} serif; margin: 0 }
  header { display: flex; justify-content: space-between; margin-bottom: 8mm }
  hgroup { text-align: center; margin: 9mm 0 6mm; break-after: avoid }
  h1 { font-size: 17pt; line-height: 1.3; margin: 0 }
  hgroup p { font-size: 12pt; text-indent: 0; margin: 1mm 0 }
  .narrow h1 { font-size: 13pt }
  .narrow hgroup p { font-size: 10pt }
  section { columns: ${columns}; column-gap: 8mm; text-align: ${justified ? "justify" : "start"} }
  .narrow section { columns: ${plan === "grid" ? 1 : 2} }
  p { text-indent: 2em; margin: 0; orphans: 1; widows: 1 }
  p.credit { text-indent: 0; text-align: right }
  h2 { font-size: ${size}pt; margin: 0; break-after: avoid }
  figure { margin: 3mm 0; break-inside: avoid; text-align: center }
  figure div { height: 34mm }
  figcaption { font-size: ${size - 1}pt; line-height: 1.3 }
  .row { display: grid; grid-template-columns: ${plan === "beside" ? "2fr 1fr" : "1fr 1fr"}; column-gap: 10mm }
  .row > :last-child section { columns: 1 }
  .box { border: 0.4mm solid; padding: 3mm 5mm; margin-top: 8mm }
  </style><header><span>10</span><span>工会要闻</span><span>2023年6月号</span></header>${set(page)}`;
}

function set({ plan, stories, pictures }: MagazinePage): string {
  const all = stories.map((s, i) =>
    article(s, pictures === "across", plan !== "stacked" && !(plan === "boxed" && i === 0)),
  );
  if (plan === "stacked") return all.join("");
  if (plan === "boxed") return `${all[0]}<div class="box">${all.slice(1).join("")}</div>`;
  return `<div class="row">${all.join("")}</div>`;
}

function article(story: Story, across: boolean, narrow: boolean): string {
  const { kicker, title, subtitle, body, captions, credit } = story;
  const figures = captions.map((c) => `<figure><div></div><figcaption>${c}</figcaption></figure>`).join("");
  const text = body.map((p) => (p.kind === "heading" ? `<h2>${p.text}</h2>` : `<p>${p.text}</p>`));
  // A picture stands between two paragraphs.
  const at = text.findIndex((_, i) => i > 0 && body[i]!.kind === "text" && body[i - 1]!.kind === "text");
  const inside = across || at < 0 ? text : [...text.slice(0, at), figures, ...text.slice(at)];
  return `<article${narrow ? ' class="narrow"' : ""}><hgroup>${kicker ? `<p>${kicker}</p>` : ""}<h1>${title}</h1>${
    subtitle ? `<p>——${subtitle}</p>` : ""
  }</hgroup>${across || at < 0 ? figures : ""}<section>${inside.join("")}<p class="credit">（${credit}）</p></section></article>`;
}
