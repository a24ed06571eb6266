/** Chinese surnames: single ones roughly by how many people bear them, as the ministry's yearly name reports rank them. */

const SINGLE =
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪季温庞樊兰殷倪颜牛章鲁葛俞安申毕聂丛焦柳邢岳齐梅庄辛管祝左涂谷祁时舒耿卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲伊麻宗濮牟佟原巫寇桑荆储宿粟郦尚农楚尤利胥奉占初嵇蔺暴揣楼展闻苍丰鹿雍虞支昌逄布杭逯庾佘满匡虎乌鞠邝明佴苻和旷权班仝皮卞束水宣缪平湛危禹狄贝滑裘於鄂晁幸邰沙养敬扶堵赫傅习萧伍元伏茅骆昝贲诸钮荀羊惠封芮羿汲邴松富巴牧隗山宓蓬郗仰秋钭厉戎祖韶黎蓟印怀蒲索咸籍阴莘翟贡劳宰璩寿扈郏浦阎慕茹宦鱼容慎戈暨居衡步弘国阙东殳沃蔚夔隆师厍勾融訾阚那毋乜巢蒯竺桓仉督帅缑亢郈琴墨哈谯笪岑凤乐酆云亓母栗玄鹏钦谌厚腾肇阿嘎罕岩锁粘闾汝帖代仁佐兆类卿火巨操申买禄逯线纳撒淡雒但税望漆续官禚綦郄昃苌蔄恽缴炅寸呙咎刀弓仉麴檀俸忻柘逮睦訚鞏尕麦洛芦菅迮纵爨冶牙折拓员门皋芈琚尧虢檀衣修矫种盘郧言丑思延朴应荣仵普杞犹字陇淦番励郇冒摆蹇庹补侬鲜绽腊矣昂钏茶念智信桐堪呼秘禤郤洗冼区令衷涌招战鄞粱骞甯佃沐么回海铁拜妥闪相";
const COMPOUND =
  "欧阳 上官 司马 司徒 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 东方 端木 长孙 宇文 轩辕 南宫 独孤 闻人 百里 呼延 澹台 钟离 申屠 公冶 濮阳 淳于 单于 太史 司空 司寇 拓跋 万俟 赫连 公羊 东郭 西门 南门 相里 公西 梁丘 左丘 谷梁 段干 羊舌 微生 第五 闾丘 巫马 漆雕 乐正 公良 夹谷 宰父 仲孙 颛孙 贺兰 完颜 耶律 纳兰 叶赫 富察 范姜 张简 张廖 鲜于 宗政 亓官 太叔 叱干 哥舒 斛律";

const ranked = [...new Set(SINGLE)];
export const compoundSurnames: ReadonlySet<string> = new Set(COMPOUND.split(" "));

// Zipf's law fits surnames well enough: the n-th commonest is borne by about 1/(n+8) of the people.
const weights = new Map(ranked.map((s, i) => [s, Math.log(1 / (i + 8))]));
for (const s of compoundSurnames) weights.set(s, Math.log(1 / 250));

/** The logarithm of a surname's relative frequency; undefined for what is no surname. */
export function surnameWeight(surname: string): number | undefined {
  return weights.get(surname);
}

/** The surname that a text begins with at an offset: a compound one before a single one; "" where there is none. */
export function surnameAt(text: string, at: number): string {
  const two = text.slice(at, at + 2);
  if (compoundSurnames.has(two)) return two;
  const one = text[at] ?? "";
  return weights.has(one) ? one : "";
}
