import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CliError } from "../../src/archive/errors.ts";
import { auditClaims, type Claim } from "../../src/archive/ledger.ts";
import { type IngestedPage, ingestPage } from "../../src/ingest/pipeline.ts";
import { DecodeError, decode } from "../../src/text/decode.ts";
import { foldRadicals, foldWidth } from "../../src/text/spaces.ts";
import { ingestAlone, readCases, shown } from "./cases.ts";

/** The account of a page is whole whatever the page is: as it came, torn to pieces, or never a page at all. */

/** The text that the stages read. */
const textOf = (bytes: Uint8Array): string => foldWidth(foldRadicals(decode(bytes).text));

const PAGES = [
  ...readCases().map((c) => c.bytes),
  ...readdirSync("content/raw", { recursive: true, encoding: "utf8" })
    .filter((f) => f.endsWith(".txt"))
    .map((f) => readFileSync(join("content/raw", f))),
].map((bytes) => textOf(bytes).split("\n"));

const RUNS = 100;

const CHARACTERS = [
  ..."工会主席沈若川、,。:;()《》“”【】—·▲■□/|年月日号123 \t\u3000\u00a0\u200b\ufeff\u0000\u001b\u0085\ufffd\f𠮷👷กé",
];

/** One injury to a page's lines. */
const injury = fc.oneof(
  fc.record({ kind: fc.constant("delete" as const), at: fc.nat(), n: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant("double" as const), at: fc.nat() }),
  fc.record({ kind: fc.constant("swap" as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant("indent" as const), at: fc.nat(), n: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant("glue" as const), at: fc.nat() }),
  fc.record({ kind: fc.constant("break" as const), at: fc.nat(), column: fc.nat() }),
  fc.record({
    kind: fc.constant("insert" as const),
    at: fc.nat(),
    column: fc.nat(),
    text: fc.array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 12 }).map((cs) => cs.join("")),
  }),
  fc.record({ kind: fc.constant("foreign" as const), at: fc.nat(), page: fc.nat(), from: fc.nat(), n: fc.nat(20) }),
  fc.record({ kind: fc.constant("long" as const), at: fc.nat(), n: fc.integer({ min: 2, max: 300 }) }),
);
type Injury = typeof injury extends fc.Arbitrary<infer T> ? T : never;

function injure(page: readonly string[], injuries: readonly Injury[]): string[] {
  let lines = [...page];
  for (const i of injuries) {
    const at = i.at % Math.max(1, lines.length);
    const line = lines[at] ?? "";
    if (i.kind === "delete") lines.splice(at, i.n);
    else if (i.kind === "double") lines.splice(at, 0, line);
    else if (i.kind === "swap") {
      const to = i.to % Math.max(1, lines.length);
      [lines[at], lines[to]] = [lines[to] ?? "", line];
    } else if (i.kind === "indent") lines[at] = " ".repeat(i.n) + line;
    else if (i.kind === "glue") lines.splice(at, 2, line + (lines[at + 1] ?? ""));
    else if (i.kind === "foreign") {
      const other = PAGES[i.page % PAGES.length]!;
      const from = i.from % other.length;
      lines.splice(at, 0, ...other.slice(from, from + i.n));
    } else if (i.kind === "long") lines[at] = line.repeat(i.n).slice(0, 20_000);
    else {
      const column = i.column % (line.length + 1);
      const [head, tail] = [line.slice(0, column), line.slice(column)];
      lines = i.kind === "break" ? lines.toSpliced(at, 1, head, tail) : lines.toSpliced(at, 1, head + i.text + tail);
    }
  }
  return lines;
}

const mutated = fc
  .tuple(
    fc.nat(PAGES.length - 1),
    fc.array(injury, { minLength: 1, maxLength: 12 }),
    fc.constantFrom("\n", "\r\n", "\r"),
  )
  .map(([page, injuries, ending]) => injure(PAGES[page]!, injuries).join(ending));

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc
    .array(fc.constantFrom(...CHARACTERS, "\n", "\n", "\r", "  ", "本报讯 ", "责任编辑:", "图为", "(记者 "), {
      maxLength: 300,
    })
    .map((cs) => cs.join("")),
);

