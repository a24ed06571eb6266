import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readArchive, type StoredArticle } from "../../src/archive/store.ts";
import { ingestPage } from "../../src/ingest/pipeline.ts";
import { chromiumOrWord, launch } from "./browser.ts";
import { print } from "./print.ts";

/** Real PDFs: sample articles set in columns, printed by a browser, and read back. */

const TITLES = ["灶台边的谈心会", "不落下一辆电动车", "面馆里的送考老师", "一车西瓜为何减了半车"];
const letters = (text: string): string => text.normalize("NFKC").replace(/[\s\\“”"]/g, "");
const escaped = (text: string): string => text.replace(/\\/g, "").replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** @param across whether each headline runs over its article's columns, or stands in one of them */
function page(articles: readonly StoredArticle[], columns: number, across: boolean): string {
  const set = articles.map(({ meta, body }) => {
    const text = body
      .split(/\n\n+/)
      .map((p) => `<p>${escaped(p)}</p>`)
      .join("");
    return `<h1>${escaped(meta.title)}</h1>${across ? `<div class="columns">${text}</div>` : text}`;
  });
  return `<!doctype html><meta charset="utf-8"><style>
    @page { size: A4; margin: 14mm }
    body { font: 10pt/1.65 serif }
    .columns { column-count: ${columns}; column-gap: 2em; text-align: justify }
    p { margin: 0; text-indent: 2em }
    h1 { margin: 0.7em 0; font-size: ${across ? 19 : 13}pt; line-height: 1.3 }
  </style>${across ? set.join("") : `<div class="columns">${set.join("")}</div>`}`;
}

describe.skipIf(!chromiumOrWord())("浏览器印出的 PDF", () => {
  let browser: Browser;
  let articles: StoredArticle[];
  beforeAll(async () => {
    browser = await launch();
    const archive = await readArchive("content");
    articles = TITLES.map((title) => archive.articles.find((a) => a.meta.title === title)!);
  });
  afterAll(() => browser.close());

  test.each([
    [2, true],
    [3, true],
    [4, true],
    [2, false],
    [3, false],
    [4, false],
  ])("%i 栏，标题通栏：%s，读回原样的文章", async (columns, across) => {
    expect(articles).not.toContain(undefined);
    // What fits on one page.
    const printed = articles.slice(0, across ? 3 : 4);
    const bytes = await print(browser, page(printed, columns, across));
    const context = { file: "raw/p04.pdf", sha256: "0".repeat(64), home: [], knownBodies: [], knownPeople: [] };
    const { articles: found } = await ingestPage(bytes, context);
    // Which of two articles beside each other comes first is not asked: where headlines happen to stand at one height,
    // as fonts will have it, a page in columns and a grid look the same.
    const inOrder = (all: { title: string; body: string }[]) => all.sort((a, b) => (a.title < b.title ? -1 : 1));
    const set = ({ meta, body }: { meta: { title: string }; body: string }) => ({
      title: letters(meta.title),
      body: letters(body),
    });
    expect(inOrder(found.map(set))).toEqual(inOrder(printed.map(set)));
  });
});
