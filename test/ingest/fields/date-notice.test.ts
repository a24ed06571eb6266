import { expect, test } from "vitest";
import { findDate } from "../../../src/ingest/fields/date.ts";

const BODY = ["11月18日至20日，市总工会举办了技能竞赛。现将结果予以公布。", "望汐市总工会", "2020年11月25日"];
const dated = (title: string) =>
  findDate(
    BODY.map((text) => ({ text })),
    title,
    { posted: "2020-11-27" },
  ).date;

test("通知的日子是落款，不是它说的那件事的", () => expect(dated("关于公布技能竞赛结果的通知")).toBe("2020-11-25"));
test("倡议书的日子是落款", () => expect(dated("致全市职工的倡议书")).toBe("2020-11-25"));
test("报道的日子是那件事的", () => expect(dated("市总工会举办技能竞赛")).toBe("2020-11-18?/2020-11-20?"));
