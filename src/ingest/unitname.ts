/** What units other than unions end in. */
const KIND = "公司|集团|中心|学校|学院|大学|医院|银行|宾馆|街道|[局厂矿馆站段]";
const UNIT = new RegExp(
  `^(?!.*(?:[与和在为向进到赴获送系走]|部署|启动|召开|举行|举办|开展|组织|成立|推动))\\p{Script=Han}{2,14}(?:${KIND})$`,
  "u",
);

/** Whether a line is a unit's name and tells nothing of it: a kicker, where a headline stands below. */
export const isUnitName = (text: string): boolean => UNIT.test(text.trim());
