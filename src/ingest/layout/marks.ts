/** What a row of print says of its place by its words: where a text begins or ends, and who signs it. */

export const ENDS_SENTENCE = /[。!?;…][”’"』」)】]*$|[))】]$/;
export const CREDIT = /^[(【].{1,40}[))】]$|(?:摄|摄影报道|供稿|供图)[)]?$/;

/** ■ 本刊记者 某某: a byline behind the mark that elsewhere leads in a picture's words. */
export const MARKED_BYLINE = /^[■□◆◇●○◎]\s*(?!.*[。,;:])(?:\S{0,8}(?:记者|通讯员|撰稿)\s|文\s?[/|])/;

/** (本刊记者 某某: a credit that the next row closes. */
export const OPEN_CREDIT = /^[(【](?:本[报刊网台]|特约|全媒体)?(?:记者|通讯员|图|文|摄影|撰文|供稿)[^)】]{0,24}$/;

/** …  某某 摄: the last row of a picture's words. */
export const SIGNED = /\s\p{Script=Han}(?:\s?\p{Script=Han}){1,2}\s*摄\s*\)?$/u;

/** 会议现场  某某 摄: beside a caption, its photographer. */
export const PHOTOGRAPHER = /^\p{Script=Han}\s?\p{Script=Han}{1,2}\s*\/?\s*摄$/u;

/** A paragraph that opens an article says when, or that it is news. */
export const LEAD =
  /^(?:\d{4}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日|^(?:近日|日前|连日来|今年以来)|^\S{2,6}讯(?:\s|\()|^本报/;

/** 某某工会的同志们:, 编辑同志:: whom a letter speaks to. */
export const ADDRESS = /^[^,。:]{2,16}(?:同志|师傅|大姐|朋友|编辑|领导|姐妹|工友|您好|你好)[们部]?:$/;

/** 本报讯 …: an article's first row, whatever its place. */
export const OPENS = /^本[报刊台网]\S{0,8}讯/;
