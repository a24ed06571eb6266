/** What a union may be called that is no 工会, for whoever looks for its name. Simplified characters. */

/** 技工总会, 从业员联合总会, 仓务职工协会, 工友联合会: those who work in a trade, in a body of their own. 职工联谊会 is an evening. */
export const ASSOCIATION =
  "(?<=从业员|雇员|职工|员工|技工|工友|机师|劳工|(?:建筑|装修|造船|码头|运输)工人)(?:(?:联合|联谊)?总会|协会|联会|联合会)|(?<=工会)总联合会";
