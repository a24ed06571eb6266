import { type Begins, beginsArticle } from "./segment/begins.ts";
import { belowCell } from "./segment/below-cell.ts";
import { belowEditors } from "./segment/below-editors.ts";
import { belowPicture } from "./segment/below-picture.ts";
import { contentsBox } from "./segment/contents-box.ts";
import { countedPieces } from "./segment/counted-pieces.ts";
import { digestLabels } from "./segment/digest-labels.ts";
import { documentTitles } from "./segment/document-title.ts";
import { framed } from "./segment/frame.ts";
import { imprint } from "./segment/imprint.ts";
import { partJump } from "./segment/jumps.ts";
import { partEnd } from "./segment/line-ends.ts";
import { listedHeads } from "./segment/listed-heads.ts";
import { markedHeads } from "./segment/marked-heads.ts";
import { numberedPieces } from "./segment/numbered-pieces.ts";
import { parallelHeads } from "./segment/parallel-heads.ts";
import { pictureLines } from "./segment/picture-lines.ts";
import { picturesBetween } from "./segment/pictures-between.ts";
import { Reader } from "./segment/reader.ts";
import { rejoined } from "./segment/rejoined.ts";
import { runInHeads } from "./segment/run-in-heads.ts";
import { saidTwice } from "./segment/said-twice.ts";
import { sectionLabels } from "./segment/section-labels.ts";
import { sentenceRows } from "./segment/sentence-rows.ts";
import { mended } from "./segment/shattered.ts";
import { signers } from "./segment/signers.ts";
import { speechDays } from "./segment/speech-days.ts";
import { tableRows } from "./segment/table-rows.ts";
import { upright } from "./segment/upright.ts";
import { verse } from "./segment/verse.ts";
import type { Page, Split } from "./types.ts";

/**
 * The third stage: lines to drafts. The page is read once from top to bottom: headings are held back until the text
 * below them tells what they head.
 * @param begins whether headings begin an article
 */
export function segment(page: Page, begins: Begins = beginsArticle): Split {
  const steps = [
    contentsBox,
    upright,
    rejoined,
    mended,
    saidTwice,
    countedPieces,
    numberedPieces,
    documentTitles,
    sentenceRows,
    digestLabels,
    belowEditors,
    belowCell,
    belowPicture,
    picturesBetween,
    parallelHeads,
    framed,
    markedHeads,
    runInHeads,
    tableRows,
    listedHeads,
    sectionLabels,
    signers,
    speechDays,
    verse,
    pictureLines,
  ];
  const lines = steps
    .reduce((lines, step) => [...step({ ...page, lines })], imprint(page.lines))
    .flatMap((line) => partEnd(line, page.flow))
    .flatMap(partJump);
  const reader = new Reader({ ...page, lines }, begins);
  for (const [i, line] of lines.entries()) {
    if (line.as) reader.pass(line);
    else reader.read(line, lines[i + 1]);
  }
  return reader.finish();
}
