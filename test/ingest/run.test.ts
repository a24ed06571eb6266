import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { emptyAuthority } from "../../src/archive/authority.ts";
import { CliError } from "../../src/archive/errors.ts";
import { parseArticle } from "../../src/archive/frontmatter.ts";
import { auditClaims, ledgerSchema } from "../../src/archive/ledger.ts";
import type * as store from "../../src/archive/store.ts";
import { fingerprint } from "../../src/ingest/reconcile.ts";
import type { FileReport } from "../../src/ingest/report.ts";
import { idPrefix, ingestFolder } from "../../src/ingest/run.ts";
import { decode } from "../../src/text/decode.ts";
import { ingestAlone, readCases } from "./cases.ts";

// An unreadable file cannot be made where tests run as root, so the store says that it is.
vi.mock("../../src/archive/store.ts", async (original) => {
  const real = await original<typeof store>();
  const readBytes = (file: string) =>
    file.endsWith("locked.txt")
      ? Promise.reject(Object.assign(new Error(`EACCES: permission denied, open '${file}'`), { code: "EACCES" }))
      : real.readBytes(file);
  return { ...real, readBytes };
});

let folder: string;
const raw = () => join(folder, "raw");
const out = () => join(folder, "articles");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gonghui-ingest-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string, content: string | Uint8Array): string {
  const path = join(raw(), file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const run = (): Promise<FileReport[]> => ingestFolder({ from: raw(), to: out(), authority: emptyAuthority });

/** Every file of the output with its text and the moment it was written. */
function snapshot(): Map<string, { text: string; written: bigint }> {
  if (!existsSync(out())) return new Map();
  const files = readdirSync(out(), { recursive: true, encoding: "utf8" })
    .sort()
    .filter((file) => statSync(join(out(), file)).isFile());
  return new Map(
    files.map((file) => {
      const path = join(out(), file);
      return [file, { text: readFileSync(path, "utf8"), written: statSync(path, { bigint: true }).mtimeNs }];
    }),
  );
}

const texts = (): Record<string, string> => Object.fromEntries([...snapshot()].map(([file, { text }]) => [file, text]));

/** The ids of the articles by their titles. */
function idsByTitle(): Record<string, string> {
  const articles = Object.entries(texts()).filter(([file]) => file.endsWith(".md"));
  return Object.fromEntries(
    articles.map(([file, text]) => {
      const read = parseArticle(text, file);
      if (!read.ok) throw new Error(JSON.stringify(read.faults));
      return [read.value.meta.title, read.value.meta.id];
    }),
  );
}

const article = (title: string, body: string): string => `${title}\n\n${body}\n\n`;
const A = article(
  "柳荫街道总工会开放职工书屋",
  "本报讯 4月2日，柳荫街道总工会职工书屋正式开放，首批上架图书三千册，书目由职工投票选定，每天开放到晚上九点。",
);
const B = article(
  "白鹭镇总工会慰问采茶工人",
  "本报讯 4月5日，白鹭镇总工会主席苗青禾来到茶园，为采茶工人送去雨衣和热茶，并记下工人提出的交通、午饭两件小事。",
);
const C = article(
  "石埠区总工会举办法律讲堂",
  "本报讯 4月8日，石埠区总工会邀请律师走进物流园区，讲解劳动合同和工伤认定，六十名快递员带着问题来，听完答案走。",
);
const D = article(
  "梧桐里街道总工会成立篮球队",
  "本报讯 4月9日，梧桐里街道总工会职工篮球队成立，二十名队员来自九家企业，平均每周训练两次，计划参加全区联赛。",
);

/** An article's text but for where it stands in its source, which ingest keeps true even in an edited one. */
const besidesSource = (text: string | undefined): string | undefined => text?.replace(/^source: .*$/m, "");

function printOf(text: string): string {
  const read = parseArticle(text, "x.md");
  if (!read.ok) throw new Error(read.faults[0]!.message);
  return fingerprint(read.value);
}

describe("台账", () => {
  test.each(readCases().map((c) => [c.name, c] as const))("%s：每个字都有归属，归属的文章都在", (_, c) => {
    const page = ingestAlone(c.bytes, c.file);
    const ids = page.articles.map((_, i) => `x-${i + 1}`);
    const claims = page.claims(ids);
    expect(auditClaims(decode(c.bytes).text, claims)).toEqual([]);
    expect(claims.flatMap((claim) => claim.articles ?? []).filter((id) => !ids.includes(id))).toEqual([]);
    expect(page.lines).toBe(decode(c.bytes).text.split("\n").length);
  });

  test("任取几行，不会出错，也不漏一个字", () => {
    const random = generator(20230704);
    const pages = readCases().map(({ name, bytes }) => ({ name, lines: decode(bytes).text.split("\n") }));
    for (const { name, lines } of pages)
      for (let round = 0; round < 8; round++) {
        const share = random();
        const text = lines.filter(() => random() < share).join("\n");
        // Lost glyphs by themselves are no text in any encoding.
        if (!/\p{Script=Han}/u.test(text)) continue;
        const bytes = new TextEncoder().encode(text);
        const page = ingestAlone(bytes);
        const claims = page.claims(page.articles.map((_, i) => `x-${i + 1}`));
        expect(auditClaims(text, claims), `${name}\n${text}`).toEqual([]);
      }
  });

  test("行序打乱也一样", () => {
    const random = generator(42);
    for (const { name, bytes } of readCases()) {
      const text = decode(bytes)
        .text.split("\n")
        .map((line) => ({ line, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ line }) => line)
        .join("\n");
      const page = ingestAlone(new TextEncoder().encode(text));
      const claims = page.claims(page.articles.map((_, i) => `x-${i + 1}`));
      expect(auditClaims(text, claims), `${name}\n${text}`).toEqual([]);
    }
  });

  test("写下的台账合乎格式，文章的编号都有文件", async () => {
    for (const { name, bytes } of readCases()) put(`${name}.txt`, bytes);
    await run();
    const files = texts();
    const ledgers = Object.entries(files).filter(([file]) => file.endsWith(".ledger.json"));
    expect(ledgers).toHaveLength(readCases().length);
    for (const [file, text] of ledgers) {
      const ledger = ledgerSchema.parse(JSON.parse(text));
      const ids = ledger.articles.map(({ id }) => id);
      expect(new Set(ids).size, file).toBe(ids.length);
      for (const { id, written } of ledger.articles) expect(printOf(files[`${id}.md`]!), id).toBe(written);
      expect(ledger.claims.flatMap((c) => c.articles ?? []).filter((id) => !ids.includes(id))).toEqual([]);
    }
  });
});

describe("再次录入", () => {
  test("原文未变：一个文件也不写", async () => {
    for (const { name, bytes } of readCases()) put(`${name}.txt`, bytes);
    const first = await run();
    expect(first.flatMap((r) => r.faults)).toEqual([]);
    const before = snapshot();
    const second = await run();
    expect(snapshot()).toEqual(before);
    expect(second.map((r) => [r.written, r.removed, r.kept])).toEqual(second.map(() => [0, 0, 0]));
  });

  test("前面插入一篇：原有的编号不变，新的一篇取新号", async () => {
    put("p1.txt", A + B + C);
    await run();
    const before = idsByTitle();
    expect(Object.values(before)).toEqual(["p1-1", "p1-2", "p1-3"]);
    put("p1.txt", D + A + B + C);
    await run();
    const after = idsByTitle();
    expect(after).toEqual({ ...before, 梧桐里街道总工会成立篮球队: "p1-4" });
  });

  test("去掉一篇：它的文件也去掉，其余编号不变，空出的编号不再给别人", async () => {
    put("p1.txt", A + B + C);
    await run();
    const { 白鹭镇总工会慰问采茶工人: gone, ...rest } = idsByTitle();
    put("p1.txt", A + C);
    const [report] = await run();
    expect(report?.removed).toBe(1);
    expect(idsByTitle()).toEqual(rest);
    put("p1.txt", A + C + D);
    await run();
    expect(idsByTitle()).toMatchObject(rest);
    expect(idsByTitle().梧桐里街道总工会成立篮球队).not.toBe(gone);
  });

  test("两篇对调：编号跟着内容走", async () => {
    put("p1.txt", A + B);
    await run();
    const before = idsByTitle();
    put("p1.txt", B + A);
    await run();
    expect(idsByTitle()).toEqual(before);
  });

  test("改一个标题里的错字：编号不变", async () => {
    put("p1.txt", A + B);
    await run();
    put("p1.txt", A.replace("开放职工书屋", "开放职工新书屋") + B);
    await run();
    expect(idsByTitle()).toMatchObject({ 柳荫街道总工会开放职工新书屋: "p1-1", 白鹭镇总工会慰问采茶工人: "p1-2" });
  });
});

describe("编辑改过的文章", () => {
  const edit = (id: string, from: string, to: string): string => {
    const path = join(out(), `${id}.md`);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
    return readFileSync(path, "utf8");
  };

  beforeEach(async () => {
    put("p1.txt", A + B);
    await run();
  });

  test("原文未变：编辑稿原样保留，不写 .new", async () => {
    const edited = edit("p1-1", "三千册", "三千零五册");
    const before = snapshot();
    const [report] = await run();
    expect(report).toMatchObject({ written: 0, kept: 1, warnings: [] });
    expect(snapshot()).toEqual(before);
    expect(texts()["p1-1.md"]).toBe(edited);
  });

  test("原文也变了：编辑稿不动，新结果写在 .md.new，并提醒", async () => {
    const edited = edit("p1-1", "三千册", "三千零五册");
    put("p1.txt", A.replace("晚上九点", "晚上十点") + B);
    const [report] = await run();
    expect(besidesSource(texts()["p1-1.md"])).toBe(besidesSource(edited));
    expect(texts()["p1-1.md.new"]).toContain("晚上十点");
    expect(report?.warnings).toMatchObject([
      { file: join(out(), "p1-1.md"), line: 1, message: expect.stringContaining("p1-1.md.new") },
    ]);
    const before = snapshot();
    await run();
    expect(snapshot()).toEqual(before);
  });

  test("只改了 front-matter 也算改过", async () => {
    const edited = edit("p1-2", "title: 白鹭镇总工会慰问采茶工人", "title: 白鹭镇总工会慰问采茶工");
    put("p1.txt", A + B.replace("热茶", "姜茶"));
    await run();
    expect(besidesSource(texts()["p1-2.md"])).toBe(besidesSource(edited));
  });

  test("同页别的一篇变了：改过的这一篇原文未变，不算冲突", async () => {
    const edited = edit("p1-1", "三千册", "三千零五册");
    put("p1.txt", A + B.replace("热茶", "姜茶"));
    const [report] = await run();
    expect(texts()["p1-2.md"]).toContain("姜茶");
    expect(besidesSource(texts()["p1-1.md"])).toBe(besidesSource(edited));
    // The page's hash changed: the person's article says so, or the check would find fault with it.
    expect(texts()["p1-1.md"]).not.toBe(edited);
    expect(Object.keys(texts())).not.toContain("p1-1.md.new");
    expect(report?.warnings).toEqual([]);
  });

  test("原文里没有了：改过的不删，提醒去留", async () => {
    const edited = edit("p1-2", "热茶", "姜茶");
    put("p1.txt", A);
    const [report] = await run();
    expect(texts()["p1-2.md"]).toBe(edited);
    expect(report).toMatchObject({ removed: 0, warnings: [{ file: join(out(), "p1-2.md") }] });
  });

  test("删去的一篇，原文改动以后也不再生成", async () => {
    unlinkSync(join(out(), "p1-2.md"));
    put("p1.txt", A + B.replace("热茶", "姜茶"));
    await run();
    expect(Object.keys(texts()).filter((f) => f.endsWith(".md"))).toEqual(["p1-1.md"]);
  });

  test("没处理的 .md.new，每次都提醒", async () => {
    edit("p1-1", "三千册", "三千零五册");
    put("p1.txt", A.replace("晚上九点", "晚上十点") + B);
    await run();
    const [again] = await run();
    expect(again?.warnings).toMatchObject([
      { file: join(out(), "p1-1.md.new"), message: expect.stringContaining("还没有处理") },
    ]);
  });

  test("原始文件改名：编号和改动都跟着走", async () => {
    edit("p1-1", "三千册", "三千零五册");
    put("p2.txt", A + B);
    unlinkSync(join(raw(), "p1.txt"));
    await run();
    expect(Object.keys(texts()).sort()).toEqual(["p1-1.md", "p1-2.md", "p2.ledger.json"]);
    expect(texts()["p1-1.md"]).toContain("三千零五册");
    expect(texts()["p1-1.md"]).toContain("raw/p2.txt");
  });

  test("台账丢了：改过的不动，编号不变", async () => {
    const edited = edit("p1-1", "三千册", "三千零五册");
    unlinkSync(join(out(), "p1.ledger.json"));
    await run();
    expect(texts()["p1-1.md"]).toBe(edited);
    expect(
      Object.keys(texts())
        .filter((f) => f.endsWith(".md"))
        .sort(),
    ).toEqual(["p1-1.md", "p1-2.md"]);
  });

  test("编辑删去的，不再生成", async () => {
    unlinkSync(join(out(), "p1-1.md"));
    await run();
    expect(Object.keys(texts()).filter((f) => f.endsWith(".md"))).toEqual(["p1-2.md"]);
    put("p1.txt", `${A}${B}${C}`);
    await run();
    expect(Object.keys(texts()).filter((f) => f.endsWith(".md"))).toEqual(["p1-2.md", "p1-3.md"]);
    expect(idsByTitle()).toEqual({ 白鹭镇总工会慰问采茶工人: "p1-2", 石埠区总工会举办法律讲堂: "p1-3" });
  });

  test("编辑删去之后，前面又插入一篇：删去的仍不再生成", async () => {
    unlinkSync(join(out(), "p1-1.md"));
    put("p1.txt", D + A + B);
    await run();
    expect(Object.keys(idsByTitle()).sort()).toEqual(["梧桐里街道总工会成立篮球队", "白鹭镇总工会慰问采茶工人"].sort());
    expect(idsByTitle().白鹭镇总工会慰问采茶工人).toBe("p1-2");
  });

  test("编辑把 front-matter 写坏了：指出是哪个文件，什么也不覆盖", async () => {
    const edited = edit("p1-1", "title:", "titel:");
    put("p1.txt", A.replace("晚上九点", "晚上十点") + B);
    put("p2.txt", C);
    const [first, second] = await run();
    expect(first?.faults.map((f) => `${f.file}:${f.line}: ${f.message}`).join("\n")).toContain("p1-1.md");
    expect(second?.faults).toEqual([]);
    expect(texts()["p1-1.md"]).toBe(edited);
    expect(texts()["p1-2.md"]).not.toContain("晚上十点");
  });

  test("台账坏了：报错，文章不动", async () => {
    writeFileSync(join(out(), "p1.ledger.json"), "{");
    const before = texts();
    const [report] = await run();
    expect(report?.faults).toHaveLength(1);
    expect(texts()).toEqual(before);
  });
});

describe("坏文件", () => {
  const bad: readonly [name: string, file: string, content: string | Uint8Array, message: RegExp][] = [
    ["空文件", "empty.txt", "", /空/],
    ["只有空白", "blank.txt", " \n\n\u3000\n", /空/],
    ["二进制", "binary.txt", Uint8Array.from({ length: 600 }, (_, i) => (i * 37) % 256), /二进制|编码/],
    ["编码认不出", "unknown.txt", Uint8Array.from({ length: 31 }, () => 0xff), /编码/],
    ["没有文章", "no-article.txt", "第 3 版\n\n1 2 3 4 5\n", /没有找到文章/],
    ["读不了", "locked.txt", A, /读不了/],
    ["不是文本", "photo.jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /还不能读|纯文本/],
  ];

  test.each(bad)("%s：报 文件:行 和怎么办，别的照常录入", async (_, file, content, message) => {
    put("a.txt", A);
    const path = put(file, content);
    put("z.txt", C);
    const reports = await run();
    expect(reports.filter((r) => r.faults.length).map((r) => r.file)).toEqual([file]);
    expect(reports.flatMap((r) => r.faults)).toEqual([
      { file: path, line: 1, message: expect.stringMatching(message) },
    ]);
    expect(reports.flatMap((r) => r.faults)[0]?.message).toMatch(/请/);
    expect(Object.keys(texts()).filter((f) => f.endsWith(".md"))).toEqual(["a-1.md", "z-1.md"]);
  });

  test("几个坏文件一次说全", async () => {
    for (const [, file, content] of bad) put(file, content);
    const reports = await run();
    expect(reports.flatMap((r) => r.faults)).toHaveLength(bad.length);
    expect(texts()).toEqual({});
  });

  test.each(bad.filter(([, file]) => file.endsWith(".txt") && file !== "locked.txt"))(
    "好文件变成坏文件（%s）：以前录入的原样留着",
    async (_, _file, content) => {
      put("p1.txt", A + B);
      await run();
      const before = snapshot();
      put("p1.txt", content);
      const [report] = await run();
      expect(report?.faults).toHaveLength(1);
      expect(snapshot()).toEqual(before);
    },
  );

  test("一个原始文件也没有：说该放在哪里", async () => {
    await expect(run()).rejects.toThrow(CliError);
    await expect(run()).rejects.toThrow(/没有原始文件.*请/);
  });

  test("文件夹不是登记的刊物：一个文件夹提醒一次，说有几个文件", async () => {
    put("heting-gonghui/p1.txt", A);
    put("heting-gonghui/p2.txt", B);
    put("tongxi/p1.txt", C);
    put("散页.txt", D);
    const authority = {
      ...emptyAuthority,
      bulletins: [{ id: "tongxi", name: "桐溪工会", variants: [], sections: [], furniture: [] }],
    };
    const reports = await ingestFolder({ from: raw(), to: out(), authority });
    expect(reports.flatMap((r) => r.warnings).filter((w) => w.message.includes("bulletins.yaml"))).toEqual([
      {
        file: join(raw(), "heting-gonghui/p1.txt"),
        line: 1,
        message: "文件夹“heting-gonghui”（2 个文件）不在 authority/bulletins.yaml 里；请加上这份刊物，或改正文件夹名",
      },
    ]);
  });
});

describe("编号", () => {
  test.each([
    ["tongxi-gonghui/2022-07/p04.txt", "tongxi-gonghui-2022-07-p04"],
    ["p04.txt", "p04"],
    ["桐溪工会/2023年7月刊/04.txt", "tongxi-gonghui-2023-nian-7-yuekan-04"],
  ])("%s → %s", (file, prefix) => expect(idPrefix(file)).toBe(prefix));

  test("不同文件的文章，编号不相同，也不互相覆盖", async () => {
    put("a/b-c.txt", A);
    put("a-b/c.txt", B);
    put("d/工会.txt", C);
    put("d/公会.txt", D);
    const reports = await run();
    const ids = Object.values(idsByTitle());
    const refused = reports.filter((r) => r.faults.length).length;
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length + refused).toBe(4);
  });

  test("同名而扩展名不同的两个文件，不互相覆盖", async () => {
    put("p1.txt", A);
    put("p1.text", B);
    const first = await run();
    const refused = first.filter((r) => r.faults.length).length;
    expect(Object.keys(idsByTitle()).length + refused).toBe(2);
    const before = snapshot();
    await run();
    expect(snapshot()).toEqual(before);
  });
});

describe("命令", () => {
  function ingest(...args: string[]) {
    const authority = join(folder, "authority");
    const command = ["--import", "tsx", "scripts/ingest.ts", "--in", raw(), "--out", out(), "--authority", authority];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], { encoding: "utf8" });
    return { status, stderr, rows: stdout.trimEnd().split("\n") };
  }

  test("打印一张表，无错以 0 退出；第二次显示无变化", () => {
    put("p1.txt", A + B);
    put("p2.txt", C);
    const first = ingest();
    expect(first.stderr).toBe("");
    expect(first.status).toBe(0);
    expect(first.rows).toHaveLength(4);
    const cells = first.rows.map((row) => row.split(/\s{2,}/));
    const heads = "文件 文章 行数 正文 标题 图注 署名 杂项 广告 未归入 待核 写入 保留 状态";
    expect(cells[0]).toEqual(heads.split(" "));
    // A lead-in (本报讯) shares its row with the text.
    expect(cells[1]).toEqual(["p1.txt", ..."2 4 2 2 0 2 0 0 0 2 2 0 已更新".split(" ")]);
    expect(cells[2]).toEqual(["p2.txt", ..."1 2 1 1 0 1 0 0 0 1 1 0 已更新".split(" ")]);
    expect(cells[3]).toEqual(["共 2 个文件", ..."3 6 3 3 0 3 0 0 0 3 3 0".split(" ")]);
    const second = ingest();
    expect(second.rows.filter((row) => row.includes("无变化"))).toHaveLength(2);
    expect(second.status).toBe(0);
  });

  test("有坏文件：错误带 文件:行，以 1 退出，好的照常写", () => {
    put("p1.txt", A);
    const path = put("p2.txt", "");
    const { status, stderr, rows } = ingest();
    expect(status).toBe(1);
    expect(stderr).toContain(`${path}:1: `);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(rows.join("\n")).toMatch(/读取失败/);
    expect(Object.keys(texts())).toContain("p1-1.md");
  });

  test("没有归属的行是提醒，带 文件:行，不算错", () => {
    const path = put("p1.txt", `${A.trimEnd()}（柳荫工）\n\n零散的一行字\n`);
    const { status, stderr } = ingest();
    expect(stderr).toContain(`${path}:5: `);
    expect(status).toBe(0);
  });

  test("没有原始文件：一句话，不印调用栈，以 1 退出", () => {
    const { status, stderr } = ingest();
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("没有原始文件");
  });
});

/** A small seeded generator (mulberry32), so that a failure comes back. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
