/** 副主席（正科级）某某, 书记（兼）某某: what brackets between a post and its holder say of the post. */
const RANK =
  /[(（](?:[正副]?[省厅局县处科股]级|[^()（）]{0,6}主持[^()（）]{0,4}工作|兼职?|挂职|代|试用期|保留[^()（）]{2,8})[)）]$/u;

/** How long such brackets are at a text's end; 0 where there are none. */
export const rankBracket = (before: string): number => RANK.exec(before.slice(-16))?.[0].length ?? 0;
