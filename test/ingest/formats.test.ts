import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { auditArchive } from "../../src/archive/audit.ts";
import { emptyAuthority } from "../../src/archive/authority.ts";
import { listFiles, readArchive } from "../../src/archive/store.ts";
import type { FileReport } from "../../src/ingest/report.ts";
import { ingestFolder } from "../../src/ingest/run.ts";
import { loadSite } from "../../src/site/config/load.ts";
import { type Placed, pdf } from "../support/pdf.ts";
import { docx, paragraph } from "../support/zip.ts";

/** Every format through the whole way: raw file, articles, ledger, content check, the site's source page. */

const TITLE = "望汐市总工会给渔港送去急救箱";
const TEXT = [
  "2023年7月14日，望汐市总工会把二十只急救箱送到渔港码头。市总工会主席林晓珏叮嘱船员，出海前要点一遍药品。",
  "船老大们当场学了包扎。市总工会副主席陈嘉树说，明年每条船都要有一只急救箱，每只箱子都有人会用。",
];

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), "formats-"));
});
afterEach(() => rmSync(content, { recursive: true }));

async function put(name: string, bytes: string | Uint8Array): Promise<void> {
  const path = join(content, "raw", "haigang", "2023-07", name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
const ingest = (): Promise<FileReport[]> =>
  ingestFolder({ from: join(content, "raw"), to: join(content, "articles"), authority: emptyAuthority });

const menu = "<nav><a href=a>首页</a><a href=b>工会概况</a><a href=c>联系方式</a></nav>";
const html = `<!doctype html><meta charset=utf-8><title>${TITLE}_望汐工会</title>${menu}<h1>${TITLE}</h1>${TEXT.map((t) => `<p>${t}</p>`).join("")}<footer>望汐工会网 二〇二三</footer>`;
const rows = TEXT.flatMap((t) => `　　${t}`.match(/.{1,24}/gu)!);
const printed: Placed[] = [
  { text: TITLE, x: 120, y: 780, size: 18 },
  ...rows.map((text, i) => ({ text, x: 60, y: 740 - i * 16, size: 10 })),
];

test.each([
  ["p01.txt", `${TITLE}\n\n${TEXT.join("\n\n")}\n`],
  ["p01.html", html],
  ["p01.htm", html],
  ["p01.docx", docx([TITLE, ...TEXT].map((t) => paragraph(t)).join(""))],
  ["p01.pdf", pdf([printed])],
])("%s：录入、核对、原文页都认得，再录入无变化", async (name, bytes) => {
  await put(name, bytes);
  const [report] = await ingest();
  expect(report).toMatchObject({ articles: 1, written: 1, faults: [], warnings: [] });
  const { articles } = await readArchive(content);
  expect(articles[0]!.meta).toMatchObject({
    title: TITLE,
    date: "2023-07-14",
    source: { file: `raw/haigang/2023-07/${name}` },
  });
  expect(articles[0]!.body.trim()).toBe(TEXT.join("\n\n"));
  expect(await auditArchive(content, articles)).toEqual([]);
  const { sources, ledgers } = await loadSite(content);
  expect(sources[0]!.text!.replace(/\s/g, "")).toContain(TEXT.join(""));
  expect(ledgers[0]!.source.lines).toBe(sources[0]!.text!.split("\n").length);
  const [again] = await ingest();
  expect(again).toMatchObject({ written: 0, faults: [] });
});

test("同名的 .txt 和 .html 争一个编号：后一个不收", async () => {
  await put("p01.html", html);
  await put("p01.txt", `${TITLE}\n\n${TEXT.join("\n\n")}\n`);
  const reports = await ingest();
  expect(reports.flatMap((r) => r.faults).map((f) => f.message)).toEqual([
    expect.stringContaining("请给其中一个文件改名"),
  ]);
  expect((await listFiles(join(content, "articles"))).filter((f) => f.endsWith(".md"))).toHaveLength(1);
});

test("浏览器另存的图片夹不算原文", async () => {
  await put("p01.html", html);
  await put("p01_files/logo.png", Uint8Array.of(1));
  await put("p02_files/photo.png", Uint8Array.of(1));
  expect((await ingest()).map((r) => [r.file, r.faults.length])).toEqual([
    ["haigang/2023-07/p01.html", 0],
    ["haigang/2023-07/p02_files/photo.png", 1],
  ]);
});

test("PDF 有一页没有文字层：提醒，别的页照读", async () => {
  await put("p01.pdf", pdf([printed, []]));
  const [report] = await ingest();
  expect(report!.warnings).toEqual([
    {
      file: join(content, "raw/haigang/2023-07/p01.pdf"),
      line: 1,
      message: expect.stringMatching(/第 2 页没有文字层.*OCR/),
    },
  ]);
  expect(readFileSync(join(content, "articles/haigang/2023-07/p01.ledger.json"), "utf8")).toContain('"encoding":"pdf"');
});

test.each([
  ["scan.pdf", pdf([[]]), /扫描件.*请/],
  ["locked.pdf", pdf([printed], true), /密码.*请/],
  ["broken.pdf", Buffer.from("%PDF-1.4 坏了"), /损坏.*请/],
  ["broken.docx", Buffer.from("坏了"), /损坏.*请/],
  ["old.doc", Uint8Array.of(0xd0, 0xcf), /另存为 \.docx/],
  ["photo.jpg", Uint8Array.of(0xff, 0xd8), /请先做文字识别/],
  ["data.xyz", Uint8Array.of(1), /请转成 \.txt、\.html、\.pdf 或 \.docx/],
])("%s：说清是什么毛病、怎么办", async (name, bytes, message) => {
  await put(name, bytes);
  const [report] = await ingest();
  expect(report!.faults).toEqual([
    { file: join(content, "raw/haigang/2023-07", name), line: 1, message: expect.stringMatching(message) },
  ]);
});
