import { NUMERAL, numeral } from "../../../text/numerals.ts";
import type { Mention, When } from "./mention.ts";

/** Days that a text names from the page's own: 昨日, 上周五, 本月15日, 上月底. */

const DAY_WORDS: Record<string, number> = {
  大前天: -3,
  前日: -2,
  前天: -2,
  昨日: -1,
  昨天: -1,
  昨晚: -1,
  今日: 0,
  今天: 0,
  今晨: 0,
  今晚: 0,
  明日: 1,
  明天: 1,
};
const WEEK_WORDS: Record<string, number> = { 上上: -2, 上: -1, 上个: -1, 上個: -1, 本: 0, 这: 0, 這: 0, 下: 1 };
const MONTH_WORDS: Record<string, number> = {
  上月: -1,
  上个月: -1,
  上個月: -1,
  本月: 0,
  下月: 1,
  下个月: 1,
  下個月: 1,
};
/** 今(12)日, 昨(11)日: the day told twice; the number only bears it out. */
const NUMBERED = /(大?前|昨|今|明)[(\uff08](?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})[)\uff09][日天]/g;
const WEEKDAYS = "一二三四五六日";

const keys = (words: Record<string, number>) => Object.keys(words).join("|");
// 目前日, 今天的成绩, 从昨天到今天 name no day.
const DAYS = new RegExp(
  `(?<![从到目以])(${keys(DAY_WORDS)})(?![的到至起和与]|以[来來]|\\s?[(\uff08]\\d{1,2}月|是[^，。]{0,4}明天)`,
  "g",
);
const WEEKS = new RegExp(
  `(?<![早晚])(${keys(WEEK_WORDS)})(?:[周週]|星期|[礼禮]拜)(?:([一二三四五六日天])|(末))?(?![年期岁的])`,
  "g",
);
/** 周三下午,: by itself at the head of a clause. */
const WEEKDAY = /(?<=^|[,\uff0c。\n])(?:周|星期)([一二三四五六日天])(?=[早上下晚][午上]|[,\uff0c])/g;
const MONTHS = new RegExp(
  `(${keys(MONTH_WORDS)})(?:(${NUMERAL})[日号號](?:\\s*(?:[-—–~～]+|[至到、和])\\s*(${NUMERAL})[日号號])?|上旬|中旬|下旬|初|底|末)?`,
  "g",
);
const PART_OF_MONTH = /(?<=^|[,\uff0c。\n])月[初底末](?=[,\uff0c])/g;

/** 某某工会18日发起成立…: behind who acts, before what they do. */
const BARE =
  /(?<=[\p{Script=Han}]|^)(?<![年月至到和第近前后满每零逾])([12]\d|3[01]|[1-9])日(?![内前后起至到和、之间游均产用常程志夜报历子])(?=[\p{Script=Han},\uff0c])/gu;

/** 824日, 202459日: no calendar counts so far. */
const RUN = /(?<![\d.,〇一二三四五六七八九十第])((?:20\d{2})?[1-9]\d{1,3})日(?=[\p{Script=Han},\uff0c])/gu;

/** @returns every date of the text that is told from the page's own, in no order */
export function relativeDates(text: string): Mention[] {
  return [
    ...matches(text, DAYS, ([, word]) => ({ kind: "day", shift: DAY_WORDS[word!]! })),
    ...matches(text, NUMBERED, ([, word]) => ({
      kind: "day",
      shift: DAY_WORDS[`${word}日`] ?? DAY_WORDS[`${word}天`]!,
    })),
    ...matches(text, WEEKS, ([, word, weekday, end]) => {
      const day = weekday ? WEEKDAYS.indexOf(weekday.replace("天", "日")) + 1 : undefined;
      return { kind: "week", shift: WEEK_WORDS[word!]!, from: day ?? (end ? 6 : 1), to: day ?? 7 };
    }),
    ...matches(text, WEEKDAY, ([, day]) => ({
      kind: "weekday",
      weekday: WEEKDAYS.indexOf(day!.replace("天", "日")) + 1,
    })),
    ...matches(text, MONTHS, ([, word, day, to]) => ({
      kind: "month",
      shift: MONTH_WORDS[word!]!,
      ...(day && { day: numeral(day) }),
      ...(to && { to: numeral(to) }),
    })),
    ...matches(text, BARE, ([, day]) => ({ kind: "bare", day: Number(day) })),
    ...matches(text, RUN, ([, digits]) => ({ kind: "run", digits: digits! })).filter(
      ({ when }) => when.kind === "run" && Number(when.digits) > 31,
    ),
    ...matches(text, PART_OF_MONTH, () => ({ kind: "month", shift: 0 })),
  ];
}

function matches(text: string, pattern: RegExp, read: (match: RegExpExecArray) => When): Mention[] {
  return [...text.matchAll(pattern)].map((m) => ({
    when: read(m),
    text: m[0],
    at: m.index,
    end: m.index + m[0].length,
  }));
}
