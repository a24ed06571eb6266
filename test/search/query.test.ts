import { expect, test } from "vitest";
import { fold } from "../../src/search/fold.ts";
import { parseQuery } from "../../src/search/query.ts";

test.each([
  ["桐溪区总工会 7月", ["桐溪区总工会", "7月"]],
  ["  汤　汤 ", ["汤"]],
  ["ＡＢＣ 物流", ["abc", "物流"]],
  ["送“清凉”活动", ["送清凉活动"]],
  ["“职工 书屋” 送", ["职工书屋", "送"]],
  ['"职工 书屋"', ["职工书屋"]],
  ["「职工书屋」", ["职工书屋"]],
  ["１，２００元", ["1200元"]],
  ["开门。\n\n书屋", ["开门书屋"]],
  ["，。！", []],
  ['"', []],
  ["𠮷野家", ["𠮷野家"]],
])("%s asks for %j", (query, terms) => {
  expect(parseQuery(query)).toEqual(terms);
});

test.each([
  ["开展“送清凉”\n活动", "开展送清凉活动"],
  ["走上３号泊位，ＡＢＣ公司", "走上3号泊位abc公司"],
  ["20㎡、①", "20m21"],
  ["〇四年\u200b度", "〇四年度"],
])("%s folds to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});
