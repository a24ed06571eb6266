const NOTICE =
  /(?:通知|决定|公告|公示|通告|通报|倡议书?|意见|办法|方案|规定|细则|章程|声明|启事|公开信|慰问信|贺信|感谢信|邀请函|函|名单)(?:[》”"](?:的.*)?)?$/;

/** A notice, a decision, a letter, by its title: who signs it issues it, on the day below the signature. */
export const isNotice = (title: string): boolean => NOTICE.test(title);
