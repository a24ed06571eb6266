import fc from "fast-check";
import { shape, stories } from "./story.ts";
import { type Band, type FlipbookPage, presses, settings, typesetFlipbook } from "./typeset-flipbook.ts";

/** Random pages, each with the stories set in it. */

const story = stories(shape());
const brief = stories(shape({ paragraphs: 2, kickers: false, captions: 0, headings: false }));

/** One article in two to four columns, with a picture. */
const wide: fc.Arbitrary<Band> = settings(story, [2, 3, 4], [14, 20]).map((s) => [s] as const);
/** Two articles beside each other with different numbers of columns. */
const beside: fc.Arbitrary<Band> = fc.tuple(settings(story, [2, 3], [14, 18]), settings(brief, [1], [12, 16]));

export const flipbookPages: fc.Arbitrary<FlipbookPage> = fc
  .record({ bands: fc.array(fc.oneof(wide, wide, beside), { minLength: 1, maxLength: 3 }), press: presses })
  .map(({ bands, press }) => typesetFlipbook(bands, press));
