import { describe, expect, test } from "vitest";
import { PARAGRAPH, withoutMarkup } from "../../src/text/markup.ts";
import { dropInvisible } from "../../src/text/spaces.ts";

describe("withoutMarkup", () => {
  test.each([
    ["&nbsp;&nbsp; 5月20日,望汐公司工会组织比赛。", "5月20日,望汐公司工会组织比赛。"],
    ["3月&nbsp;5日&ldquo;春风&rdquo;行动", "3月 5日“春风”行动"],
    ["望&#27728;市总工会 &#x5de5;会", "望汐市总工会 工会"],
    ["AT&amp;T", "AT&T"],
    ['<p style="margin:0">望汐市<b>总工会</b></p>', "望汐市总工会"],
    ["竞赛正在各单位之间上演。</", "竞赛正在各单位之间上演。"],
    ['职工小家“荣誉称号。<span style="font-family:仿宋;font-size:16pt', "职工小家“荣誉称号。"],
    ["职工代表培训。&nb", "职工代表培训。"],
    ["[望汐市总工会](https://example.com/a) 召开**推进会**", "望汐市总工会 召开推进会"],
  ])("%s", (text, plain) => {
    const read = withoutMarkup(text);
    expect(dropInvisible(read).trim()).toBe(plain);
    expect(read).toHaveLength(text.length);
  });

  test("the edges of a table that is the page's frame", () => {
    const read = withoutMarkup("| 望汐公司工会送清凉 | |||\n| 望汐网 | 2021/7/26 | ||\n|\n注意防暑。 ![]()\n| |||");
    expect(read.split("\n").map((row) => dropInvisible(row).trim())).toEqual([
      "望汐公司工会送清凉",
      "望汐网 | 2021/7/26",
      "",
      "注意防暑。",
      "",
    ]);
  });

  test("paragraphs of one line are parted, words set in bold are not", () => {
    const read = withoutMarkup('<p class="x">望汐<b>总工会</b></p> <p>禾川县总工会</p>');
    expect(read.split(PARAGRAPH).map((p) => dropInvisible(p).trim())).toEqual(["望汐总工会", "", "禾川县总工会"]);
  });

  test("a tag that its line cut takes nothing of the next line", () => {
    expect(withoutMarkup("培训。<span style=\n速度与激情").split("\n")[1]).toBe("速度与激情");
  });

  test.each([
    "*月**日,望汐市总工会办理****年案件**件,挽回****万元",
    "甲方<乙方,丙方>丁方",
    "3 < 5 且 a & b",
    "《望汐<试行>办法》",
    "![图](http://example.com/a.jpg)",
  ])("%s stays", (text) => expect(withoutMarkup(text)).toBe(text));
});
