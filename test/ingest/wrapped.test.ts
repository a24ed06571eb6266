import { describe, expect, test } from "vitest";
import { wrappedLines } from "../../src/ingest/layout/wrapped.ts";
import type { Line } from "../../src/ingest/types.ts";
import { foldWidth } from "../../src/text/spaces.ts";

/** The rows as paragraphs; a row in [ ] reads like furniture. */
function paragraphs(printed: string): string[] {
  const rows = printed.split("\n").map((row) => row.replace(/^\[(.*)\]$/, "$1"));
  const lines = printed.split("\n").flatMap((row, i): Line[] => {
    const text = foldWidth(rows[i]!.trim());
    const from = rows[i]!.length - rows[i]!.trimStart().length;
    const line: Line = { no: i + 1, from, to: from + text.length, text, starts: true, gap: 0 };
    return text ? [row.startsWith("[") ? { ...line, as: "furniture" } : line] : [];
  });
  const found: string[] = [];
  for (const { as, starts, text } of wrappedLines(lines, rows))
    if (as) found.push(`[${text}]`);
    else if (starts) found.push(text);
    else found.push(found.pop()! + text);
  return found;
}

const TEXT = [
  "望汐港的清晨，装卸工人们",
  "已经把第一批货卸完。班长",
  "说，今天要比昨天早半个钟",
  "头收工，好让大家去上夜校",
  "的第一课。",
];

describe("wrappedLines", () => {
  test("顶满的行接下一行，不满的行到此为止", () => {
    expect(paragraphs([...TEXT, "（港 讯）"].join("\n"))).toEqual([TEXT.join("").replaceAll("，", ","), "(港 讯)"]);
  });

  test("断行时标点已是半角的，按半角算满行", () => {
    const rows = [
      "望汐港的装卸工,如今个个",
      '会开叉车。班长说:"手艺是',
      '练出来的,不是看出来的。"',
      "他们白天卸货,夜里学艺,三",
      "个月里,全班28人有19人拿",
      "到了证书,其中,年纪最大的",
      "五十六岁,最小的,刚满二十。",
      "码头上的灯,一夜一夜地亮",
      "着,连江鸥,也习惯了。",
    ];
    expect(paragraphs(rows.join("\n"))).toEqual([rows.join("")]);
  });

  test("顶满而句子已完：下一行短两字的另起一段", () => {
    const rows = [
      ...TEXT.slice(0, 4),
      "一堂课来听课的有六十人。",
      "课上讲的是电工的基本",
      "知识，老师是退休的老劳模",
      "孟师傅。",
    ];
    expect(paragraphs(rows.join("\n"))).toHaveLength(2);
    expect(paragraphs(rows.with(5, "课上讲的是电工的基本知识").join("\n"))).toHaveLength(1);
  });

  test("栏尾断句，隔空行接下栏", () => {
    const rows = [...TEXT.slice(0, 3), "", ...TEXT.slice(3), ""];
    expect(paragraphs([...TEXT.slice(0, 4), ...rows].join("\n"))).toHaveLength(1);
  });

  test("像杂项的一行，前后都没完，是正文", () => {
    const rows = [...TEXT.slice(0, 2), "[说，这个活动由港务局主管]", ...TEXT.slice(3)];
    expect(paragraphs(rows.join("\n"))).toHaveLength(1);
    expect(paragraphs([...TEXT, "[第三版]", "又一段话从这里开始。"].join("\n"))).toContain("[第三版]");
  });

  test("菜单、名单、短诗、一行一段的文字不接", () => {
    for (const page of [
      "首页\n工会要闻\n基层动态\n劳模风采\n职工书屋\n联系我们",
      "• 港务集团工会召开全委会…[10-20]\n• 纺织厂工会慰问高温岗位…[10-19]\n• 环卫所工会办起夜间课堂…[10-18]\n• 公交工会开展技能比武赛…[10-17]",
      "灯塔亮着\n船就认得家\n你亮着\n我就认得你",
      "会议由市总工会主席主持。\n与会人员围绕今年的重点任务展开了讨论，提出了许多很好的意见和建议。\n会议要求各级工会抓好落实。",
    ])
      expect(paragraphs(page)).toHaveLength(page.split("\n").length);
  });
});
