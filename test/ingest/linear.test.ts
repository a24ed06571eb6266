import { describe, expect, test } from "vitest";
import { ingestAlone } from "./cases.ts";

/**
 * Eight times the text takes about eight times the processor's time, whatever the text is; squared it would take sixty-four
 * times. The processor's own time is measured, not the clock's, and short times count as the floor.
 */

const HEAD = "桐溪区总工会开展送清凉活动\n\n";
const S = "7月6日上午,桐溪区总工会主席沈若川来到望汐机床集团,看望慰问一线职工万俟宁、卞岚,送去清凉用品30份。";
const ARTICLE =
  "柳荫街道总工会开放职工书屋\n\n本报讯 4月2日,柳荫街道总工会主席闻一舟来到书屋,书目由职工投票选定,每天开放到晚上九点。(通讯员 阮文漪)\n\n";
const ROW = "    送清凉小分队从梧桐里出发去看职工    区总工会主席沈若川说送清凉不能      环卫工卞岚笑着说最解暑的是\n";
const ragged = (i: number): string =>
  `${" ".repeat((i * 37) % 80)}送清凉小分队${" ".repeat(((i * 13) % 40) + 2)}区总工会主席\n`;
const fill = (part: string, n: number): string => part.repeat(Math.ceil(n / part.length));

const SHAPES: Record<string, (n: number) => string> = {
  一行长文: (n) => HEAD + fill(S, n),
  一行没有句号: (n) => HEAD + fill(S.replace("。", ","), n),
  空行: (n) => HEAD + "\n".repeat(n * 4) + S,
  一串空格: (n) => `${HEAD + S}${" ".repeat(n * 4)}甲`,
  全角空格: (n) => `${HEAD + S}${"\u3000".repeat(n * 4)}甲`,
  左括号: (n) => HEAD + S + "(".repeat(n),
  左书名号: (n) => HEAD + S + "《".repeat(n),
  空括号: (n) => HEAD + S + fill("()", n),
  短行: (n) => HEAD + fill("职工书屋\n", n),
  短句: (n) => HEAD + fill("职工书屋开放。\n", n),
  一串名字: (n) => `${HEAD}参加活动的有${fill("沈若川、万俟宁、", n)}等。`,
  名字连写: (n) => `${HEAD + S}\n(记者${fill("沈若川", n)})`,
  名单: (n) => HEAD + fill("沈若川 万俟宁 卞 岚 阮文漪\n", n),
  数字: (n) => HEAD + S + "1".repeat(n),
  职务: (n) => HEAD + fill("副主席", n),
  同一个字: (n) => HEAD + "工".repeat(n),
  零宽字符: (n) => `${HEAD + S}${"\u200b".repeat(n)}甲`,
  分栏: (n) => fill(ROW, n),
  一行撑长的栏: (n) => `${fill(ROW, 900)}${fill(ROW.trimEnd(), n / 4)}\n${fill(ROW, 900)}`,
  参差的栏: (n) => Array.from({ length: Math.ceil(n / 60) }, (_, i) => ragged(i)).join(""),
  许多篇: (n) => fill(ARTICLE, n),
  页码: (n) => fill("第 3 版\n", n) + ARTICLE,
  项目: (n) => HEAD + S + fill("\n◆4月2日,柳荫街道总工会开放职工书屋。", n),
  小标题: (n) => HEAD + S + fill(`\n职工书屋换新颜\n${S}`, n),
  顶满的行: (n) => HEAD + fill("沈若川说，职工的事要一件一件\n", n),
  一栏接一栏: (n) => HEAD + fill(`${fill("沈若川说，职工的事要一件一件\n", 120)}办好。\n\n职工书屋\n\n`, n),
  天气: (n) => `${HEAD + S}\n天气${" ".repeat(n)}晴`,
  栏名和日子: (n) => `${HEAD + S}\n【会务】${" ".repeat(n)}2024-05-02 职工`,
  今日热点: (n) => `${HEAD + S}\n今日热点:${"|".repeat(n)}晴`,
  栏名: (n) => HEAD + S + fill("\n【文件】\n\n职工书屋换新颜\n", n),
  许多短讯: (n) => HEAD + S + fill("\n【要闻】\n职工书屋换新颜\n沈若川,卞岚。\n", n),
  分句: (n) => `${HEAD + S}记者了解到,${fill("沈,", n)}`,
  星号标题: (n) => fill("★柳荫街道总工会开放职工书屋\n(区总工会)\n", n) + ARTICLE,
  目录: (n) =>
    `本期目录\n${fill("一、柳荫街道总工会开放书屋\n", n)}\n${fill("柳荫街道书屋开放了\n\n本报讯 沈若川说。\n\n", n)}`,
  短行的句子: (n) => HEAD + fill("11月3日,柳荫街道总工会\n走进书屋,在门口\n开讲。\n", n),
  图注: (n) => ARTICLE + fill("▲沈若川在车间慰问职工\n", n),
};

const SIZE = 8_000;
const FLOOR = 60;
const LIMIT = 20;

/** Milliseconds of the processor for one page; its account must be whole too, or it would have thrown. */
function cost(text: string): number {
  const before = process.cpuUsage();
  const page = ingestAlone(new TextEncoder().encode(text));
  page.claims(page.articles.map((_, i) => `x-${i + 1}`));
  return process.cpuUsage(before).user / 1000;
}

describe("八倍的原文，约八倍的时间", () => {
  cost(ARTICLE);
  test.each(Object.entries(SHAPES))("%s", (_, shape) => {
    const [small, large] = [shape(SIZE), shape(SIZE * 8)];
    const ratio = () => cost(large) / Math.max(FLOOR, cost(small));
    const first = ratio();
    // Once more before it counts: the collector may have worked for another test.
    expect(first < LIMIT ? first : ratio()).toBeLessThan(LIMIT);
  });
});

test("一行十兆：立刻说明，不去读它", () => {
  const bytes = new TextEncoder().encode(fill(S, 3_500_000));
  expect(bytes.length).toBeGreaterThan(10_000_000 * 0.9);
  expect(() => ingestAlone(bytes)).toThrow(/上限.*请/);
});
