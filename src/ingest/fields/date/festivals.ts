import type { Mention } from "./mention.ts";

/** Festivals that stand in the sun's calendar, told as the day itself: 国庆节当天, “五一”当天, 元旦上午. */

/** By what stands for the day alone, and by whose 节 it is. */
const DAYS: readonly [short: string, whose: string, month: number, day: number][] = [
  ["元旦", "元旦", 1, 1],
  ["三八", "妇女", 3, 8],
  ["五一", "劳动", 5, 1],
  ["五四", "青年", 5, 4],
  ["五一二", "护士", 5, 12],
  ["六一", "儿童", 6, 1],
  ["七一", "建党", 7, 1],
  ["八一", "建军", 8, 1],
  ["教师节", "教师", 9, 10],
  ["国庆", "国庆", 10, 1],
  ["记者节", "记者", 11, 8],
];
const anyOf = (column: 0 | 1) => DAYS.map((day) => day[column]).join("|");
/** 国庆节前夕, 国庆节期间 are other days. */
const FESTIVAL = new RegExp(
  `(?:[“‘"]?(${anyOf(0)})[”’"]?(?:[^，。；“”]{0,6}节)?|(?:国际)?(${anyOf(1)})节)(?:[当这]天|当[日晚]|[早上下晚][午上](?!会))`,
  "g",
);

/** @returns the festivals that a text tells as the day of something */
export const festivalDates = (text: string): Mention[] =>
  [...text.matchAll(FESTIVAL)].map((m) => {
    const [, , month, day] = DAYS.find(([short, whose]) => short === m[1] || whose === m[2])!;
    return { when: { kind: "calendar", from: { month, day } }, text: m[0], at: m.index, end: m.index + m[0].length };
  });
