import { expect, test } from "vitest";
import { signedBy } from "../../../src/ingest/fields/byline/signature.ts";

const TEXT = "7月18日下午，望钢公司工会组织开展了职工法律知识培训。";

test("文末落款的工会和日期：供稿者", () =>
  expect(signedBy("公司开展法律知识培训", [TEXT, "望钢公司工会", "2014年7月18日"])).toBe("望钢公司工会"));
test("没有日期的落款", () => expect(signedBy("公司开展法律知识培训", [TEXT, "望钢公司党支部"])).toBe("望钢公司党支部"));
test("有日期时，部门也算", () =>
  expect(signedBy("公司开展法律知识培训", [TEXT, "铸造公司设备部", "2014年7月18日"])).toBe("铸造公司设备部"));
test("没有日期的部门只是一行字", () => expect(signedBy("公司开展法律知识培训", [TEXT, "铸造公司设备部"])).toBeNull());
test.each(["关于开展法律知识培训的通知", "关于表彰先进职工的决定", "致全体职工的倡议书"])(
  "%s：署的是发文机关",
  (title) => expect(signedBy(title, [TEXT, "望汐市总工会", "2014年7月18日"])).toBeNull(),
);
test("写给谁的信", () => expect(signedBy("互助保障", ["各位老师：", TEXT, "信息学院分工会"])).toBeNull());
