/** The levels of places and bodies, and the short names that they lend. */

export const LEVEL = "省市区县旗州盟镇乡";

/** What stands for the whole name where the page has said it: 市总工会, 集团工会. */
export const RELATIVE = `自治[区州县旗]|[${LEVEL}]|街道|集团|公司|厂|局|校|院|矿`;
