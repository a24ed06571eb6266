/**
 * How names of the peoples of the north and west are written in Chinese characters: by morphemes that come back in ever
 * new names (其其格 “flower”, 古丽 “rose”, 扎西 “luck”), and by a stock of characters.
 */

const MORPHEMES = {
  mongolian:
    "乌兰 乌云 乌仁 乌日 乌力吉 乌恩 其其格 其木格 琪琪格 图雅 图亚 娜仁 那仁 那日 那顺 那木 高娃 高勒 斯琴 萨仁 萨日 萨如拉 格日勒 格日乐 格根 塔娜 塔拉 巴特尔 巴图 巴特 巴根 巴雅尔 巴音 白音 宝音 宝力格 宝力道 宝力德 布和 布仁 布赫 朝鲁 朝克 朝格 达来 达日 道尔吉 道尔 德力格尔 额尔敦 额尔德 恩和 敖日 敖登 敖特根 格勒 哈斯 呼和 呼日勒 胡日 吉日 吉雅 日嘎拉 嘎拉 莫日根 满都拉 满达 孟和 孟根 牧仁 木仁 青格勒 青格乐 青格尔 苏日 苏雅拉 苏布德 苏和 苏木 特木尔 特古斯 特日格 图门 图力古尔 托娅 通拉嘎 锡林 希林 雅茹 伊日 伊勒 奥云 奥日 阿拉坦 阿木尔 阿古拉 阿茹 阿日 安其尔 毕力格 赛罕 赛音 散丹 宝柱 宝山 拉图 格乐 齐木格 达古拉 呼德 巴彦 扎布 苏荣 孟克 贡布 那存 苏雅 朝格 斯日 古楞 嘎鲁 其劳 恩克 毕勒格 布日 阿荣 查干 嘎日迪 娜日 娜布 那钦 诺敏 其力格尔 舍楞 陶格 旺楚克 乌尼 扎那 召日 珠拉 雅尔 浩斯 呼格吉勒 吉勒图 日娜 图娅 阿拉腾 图布新 呼斯楞 楚鲁 色音 巴达玛 昂沁 海日 敖云",
  tibetan:
    "扎西 卓玛 卓嘎 卓么 次仁 泽仁 才让 才旦 才旺 才仁 多吉 多杰 道吉 丹增 旦增 丹巴 丹珠 德吉 德庆 格桑 加措 嘉措 江村 江措 晋美 久美 吉美 央金 央宗 央吉 拉姆 拉毛 拉措 罗布 罗让 罗桑 洛桑 尼玛 平措 曲珍 曲措 曲扎 仁青 仁增 桑杰 桑吉 桑珠 索南 索朗 旺堆 旺姆 旺修 旺扎 班玛 白玛 白姆 贡嘎 贡保 更登 更嘎 巴桑 边巴 措毛 措姆 普布 南加 南杰 土登 强巴 顿珠 东珠 看卓 赤列 阿旺 达瓦 达娃 米玛 群培 群宗 尼珍 仓决 坚赞 夏吾 先巴 项欠 完么 完德 豆格 角巴 周毛 吉毛 克珠 益西 云丹 邓珠 俄色 志玛 拥忠 斯郎 四朗 泽郎 尔甲 朗吉 仁孜 洛绒 次旺 次培 次登 次珍 次旦 普赤 普尺 普琼 农布 诺布 七林 取追 此里 此称 鲁茸 斯那 拥宗 永宗 宗庸 格茸 松吉 旺久 欧珠 赤来 多布 顿旦 格列 贡秋 江白 坚参 强久 曲培 曲尼 曲登 色珍 塔杰 土旦 雍措 玉珍 扎巴 占堆 拉珍 拉珠 拉巴 桑姆 桑旦 其美 其米 仁措 公保 才项 昂毛 东知 东智 旦正 拉旦 仁欠 尕让 华旦 彭措 切羊 万玛 尕藏 尕玛 冷智 西绕 列珠 玉措 嘎玛 措吉 白珍 德珍 措珍",
  turkic:
    "阿不都 阿卜杜 阿布都 阿布杜 阿依 阿依古 阿迪力 阿娜尔 阿曼 阿里 阿合 古丽 古力 古丽娜 买买提 麦麦提 麦提 买合 木提 穆罕默德 热合曼 热依 热娜 热孜 热孜亚 热汗 依汗 吐尔逊 吐尔 吐逊 努尔 努尔兰 努尔古 哈孜 别克 叶尔 叶尔肯 叶尔江 叶尔兰 尼加提 帕提 帕尔 哈提 艾力 艾尼 艾山 艾合 艾孜 依明 依米 依马 伊力 伊明 伊布 亚森 亚力 玉素 玉山 卡德尔 卡迪尔 克里木 克木 米热 米尔 木拉 木拉提 木合 木沙 沙吾 沙木 沙合 赛买 赛里 塔依 铁木尔 托合 托乎 吾守尔 吾甫尔 吾尔 肉孜 如仙 如则 如克 热比 祖丽 早热 再努 再娜 娜尔 提江 古孜 尼沙 尼亚孜 孜提 夏提 玛依 合提 迪丽 地丽 娜孜 加尔 巴哈 巴合 巴特 库尔班 库尔 马合 马木 苏提 帕力 加娜 哈布 哈力 瓦尔 尔肯 尔江 尔逊 多拉 努力 姆拉 拜克 江汗 海拉 凯赛 图尔 图尔荪 荪江 斯拉 斯坎 达尔 达力 木汗 提汗 沙依 胡安 胡尔 赛力 叶力 对山 居马 买提 谢丽 孜亚 迪力 沙迪克 吾买尔 买尔 艾尔肯 来提 帕夏 那提 斯亚 努日 波力",
  yi: "阿尔 阿侯 阿说 阿苦 阿库 阿各 阿牛 阿的 阿西 阿余 阿子 阿育 阿基 吉克 吉伍 吉狄 吉木 吉觉 吉子 吉胡 吉布 吉则 吉巫 沙马 马海 马黑 马卡 马查 的莫 的日 海来 海乃 黑日 黑来 加巴 加拉 贾巴 贾莫 甲巴 勒格 勒伍 罗洪 曲比 曲木 曲么 且沙 且萨 热烈 苏呷 阿苏 俄木 俄尔 尔古 尔吉 毛日 木乃 木牛 莫色 莫洛 尼惹 赤黑 井克 克惹 拉马 列索 洛古 比布 比曲 布约 瓦扎 瓦其 吾勒 勿雷 约其 惹尼 界格 依火 阿呷 阿木 阿支 阿妞 阿莫 阿洛 拉哈 石古 石布 石哈 石一 石则 子呷 子布 子哈 尔布 尔哈 尔史 尔体 尔作 尔洛 伍呷 伍且 伍果 伍各 伍支 色莫 日哈 日洛 拉坡 约布 约哈 曲布 木呷 木基 木果 木沙 有呷 有布 有洛 么牛 古者 小莫 小兰 友合 友古 补都 木嘎 史布 史古 沙沙 伍机 拉且 拉布 拉体 拉则 拉史 克哈 克古 克布",
} as const;

