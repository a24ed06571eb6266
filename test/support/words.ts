/** The small world of the invented articles: places, people and what they do. No rule of the program may know a word of it. */

export const PLACE = {
  city: ["望汐市", "鹤川市", "临浦市", "澜沙市", "青岬市"],
  district: ["桐溪区", "云槐区", "芦汀区", "石渡县", "松屿县", "南浔岭区"],
  town: ["柳湾街道", "白鹭镇", "梧桐街道", "砚池镇", "金穗街道", "望江乡"],
} as const;

export const WORKS = [
  "沧海重型机械公司",
  "望汐港务集团",
  "云岭纺织厂",
  "鹤川地铁运营公司",
  "青岬造船厂",
  "松屿电力公司",
  "第二人民医院",
  "梧桐中心小学",
] as const;

export const SURNAMES = [
  ..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊",
  "欧阳",
  "上官",
  "诸葛",
  "司徒",
] as const;
/** Given names as parents choose them: two characters, now and then one. */
export const GIVEN = [
  "晓珏 文漪 志强 丽娟 建军 秀英 海燕 子涵 雨桐 思源 慧敏 振华 国栋 俊杰 佳宁 雪梅 永福 玉兰 嘉诚 明远".split(" "),
  "珏 强 娟 燕 桐 敏 杰 宁 梅 诚".split(" "),
].flat();

/** Posts that follow a place's name directly. */
export const POSTS = [
  "总工会主席",
  "总工会副主席",
  "总工会党组书记",
  "总工会组织部部长",
  "总工会权益保障部部长",
  "总工会经审会主任",
  "人大常委会副主任",
] as const;
export const WORKERS = ["维修电工", "车间主任", "安全员", "护士长", "驾驶员", "焊工", "质检员"] as const;

export const DOINGS = [
  "劳动和技能竞赛",
  "集体协商要约行动",
  "职工健步走活动",
  "安全生产培训班",
  "女职工维权行动月活动",
  "户外劳动者驿站建设工作",
  "困难职工帮扶工作",
  "劳模工匠宣讲活动",
  "职工书屋建设",
  "厂务公开民主管理工作",
  "新就业形态劳动者入会行动",
  "职工医疗互助保障计划",
] as const;
export const SITES = ["职工文化宫", "会议中心", "职工活动中心", "劳模工匠馆", "行政服务大厅"] as const;
export const GOODS = ["防暑用品", "慰问金", "图书", "急救药箱", "雨衣", "保温杯"] as const;
export const SLOGANS = [
  "把娘家人的温暖送到心坎上",
  "让每一份付出都有回响",
  "当好职工的贴心人",
  "奏响新时代劳动者之歌",
  "让技能点亮人生",
  "为奋斗者撑起一片天",
  "用心用情服务一线职工",
  "凝聚职工心 建功新时代",
] as const;
export const SUBHEADS = [
  "建在家门口",
  "难事有人帮",
  "学艺有舞台",
  "把准方向",
  "夯实基础",
  "服务到身边",
  "心里有底气",
] as const;
