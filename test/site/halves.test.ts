import { expect, test } from "vitest";
import { halves } from "../../src/site/config/halves.ts";
import { entriesOf } from "./sample.ts";

const issue = { bulletin: "望汐工人报", issue: "2023年5月9日" };

test("每半篇都通到另一半，版次的写法不同也认得", () => {
  const found = halves(
    entriesOf([
      { id: "a", ...issue, page: "01", continuedOn: "3" },
      { id: "b", ...issue, page: "03", continuedFrom: "1", continuedOn: "A4" },
      { id: "c", ...issue, page: "A04", continuedFrom: "3" },
      { id: "d", ...issue, page: "03" },
    ]),
  );
  expect([...found]).toEqual([
    ["a", { onto: { label: "下转第3版", url: "/articles/b/" } }],
    ["b", { from: { label: "上接第1版", url: "/articles/a/" }, onto: { label: "下转A4版", url: "/articles/c/" } }],
    ["c", { from: { label: "上接第3版", url: "/articles/b/" } }],
  ]);
});

test("几篇都可能是另一半时，看题目；题目也分不清，只说在第几版", () => {
  const from = (id: string, title: string) => ({ id, ...issue, title, page: "3", continuedFrom: "1" });
  const onto = (id: string, title: string) => ({ id, ...issue, title, page: "1", continuedOn: "3" });
  const found = halves(
    entriesOf([
      onto("a", "市总工会召开全委会"),
      onto("b", "桥梁工人的一天"),
      from("c", "市总工会召开全委会"),
      from("d", "桥梁工人"),
      onto("e", "匠心筑梦"),
    ]),
  );
  expect(found.get("a")!.onto!.url).toBe("/articles/c/");
  expect(found.get("b")!.onto!.url).toBe("/articles/d/");
  expect(found.get("e")).toEqual({ onto: { label: "下转第3版" } });
});

test("另一期的、没有收进来的，不链接", () => {
  const found = halves(
    entriesOf([
      { id: "a", ...issue, page: "1", continuedOn: "3" },
      { id: "b", ...issue, issue: "2023年5月10日", page: "3", continuedFrom: "1" },
    ]),
  );
  expect([...found.values()]).toEqual([{ onto: { label: "下转第3版" } }, { from: { label: "上接第1版" } }]);
});

test("两篇都转到一篇，只有同题的一篇链接；期次不详的不链接", () => {
  const halved = entriesOf([
    { id: "a", ...issue, title: "市总工会召开全委会", page: "1", continuedOn: "3" },
    { id: "b", ...issue, title: "桥梁工人的一天", page: "1", continuedOn: "3" },
    { id: "c", ...issue, title: "桥梁工人", page: "3", continuedFrom: "1" },
    { id: "d", bulletin: "望汐工人报", page: "1", continuedOn: "2" },
    { id: "e", bulletin: "望汐工人报", page: "2", continuedFrom: "1" },
  ]);
  const found = halves(halved);
  expect(found.get("a")).toEqual({ onto: { label: "下转第3版" } });
  expect(found.get("b")!.onto!.url).toBe("/articles/c/");
  expect(found.get("c")!.from!.url).toBe("/articles/b/");
  expect(found.get("d")).toEqual({ onto: { label: "下转第2版" } });
});
