/** The levels of places and bodies, and the short names that they lend. */

export const LEVEL = "省市区县旗州盟镇乡";

/** Places that a bare 区总工会 or 街道总工会 may mean. */
export const PLACE_LEVEL = `自治[区州县旗]|街道|[${LEVEL}]`;

/** Works that a bare 集团工会 or 校工会 may mean. */
export const WORKS_LEVEL =
  "集团公司|集团|公司|厂|局|校|院|矿|行|所|站|段|油田|港|农场|林场|机场|景区|中心|项目部|车间|工区|井|学校|医院|学院";

const SCHOOLS = "学校|小学|中学|大学|学院|高中|初中";

/** What an organisation's whole name ends in where its short name is one of `WORKS_LEVEL`. */
export const WORKS_ENDING: Readonly<Record<string, string>> = {
  集团公司: "集团公司|集团有限公司|集团股份有限公司|集团",
  集团: "集团有限公司|集团股份有限公司|集团公司|集团",
  公司: "股份有限公司|有限责任公司|有限公司|分公司|公司",
  校: SCHOOLS,
  学校: SCHOOLS,
  院: "医院|学院|研究院|设计院|法院|检察院|卫生院",
  行: "银行|支行|分行",
  // A railway's: not 阶段, 路段.
  段: "(?:工务|车务|机务|电务|工电|供电|车辆|客运|货运|动车|通信|列车|养路|公路|房建|维修)段",
};