/** Takes a text in, or tells that it was refused in words meant for an editor. */
function take(text: string): { source: string; page: IngestedPage; claims: Claim[]; ids: string[] } | null {
  const bytes = new TextEncoder().encode(text);
  try {
    const page = ingestAlone(bytes);
    const ids = page.articles.map((_, i) => `x-${i + 1}`);
    return { source: textOf(bytes), page, claims: page.claims(ids), ids };
  } catch (error) {
    if (error instanceof CliError || error instanceof DecodeError) return null;
    throw error;
  }
}

function expectWhole(text: string): void {
  const taken = take(text);
  if (!taken) return;
  const { source, page, claims, ids } = taken;
  expect(auditClaims(source, claims)).toEqual([]);
  expect(page.lines).toBe(source.split("\n").length);
  const inArticles = new Set(claims.flatMap((c) => c.articles ?? []));
  expect([...inArticles].filter((id) => !ids.includes(id))).toEqual([]);
  expect(claims.filter((c) => OF_NONE.has(c.as) && c.articles)).toEqual([]);
  expect(claims.filter((c) => !OF_NONE.has(c.as) && !c.articles && page.articles.length)).toEqual([]);
  page.articles.forEach((article, i) => {
    const said = hanOf([...shown(article.body).text, ...article.meta.captions.join("")].join(""));
    expect(missing(said, hanOf(claimedBy(ids[i]!, claims, source)))).toBe("");
    const { kicker, subtitle, column, title } = article.meta;
    // A photo item without a headline gets one of ours.
    const head = hanOf([kicker, subtitle, column, /^图片新[闻聞]$/.test(title) ? "" : title].join(""));
    expect(missing(head, hanOf(claimedBy(ids[i]!, claims, source)))).toBe("");
  });
}

const OF_NONE = new Set<Claim["as"]>(["furniture", "advertisement", "boilerplate", "unclaimed"]);

const claimedBy = (id: string, claims: readonly Claim[], source: string): string => {
  const rows = source.split("\n");
  return claims
    .filter((c) => c.articles?.includes(id))
    .map((c) => rows[c.lines[0] - 1]!.slice(...(c.columns ?? [])))
    .join("");
};

const hanOf = (text: string): string => text.replace(/[^\p{Script=Han}]/gu, "");

/** The characters of one text that the other has fewer of. */
function missing(said: string, source: string): string {
  const left = new Map<string, number>();
  for (const c of source) left.set(c, (left.get(c) ?? 0) + 1);
  return [...said]
    .filter((c) => {
      const n = left.get(c) ?? 0;
      left.set(c, n - 1);
      return n <= 0;
    })
    .join("");
}

describe("每个字恰好记一次，文章里没有原文没有的字", () => {
  // Pages with lines blown up to twenty thousand characters take their time on a busy machine.
  test("揉皱了的真页面", () => fc.assert(fc.property(mutated, expectWhole), { numRuns: RUNS }), 90_000);

  test("繁体行里夹着不占位的空白", () => {
    const rows = [
      "望汐市總工會部署集體協商",
      "",
      "                    望汐市總工會昨日部署集體協商要約行動,要求",
      "                    各區縣把要約書送到企業,限期答覆,逾期不應",
      "                    的由市總工會派員上門,一家一家把話說清,",
      "                    工\ufeff跳到主要內容區塊,把懂工資的推到桌前",
      "                    來,把協商的結果向職工大會報告並且存檔。",
    ];
    expectWhole(rows.join("\n"));
    expect(
      take(rows.join("\n"))!
        .page.articles.map((a) => a.body)
        .join(),
    ).toContain("內容區塊");
  });

  test("任何文字", () => fc.assert(fc.property(anything, expectWhole), { numRuns: RUNS }));

  test("任何字节：或有结果，或是一句给编辑的话", async () => {
    const context = { file: "raw/page.txt", sha256: "0".repeat(64), home: [], knownBodies: [], knownPeople: [] };
    const bytes = fc.uint8Array({ maxLength: 300 });
    const refuses = (b: Uint8Array) =>
      ingestPage(b, context).then(
        () => null,
        (error: unknown) => error,
      );
    await fc.assert(
      fc.asyncProperty(bytes, async (b) => {
        const error = await refuses(b);
        expect(error === null || error instanceof CliError).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test("同样的原文，同样的结果", () => {
    const run = (text: string) => JSON.stringify(take(text));
    fc.assert(
      fc.property(mutated, mutated, (text, other) => {
        const first = run(text);
        // What was read before leaves no trace.
        run(other);
        expect(run(text)).toBe(first);
      }),
      { numRuns: RUNS / 10 },
    );
  });
});
