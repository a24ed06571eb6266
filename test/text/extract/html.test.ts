import { describe, expect, test } from "vitest";
import { extractText } from "../../../src/text/extract.ts";
import { doubleByte, joinBytes, utf8, utf16 } from "../../support/encode.ts";

const read = (html: string) => extractText(utf8(html), "page.html");
const lines = async (body: string): Promise<string[]> =>
  (await read(`<body>${body}</body>`)).text.split("\n").filter(Boolean);
const chrome = async (html: string): Promise<string[]> => {
  const { text, marks } = await read(html);
  const rows = text.split("\n");
  return [...marks!].filter(([, m]) => m.as).map(([no]) => rows[no - 1]!);
};

describe("HTML：照浏览器显示的样子分行", () => {
  test.each([
    [
      "段落、换行、空白合并",
      "<p>望汐市\n  总工会<br>召开　会议</p><div>第二段</div>",
      ["望汐市 总工会", "召开　会议", "第二段"],
    ],
    ["行内的标记不断行", "<p>主席<b>林晓珏</b><span>讲</span>话</p>", ["主席林晓珏讲话"]],
    [
      "数据表一行一行",
      "<table><tr><th>奖项<th>姓名</tr><tr><td><p>一等奖</p><td>贺一鸣</tr></table>",
      ["奖项  姓名", "一等奖  贺一鸣"],
    ],
    ["排版用的表按段落", "<table><tr><td><p>甲</p><p>乙</p><td>丙</tr></table>", ["甲", "乙", "丙"]],
    ["编号写出来", "<ol start=3><li>走访<li>慰问</ol><ul><li>其他</ul>", ["3. 走访", "4. 慰问", "其他"]],
    ["图注在，替代文字不在", "<figure><img alt='不显示'><figcaption>会议现场</figcaption></figure>", ["会议现场"]],
    [
      "看不见的不算",
      "<script>var a='<p>甲</p>'</script><style>p{}</style><p style='color:red; display: none'>乙</p><p hidden>丙</p>丁",
      ["丁"],
    ],
    ["没有闭合的标签", "<p>甲<p>乙<td>丙<div>丁", ["甲", "乙丙", "丁"]],
    ["预排的文字保留分行", "<pre>甲\n  乙</pre>", ["甲", "  乙"]],
  ])("%s", async (_, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  });

  test("嵌套十万层也读得完", async () => {
    expect(await lines(`${"<div>".repeat(100_000)}底`)).toEqual(["底"]);
  });
});

describe("HTML：编码", () => {
  const page = (charset: string): string =>
    `<html><head><meta charset="${charset}"><body><p>望汐市总工会召开会议，部署工作。</p>`;
  test.each([
    [
      "声明 gb2312，按 GB18030 读",
      joinBytes(doubleByte(page("gb2312"), "gb18030"), doubleByte("<p>朱镕基、䶮</p>".replace("䶮", "喆"), "gb18030")),
      "gb18030",
    ],
    ["声明 gb2312，其实是 UTF-8", utf8(page("gb2312")), "utf-8"],
    [
      "声明 big5",
      doubleByte('<meta http-equiv="Content-Type" content="text/html; charset=big5"><p>工會召開會議</p>', "big5"),
      "big5",
    ],
    [
      "没有声明，猜得出",
      doubleByte("<html><body class=main><div id=x><p>望汐市总工会召开会议</p></div>", "gb18030"),
      "gb18030",
    ],
    ["UTF-16 带 BOM", joinBytes([0xff, 0xfe], utf16(page("utf-8"), true)), "utf-16le"],
  ])("%s", async (_, bytes, encoding) => {
    const found = await extractText(bytes, "page.htm");
    expect(found.encoding).toBe(encoding);
    expect(found.text).toMatch(/望汐市总工会召开会议|工會召開會議/);
  });
});

const PROSE =
  "<p>7月8日，望汐市总工会启动送清凉活动。市总工会主席林晓珏到工地慰问。</p><p>慰问组送去凉茶。大家道谢。</p>";

describe("HTML：标记说得出的", () => {
  test("导航、按钮、页脚、链接列表是页面的框", async () => {
    const found = await chrome(`<title>送清凉_望汐</title><nav><a>首页</a> <a>概况</a></nav>
      <div id="topMenu"><ul><li><a>工会新闻</a><li><a>通知</a></ul></div>
      <div class="article">${PROSE}</div><button>打印</button>
      <div class="right"><h3>图片新闻</h3><ul><li><a>石埠区送清凉</a> 2023-07-01<li><a>桐溪镇办运动会</a><li><a>港口办竞赛</a></ul></div>
      <footer><p>主办：望汐市总工会</p></footer>`);
    expect(found).toEqual([
      "首页 概况",
      "工会新闻",
      "通知",
      "打印",
      "图片新闻",
      "石埠区送清凉 2023-07-01",
      "桐溪镇办运动会",
      "港口办竞赛",
      "主办：望汐市总工会",
    ]);
  });

  test("正文叫什么名字都是正文；文中的链接不是菜单", async () => {
    expect(await chrome(`<div class="footer nav">${PROSE}</div>`)).toEqual([]);
    expect(await chrome(`<p>据<a>望汐日报</a>报道，会议于今日召开。</p>${PROSE}`)).toEqual([]);
  });

  test("标题、图注、与窗口标题相同的一行", async () => {
    const { text, marks } = await read(
      `<title>望汐市总工会送清凉_望汐工会网</title><div class=t>望汐市总工会送清凉</div>${PROSE}<h2>后续</h2><figure><figcaption>慰问现场</figcaption></figure><h4>整段都用大字的一段话，不是标题。它很长。</h4>`,
    );
    const rows = text.split("\n");
    expect([...marks!].map(([no, m]) => [rows[no - 1], m.hint])).toEqual([
      ["望汐市总工会送清凉", "heading"],
      ["后续", "heading"],
      ["慰问现场", "caption"],
    ]);
  });

  test("页面没有写出的发布日期，从 meta 里取", async () => {
    const meta = '<meta name="PubDate" content="2023-07-14 10:00">';
    expect((await read(`${meta}${PROSE}`)).text).toMatch(/^发布时间：2023-07-14\n/);
    expect((await read(`${meta}<p>2023年7月14日</p>${PROSE}`)).text).not.toMatch(/发布时间/);
  });
});
