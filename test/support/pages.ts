import fc from "fast-check";
import { shape, stories } from "./story.ts";
import { frames, type Hole } from "./typeset-article.ts";
import { type Band, type FlipbookPage, presses, settings, typesetFlipbook } from "./typeset-flipbook.ts";
import { shelves, typesetGrid } from "./typeset-grid.ts";
import { typesetJumps } from "./typeset-jump.ts";
import { narrows, typesetNarrow } from "./typeset-narrow.ts";
import { ocrs, type StreamPage, types, typesetAccount, typesetNewspaper, typesetWeb } from "./typeset-stream.ts";

/** Random pages, each with the stories set in it. */

const story = stories(shape());
const plain = stories(shape({ captions: 0, headings: false }));
const brief = stories(shape({ paragraphs: 2, kickers: false, captions: 0, headings: false }));

/** One article in two to four columns, with a picture. */
const wide: fc.Arbitrary<Band> = settings(story, [2, 3, 4], [14, 20]).map((s) => [s] as const);
const columns: fc.Arbitrary<Band> = settings(plain, [2, 3, 4], [14, 20]).map((s) => [s] as const);
/** Two articles beside each other with different numbers of columns. */
const beside: fc.Arbitrary<Band> = fc.tuple(settings(story, [2, 3], [14, 18]), settings(brief, [1], [12, 16]));

const long = shape({ paragraphs: 10, least: 7, captions: 0, headings: false, kickers: false });
const hole: fc.Arbitrary<Hole> = fc.record({
  first: fc.integer({ min: 0, max: 2 }),
  span: fc.constantFrom(1, 1, 2),
  down: fc.integer({ min: 0, max: 9 }),
});
/** A photograph anywhere in the columns. */
const cut: fc.Arbitrary<Band> = fc
  .record({ set: settings(stories(shape({ paragraphs: 8, least: 4, headings: false })), [2, 3, 4], [14, 20]), hole })
  .map(({ set, hole }) => [{ ...set, picture: "hole", hole }] as const);
/** An article in a box, at any height of one or two columns of another one. */
const boxed: fc.Arbitrary<Band> = fc
  .record({
    set: settings(stories(long), [3, 4], [16, 20]),
    hole,
    box: fc.record({ story: brief, wide: fc.boolean(), frame: fc.constantFrom(...frames) }),
  })
  .map(({ set, hole, box }) => [{ ...set, picture: "hole", hole, box }] as const);
/** Two articles of several columns each beside each other. */
const abreast: fc.Arbitrary<Band> = fc.tuple(settings(plain, [1, 2, 3], [12, 16]), settings(plain, [1, 2], [12, 16]));

const pagesOf = (bands: fc.Arbitrary<Band>, press = presses): fc.Arbitrary<FlipbookPage> =>
  fc
    .record({ bands: fc.array(bands, { minLength: 1, maxLength: 3 }), press })
    .map((page) => typesetFlipbook(page.bands, page.press));

/** Columns of text below spanning headlines, on a press that sets each row at its place. */
export const columnPages: fc.Arbitrary<FlipbookPage> = pagesOf(
  columns,
  presses.map((p) => ({ ...p, drift: [0] })),
);
/** The same, with gutters that drift. */
export const driftingPages: fc.Arbitrary<FlipbookPage> = pagesOf(columns);
/** With pictures, captions and headings in the columns. */
export const picturePages: fc.Arbitrary<FlipbookPage> = pagesOf(
  wide,
  presses.map((p) => ({ ...p, drift: [0] })),
);
/** Two articles beside each other. */
export const besidePages: fc.Arbitrary<FlipbookPage> = pagesOf(
  beside,
  presses.map((p) => ({ ...p, drift: [0] })),
);
/** Two articles beside each other, each of one to three columns, with their kickers and signs. */
export const abreastPages: fc.Arbitrary<FlipbookPage> = pagesOf(
  abreast,
  presses.map((p) => ({ ...p, drift: [0] })),
);
/** With photographs at odd heights of one or two columns. */
export const cutPages: fc.Arbitrary<FlipbookPage> = pagesOf(
  cut,
  presses.map((p) => ({ ...p, drift: [0] })),
);
/** With boxes amid the columns. */
export const boxPages: fc.Arbitrary<FlipbookPage> = pagesOf(
  boxed,
  presses.map((p) => ({ ...p, drift: [0], blankEvery: 0 })),
);
/** Two pages in one file, with articles that go on from the one to the other. */
export const jumpPages: fc.Arbitrary<FlipbookPage> = fc
  .record({
    jumps: fc.uniqueArray(
      fc.record({
        set: settings(stories({ ...long, kickers: true }), [2, 3, 4], [14, 20]),
        columns: fc.constantFrom(2, 3, 4),
        at: fc.constantFrom(0.3, 0.5, 0.6, 0.7),
      }),
      { minLength: 1, maxLength: 2, selector: (j) => j.set.story.title },
    ),
    others: fc.tuple(settings(plain, [2, 3], [14, 20]), settings(plain, [2, 3], [14, 20])),
    press: presses.map((p) => ({ ...p, drift: [0] })),
  })
  .map(({ jumps, others, press }) => typesetJumps(jumps, others, press));
/** All of it. */
export const flipbookPages: fc.Arbitrary<FlipbookPage> = pagesOf(fc.oneof(wide, wide, beside));

/** Newspaper pages in a grid of three or four columns. */
export const gridPages: fc.Arbitrary<FlipbookPage> = fc.constantFrom(3, 4).chain((n) =>
  fc
    .record({
      shelves: fc.array(shelves(plain, brief, n), { minLength: 1, maxLength: 3 }),
      press: presses,
      width: fc.integer({ min: 12, max: 16 }),
      leading: fc.constantFrom(1 as const, 2 as const),
      staggered: fc.constantFrom(false, false, true),
    })
    .map(({ shelves, press, ...grid }) =>
      typesetGrid(shelves, { ...press, ...grid, drift: [0], ...(grid.staggered && { blankEvery: 0 }) }),
    ),
);

const signed = stories(shape({ captions: 0, headings: false }));
const bare = stories(shape({ kickers: false, headings: false }));

/** Newspaper pages of two to nine articles. */
export const newspaperPages: fc.Arbitrary<StreamPage> = fc
  .record({ stories: fc.uniqueArray(signed, { minLength: 2, maxLength: 9, selector: (s) => s.title }), ocr: ocrs })
  .map((page) => typesetNewspaper(page.stories, page.ocr));
/** The same, their columns read one below the other, row by row. */
export const narrowPages: fc.Arbitrary<StreamPage> = fc
  .record({
    stories: fc.uniqueArray(signed, { minLength: 2, maxLength: 6, selector: (s) => s.title }),
    narrow: narrows,
  })
  .map((page) => typesetNarrow(page.stories, page.narrow));
/** Scraped web pages of one article. */
export const webPages: fc.Arbitrary<StreamPage> = fc
  .record({ story: stories(shape({ kickers: false, headings: false, captions: 0 })), type: types })
  .map(({ story, type }) => typesetWeb(story, type));
/** Public-account pages. */
export const accountPages: fc.Arbitrary<StreamPage> = fc
  .record({ story: bare, type: types })
  .map(({ story, type }) => typesetAccount(story, type));
