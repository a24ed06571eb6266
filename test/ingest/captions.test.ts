import { describe, expect, test } from "vitest";
import { ingestAlone } from "./cases.ts";

/** Captions as they are printed, on a small page: what stays of them, and whom they credit. */

const TITLE = "望汐市总工会召开推进会";
const BODY = [
  "7月14日,望汐市总工会在市工人文化宫召开推进会,部署下半年工作,三百余名职工代表到会。",
  "会议指出,各级工会要用心用情服务职工,把好事办实、实事办好,推动驿站建设再上新台阶。",
];

function read(line: string): { captions: string[]; photographers: string[]; body: string } {
  const { articles } = ingestAlone(new TextEncoder().encode([TITLE, BODY[0], line, BODY[1]].join("\n\n")));
  expect(articles.map((a) => a.meta.title)).toEqual([TITLE]);
  const { meta, body } = articles[0]!;
  return {
    captions: meta.captions,
    photographers: meta.byline.filter((b) => b.role === "photographer").map((b) => b.name),
    body,
  };
}

describe("图片说明与它的署名分开", () => {
  test.each<[line: string, caption: string, photographers: string[]]>([
    ["▲职工代表在会上发言", "职工代表在会上发言", []],
    ["▼职工代表在会上发言", "职工代表在会上发言", []],
    ["■职工代表在会上发言", "职工代表在会上发言", []],
    ["◀职工代表在会上发言", "职工代表在会上发言", []],
    ["▶职工代表在会上发言", "职工代表在会上发言", []],
    ["↑职工代表在会上发言", "职工代表在会上发言", []],
    ["↓ 职工代表在会上发言", "职工代表在会上发言", []],
    ["图为职工代表在会上发言", "图为职工代表在会上发言", []],
    ["图为职工代表在会上发言。", "图为职工代表在会上发言。", []],
    ["左图:职工代表在会上发言", "左图：职工代表在会上发言", []],
    ["上图为职工代表在会上发言", "上图为职工代表在会上发言", []],
    ["图①:职工代表在会上发言", "图①：职工代表在会上发言", []],
    ["图:职工代表在会上发言", "职工代表在会上发言", []],
    ["温知行(左二)向徒弟讲解接线要领", "温知行（左二）向徒弟讲解接线要领", []],
    ["▲职工代表在会上发言 温知行 摄", "职工代表在会上发言", ["温知行"]],
    ["▲职工代表在会上发言\n本报记者 温知行 摄", "职工代表在会上发言", ["温知行"]],
    ["▲职工代表在会上发言 温知行摄", "职工代表在会上发言", ["温知行"]],
    ["▲企业为劳模送上的慰问品江晚舟 侯春生摄", "企业为劳模送上的慰问品", ["江晚舟", "侯春生"]],
    ["▲为职工送清凉的工会主席江晚舟 侯春生摄", "为职工送清凉的工会主席江晚舟", ["侯春生"]],
    ["▲职工代表在会上发言 温知行/摄", "职工代表在会上发言", ["温知行"]],
    ["▲职工代表在会上发言(温知行 摄)", "职工代表在会上发言", ["温知行"]],
    ["▲职工代表在会上发言(温知行摄影)", "职工代表在会上发言", ["温知行"]],
    ["▲职工代表在会上发言 (摄影:温知行)", "职工代表在会上发言", ["温知行"]],
    ["▲职工代表在会上发言 摄影:温知行", "职工代表在会上发言", ["温知行"]],
    ["▲职工代表在会上发言 摄影/温知行", "职工代表在会上发言", ["温知行"]],
    ["▲职工代表在会上发言 本报记者 温知行 摄", "职工代表在会上发言", ["温知行"]],
    ["▲职工代表在会上发言。本报记者 温知行 摄", "职工代表在会上发言。", ["温知行"]],
    ["图为职工代表在会上发言。 温 行 摄", "图为职工代表在会上发言。", ["温行"]],
    ["▲職工代表在會上發言 溫知行 攝", "職工代表在會上發言", ["溫知行"]],
    ["▲职工代表在会上发言 温知行 供图", "职工代表在会上发言", ["温知行"]],
    ["▲职工代表在会上发言 资料图", "职工代表在会上发言", []],
  ])("%s", (line, caption, photographers) => {
    const found = read(line);
    expect.soft(found.captions).toEqual([caption]);
    expect.soft(found.photographers).toEqual(photographers);
    expect.soft(found.body).not.toContain("发言");
  });

  test("一行里有几条", () => {
    const { captions } = read("▲职工代表在会上发言 ▼会场外的签到处");
    expect(captions).toEqual(["职工代表在会上发言", "会场外的签到处"]);
  });
});
