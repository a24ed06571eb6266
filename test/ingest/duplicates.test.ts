import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Review } from "../../src/archive/article.ts";
import { emptyAuthority } from "../../src/archive/authority.ts";
import { parseArticle } from "../../src/archive/frontmatter.ts";
import { findDuplicates, gistOf, sameStory } from "../../src/ingest/duplicates.ts";
import { ingestFolder } from "../../src/ingest/run.ts";

let folder: string;
const out = () => join(folder, "articles");
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gonghui-duplicates-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string, text: string): void {
  const path = join(folder, "raw", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
const run = () => ingestFolder({ from: join(folder, "raw"), to: out(), authority: emptyAuthority });

const pathOf = (id: string): string =>
  join(out(), readdirSync(out(), { recursive: true, encoding: "utf8" }).find((f) => f.endsWith(`${id}.md`))!);
function notes(id: string): Review[] {
  const read = parseArticle(readFileSync(pathOf(id), "utf8"), id);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value.meta.review.filter((r) => r.code === "suspected-duplicate");
}
/** Every file of the archive with its text and the moment it was written. */
const snapshot = (): Map<string, [string, bigint]> =>
  new Map(
    readdirSync(out(), { recursive: true, encoding: "utf8" })
      .map((f) => join(out(), f))
      .filter((f) => statSync(f).isFile())
      .map((f) => [f, [readFileSync(f, "utf8"), statSync(f, { bigint: true }).mtimeNs]]),
  );

const STORY =
  "本报讯 4月2日，柳荫街道总工会职工书屋正式开放，首批上架图书三千册，书目由职工投票选定，每天开放到晚上九点。下夜班的纺织女工苗青禾第一个办好借书证，她说从前想看书要坐6站公交车，往后下楼拐个弯就到。书屋还留出12个座位给带孩子来的职工，周末请退休教师讲故事。";
const page = (title: string, body: string): string => `${title}\n\n${body}\n`;
const A = page("柳荫街道总工会开放职工书屋", STORY);
const REPRINT = page(
  "柳荫：书香飘进车间",
  STORY.replace("苗青禾", "苗靑禾").replace("拐个弯", "拐個弯").replace("周末", "週末"),
);
const OTHER = page(
  "白鹭镇总工会慰问采茶工人",
  "本报讯 4月5日，白鹭镇总工会主席苗青禾来到茶园，为采茶工人送去雨衣和热茶，并记下工人提出的交通、午饭两件小事，答应半个月里给回音。",
);

describe("两份刊物登了同一篇", () => {
  beforeEach(async () => {
    put("chaoxi/2024-04/p01.txt", A);
    put("anping/2024-05/p03.txt", REPRINT);
    put("anping/2024-05/p04.txt", OTHER);
  });

  test("后出的一篇注明先出的是哪一篇、在哪一行；先出的和别的不动", async () => {
    await run();
    expect(notes("anping-2024-05-p03-1")).toEqual([
      {
        code: "suspected-duplicate",
        line: 1,
        message: expect.stringContaining("与 chaoxi-2024-04-p01-1（raw/chaoxi/2024-04/p01.txt:1）"),
      },
    ]);
    expect(notes("chaoxi-2024-04-p01-1")).toEqual([]);
    expect(notes("anping-2024-05-p04-1")).toEqual([]);
  });

  test("再录入一次：一个文件也不写", async () => {
    const first = await run();
    const before = snapshot();
    const second = await run();
    expect(snapshot()).toEqual(before);
    expect(second.map((r) => r.written)).toEqual([0, 0, 0]);
    expect(second.map((r) => r.notes)).toEqual(first.map((r) => r.notes));
  });

  test("先后分两次录入，结果和一次录入相同", async () => {
    await run();
    const together = readFileSync(pathOf("anping-2024-05-p03-1"), "utf8");
    rmSync(out(), { recursive: true });
    const late = join(folder, "raw/chaoxi/2024-04/p01.txt");
    const text = readFileSync(late, "utf8");
    unlinkSync(late);
    await run();
    expect(notes("anping-2024-05-p03-1")).toEqual([]);
    put("chaoxi/2024-04/p01.txt", text);
    await run();
    expect(readFileSync(pathOf("anping-2024-05-p03-1"), "utf8")).toBe(together);
  });

  test("编辑删掉这一条，就不再提，两篇都不提", async () => {
    await run();
    const path = pathOf("anping-2024-05-p03-1");
    const settled = readFileSync(path, "utf8").replace(/^ {2}- \{ code: suspected-duplicate.*\n/m, "");
    writeFileSync(path, settled.replace(/^review:\n(?=---)/m, ""));
    await run();
    const before = snapshot();
    await run();
    expect(snapshot()).toEqual(before);
    expect([...notes("anping-2024-05-p03-1"), ...notes("chaoxi-2024-04-p01-1")]).toEqual([]);
  });

  test("编辑改过的文章不添也不删；没改过的一篇来注明", async () => {
    const late = join(folder, "raw/chaoxi/2024-04/p01.txt");
    unlinkSync(late);
    await run();
    const path = pathOf("anping-2024-05-p03-1");
    const edited = readFileSync(path, "utf8").replace("title: 柳荫", "title: 柳荫街道");
    writeFileSync(path, edited);
    put("chaoxi/2024-04/p01.txt", A);
    await run();
    expect(readFileSync(path, "utf8")).toBe(edited);
    expect(notes("chaoxi-2024-04-p01-1")[0]?.message).toContain("与 anping-2024-05-p03-1（");
    const before = snapshot();
    await run();
    expect(snapshot()).toEqual(before);
  });

  test("先出的一篇不在了，疑点也就没有了", async () => {
    await run();
    put("chaoxi/2024-04/p01.txt", OTHER.replaceAll("白鹭", "青杨").replace("采茶", "插秧"));
    await run();
    expect(notes("anping-2024-05-p03-1")).toEqual([]);
  });
});

describe("是不是同一篇", () => {
  const weekly = (n: number, day: number, metres: number, name: string) =>
    `机修车间本周完成检修${n}台，其中大修${n - 7}台，抽查合格率百分之百。${day}日夜班由${name}带队抢修输送带，换下旧带${metres}米，没有耽误一班生产。车间工会给夜班职工送去绿豆汤和毛巾。下周计划检修${n + 3}台，请各班组提前备好工具和劳保用品，注意安全。`;

  test.each([
    ["一字不差", STORY, STORY, true],
    ["误识了几个字", STORY, STORY.replace("柳荫", "柳阴").replace("首批", "首枇").replace("座位", "坐位"), true],
    ["数字全丢了", STORY, STORY.replace(/\d+/g, ""), true],
    ["删去末句", STORY, STORY.slice(0, -30), true],
    ["同一专栏的两期：套话一样，数目不同", weekly(31, 6, 40, "焦大川"), weekly(28, 13, 55, "席小满"), false],
    ["同一单位的两件事", STORY, OTHER, false],
  ])("%s", (_, a, b, same) => expect(sameStory(a, b)).toBe(same));

  test("专栏出了几百期，一期也不误报，比较的次数随期数增长", async () => {
    const issues = Array.from({ length: 400 }, (_, i) => weekly(12 + i, 1 + (i % 28), 40 + ((i * 7) % 90), "焦大川"));
    let read = 0;
    const bodyOf = async (i: number) => {
      read++;
      return issues[i]!;
    };
    expect(await findDuplicates(issues.map(gistOf), bodyOf)).toEqual([]);
    expect(read).toBeLessThan(issues.length * 12);
    const again = [...issues, issues[7]!];
    const found = await findDuplicates(again.map(gistOf), async (i) => again[i]!);
    expect(found).toEqual([[400, 7]]);
  });
});
