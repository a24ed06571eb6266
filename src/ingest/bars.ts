/** Lines drawn across a page's text, by themselves or around a section's name. */

/** ═══ 要 闻 ═══: a section's name between two drawn lines, for whoever tells it from a mere line (—— 分割线 ——). A pattern's source. */
export const BAR =
  "(?:([═=─━—~*-])\\1{2,})\\s*(?!分\\s?[隔割]|更多|相关|往期|推荐|热门|正\\s?文|全?\\s?文?\\s?完|结\\s?束)\\p{Script=Han}(?:\\s?\\p{Script=Han}){1,5}\\s*\\1{3,}$";

const WHOLE = new RegExp(`^${BAR}`, "u");
export const isBar = (text: string): boolean => WHOLE.test(text);

/** A line and nothing else, without the blanks around it. */
export const RULE = /^[-=_═─━—]{3,}$/;
