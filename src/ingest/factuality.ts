/** Headlines tell who did what, slogans what for: by their words. */

const UNION = /总工会|工会|工联会|职工|工人/;
const EVENT =
  /召开|举行|举办|开展|启动|启用|开幕|闭幕|落幕|完成|成立|揭牌|走访|慰问|调研|走进|推进|部署|推动|组织|开班|开讲|发布|签订|签约|命名|表彰|获|当选|就职|开营|结营|达成|落地|打造|赴|为.+(?:送|办|追)|帮.+追/;
const FACT =
  /[省市区县镇乡]|街道|集团|公司|中心|协会|第[\d一二三四五六七八九十]+[届次]|\d|记.{2,}|侧记|纪实|主席|书记|劳模/;

/** How much a headline tells of facts (who did what) as against a slogan; kickers and subtitles tell more than titles. */
export function factuality(text: string): number {
  return (
    (UNION.test(text) ? 2 : 0) +
    (EVENT.test(text) ? 2 : 0) +
    (FACT.test(text) ? 1 : 0) -
    (/[!?“]|\S\s\S/.test(text.trim()) ? 1 : 0)
  );
}
