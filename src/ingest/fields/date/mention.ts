/** A day or month as a text gives it. A year may be a number, or told from the page's own (今年 is 0, 去年 is -1). */
export interface Point {
  year?: number;
  shift?: number;
  month: number;
  day?: number;
}

/** What a text means, before the page's own date settles it. */
export type When =
  | { kind: "calendar"; from: Point; to?: Point }
  /** A year and no more. */
  | { kind: "year"; year: number }
  /** 本月15日, 上月底: months from the page's own, the day where it is told. */
  | { kind: "month"; shift: number; day?: number; to?: number }
  /** 昨日, 前天: days from the page's own. */
  | { kind: "day"; shift: number }
  /** 18日 alone, as the wires have it: the last such day before the page's own. */
  | { kind: "bare"; day: number }
  /** 824日, 202459日: a day that has lost its 年 and 月. */
  | { kind: "run"; digits: string }
  /** 上周五, 本周: weeks from the page's own; days of the week from 1 (Monday). */
  | { kind: "week"; shift: number; from: number; to: number }
  /** 周三下午: the last such day of the week before the page's own, or that day itself. */
  | { kind: "weekday"; weekday: number };

/** One date in a text, and where it stands there. */
export interface Mention {
  when: When;
  /** As printed. */
  text: string;
  at: number;
  end: number;
}
