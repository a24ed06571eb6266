import { pageLabel } from "./pagehead/words.ts";

/** 下转第2版, 上接第1版: the marks that an article goes on elsewhere, or comes from there. */

const PAGE = "第?\\s*([A-Z]?\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*[版页]";
const FROM = `^[(【[▶►>\\s]*(上接)\\s*${PAGE}[)】\\]◀◄<\\s]*`;

export const JUMP_AT_END = new RegExp(`[(【[▶►>\\s]*(上接|下转|下接|紧接)\\s*${PAGE}[^,。;(]{0,16}[)】\\]◀◄<]*\\s*$`);
export const JUMP_AT_START = new RegExp(FROM);
/** The mark of a second half by itself. */
export const COMES_FROM = new RegExp(`${FROM}$`);

/** The page that a mark names, as page numbers are written: 下转第三版 is 3. */
export const jumpPage = (mark: string): string => pageLabel(new RegExp(PAGE).exec(mark)?.[1] ?? "");