/** Stand behind a morpheme, never by themselves. */
const SUFFIXES = "江汗肯提都花兰图";

const CHARACTERS =
  "阿艾巴拜白宝保别布才朝措达旦丹德迪蒂登地丁顿多杜额俄娥尔法夫甫嘎尕格根贡古果哈罕合呼吉加嘉江杰金居卡喀开坎克孔库拉来兰勒里丽力利伍洛卢罗鲁玛马买曼麦米美莫嫫姆木穆那娜乃尼牛努诺帕佩皮平普奇恰且其琪钦青曲热仁日如惹让赛色萨桑沙莎石斯松苏素塔台太特提天铁图吐托娃瓦旺维吾乌西夏希先牙亚雅央叶依伊音英永尤玉约云再泽增扎珠卓孜呷守荪散翁孛帖叁阔巧泰";

/** Characters that such names are usually written with, beside those of foreign ones. */
export const TRANSCRIPTION: ReadonlySet<string> = new Set(
  (CHARACTERS + Object.values(MORPHEMES).join("")).replace(/[ 的]/g, ""),
);

/** No name of several morphemes without a dot is longer. */
const LONGEST = 7;

const byFirst = new Map<string, string[]>();
for (const morpheme of new Set(Object.values(MORPHEMES).flatMap((list) => list.split(" "))))
  byFirst.set(morpheme[0]!, [...(byFirst.get(morpheme[0]!) ?? []), morpheme]);

/** Whether a stretch is made of such morphemes from end to end. */
export const isTranscribed = (text: string): boolean => lengths(text, 0, text.length).includes(text.length);

/** How many characters from an offset such morphemes make up, one or several. */
export const morphemesAt = (text: string, at: number): number => Math.max(0, ...lengths(text, at, LONGEST));

/**
 * How many characters from an offset are a name of such morphemes: of two of them at least, or of one behind a surname
 * (白巴特尔); 0 where they are not.
 * @param surname how long a surname the text has at the offset
 * @param asked whether a name is expected here, so that a single morpheme is enough (巴特尔, 苏和)
 */
export function transcribedNameLength(text: string, at: number, surname: number, asked: boolean): number {
  const first = byFirst.get(text[at] ?? "") ?? [];
  const single = Math.max(0, ...first.filter((m) => text.startsWith(m, at)).map((m) => m.length));
  const longest = morphemesAt(text, at);
  if (longest > single || (asked && longest)) return longest;
  const given = surname === 1 ? morphemesAt(text, at + 1) : 0;
  return given > 2 ? given + 1 : 0;
}

function lengths(text: string, at: number, longest: number): number[] {
  const reached = new Set<number>();
  const open = [0];
  for (let from = open.pop(); from !== undefined; from = open.pop())
    for (const morpheme of byFirst.get(text[at + from] ?? "") ?? []) {
      const to = from + morpheme.length;
      if (to > longest || reached.has(to) || !text.startsWith(morpheme, at + from)) continue;
      // 热依汗古丽: a suffix may have another morpheme behind it.
      const ends = to < longest && SUFFIXES.includes(text[at + to] ?? "\n") ? [to, to + 1] : [to];
      for (const end of ends) reached.add(end);
      open.push(...ends);
    }
  return [...reached];
}
