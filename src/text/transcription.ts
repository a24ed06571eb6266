/** Characters that names of Uyghur, Kazakh, Tibetan, Mongolian and Yi are usually written with, beside those of foreign ones. */
export const TRANSCRIPTION: ReadonlySet<string> = new Set(
  "阿艾巴拜白宝保别布才朝措达旦丹德迪蒂登地丁丹顿多杜额俄娥尔法夫甫嘎尕嘎格根贡古果哈罕汗合呼吉加嘉江杰金居卡喀开坎克孔库拉来兰勒里丽力利伍洛卢罗鲁玛马买曼麦米美莫嫫姆木穆那娜乃尼牛努诺帕佩皮平普奇恰且其琪钦青曲且拉热仁日如惹让赛色萨桑沙莎石斯松苏素塔台太特提天铁图吐托娃瓦旺维吾乌乌伍西夏希先牙亚雅央叶依伊音英永尤玉约云再泽增扎珠卓孜格呷守荪散翁萨伍孛帖叁克阔巧泰丹",
);
