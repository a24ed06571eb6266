import { ingestAlone } from "./cases.ts";

/** Texts that stand for any on the pages that tests write out, and how such pages are read. */

export const read = (text: string) => ingestAlone(new TextEncoder().encode(text)).articles;
export const titles = (text: string) => read(text).map((a) => a.meta.title);
export const STAMP = "发布时间：2021-07-28 18:30 来源：禾川工会 浏览：35次";
export const PROSE =
  "7月26日，禾川县总工会副主席马停云带队走进云峤中学扩建工地，为六十名建筑工人送去绿豆汤和防暑药箱，叮嘱项目经理错开正午时段施工。";
export const MORE =
  "马停云说，县总工会将把送清凉活动延续到九月，让一线职工在家门口的驿站里歇得下、喝得上、用得着，把关心送到每一个班组、每一座工棚。";
