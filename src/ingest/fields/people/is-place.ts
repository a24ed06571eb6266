import { remember } from "../../../text/remember.ts";

/** What a place, a works or a shop is called by behind its own name; what people are said to be or do begins otherwise. */
const KIND =
  "[省市区县旗镇乡州]|煤矿|矿井|灯塔|码头|车站|水库|电站|大桥|农场|林场|(?:[建食]\\p{Script=Han}|农贸)市场|\\p{Script=Han}{2}厂(?!长)|总工会";
const LEVEL = /[旗镇乡]$/;

/** 某某区, 某某煤矿, 某某食品厂; 某某旗|委: the page has the name as a place's. */
export const isPlace = (name: string, pageText: string): boolean => askedOf(pageText)(name);

/** In characters: the names asked of one page, the pages kept. */
const ASKED = 10_000;
const PAGES = 200_000;

// A name may be printed a thousand times: the page is searched for its place once.
const askedOf = remember(
  (pageText) =>
    remember(
      (name) =>
        new RegExp(`${name}(?:${KIND})`, "u").test(pageText) ||
        (LEVEL.test(name) && new RegExp(`${name}(?:委|党委|政府|人大)`, "u").test(pageText)),
      ASKED,
    ),
  PAGES,
);
