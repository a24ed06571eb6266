/** 职务: the words that name what a person is, and where the phrase around them begins. */

const RANK =
  "(?:常务|第一|执行|名誉|荣誉|永远|荣休|首席|党组|党委|党总支|党支部|支部|代|兼职|挂职|专职|分管|原|时任|现任|现|总|副|正|一级|二级|三级|四级|高级|助理|轮值|值班|驻村|新任|候任|兼)*";
const OFFICE =
  "书记|主席|主任|部长|局长|处长|科长|股长|厅长|司长|院长|校长|园长|所长|站长|台长|馆长|队长|班长|组长|会长|理事长|监事长|秘书长|董事长|总经理|经理|总监|总裁|厂长|矿长|段长|车间主任|镇长|乡长|县长|市长|区长|省长|州长|盟长|旗长|村长|委员长|委员|常委|组织部长|总工程师|总会计师|理事|监事|董事|助理|主委|参赞|政委|巡视员|调研员|主任科员|成员|召集人|负责人|发言人|法定代表人|社长|总编辑|主编|行长|庭长|检察长|关长|船长|列车长|机长|护士长|店长|路长|河长|工长|领班|书记员|指导员|负责同志|干事|秘书|总书记|总理|院士|首席代表|联络员|督导员|顾问|掌门人|当家人|发起人|组委会主任|理事单位负责人|大队长|总队长|支队长|中队长|工段长|车间书记|党代表|司库|审判长|督学|总法律顾问|领队|团长|(?<=[团队总])指挥|特助|裁判长|评判长|总评判|首席\\p{Script=Han}{2}官";
const PEOPLE =
  "代表|劳动模范|劳模|先进工作者|标兵|能手|工匠|状元|冠军|亚军|季军|获得者|得主|工程师|技师|技工|技术员|教授|研究员|讲师|律师|法官|检察官|教师|老师|医生|医师|护士|助产士|药师|主管|专员|干部|职工|工人|女工|员工|会员|团员|司机|驾驶员|快递员|快递小哥|外卖员|骑手|配送员|送餐员|环卫工人|保洁员|保安员|电工|焊工|钳工|车工|铣工|装卸工|农民工|选手|创始人|志愿者|讲解员|评委|学员|班组长|徒弟|师傅|传承人|带头人|调解员|仲裁员|监督员|指导师|咨询师|规划师|设计师|厨师长|厨师|副?主厨|营业员|收银员|售货员|乘务员|列车员|巡线员|检修员|质检员|安全员|操作员|网格员|村民|居民|市民|家长|业主|老人|队员|组员|作家|诗人|画家|书法家|歌手|演员|记者|学生|徒弟|师父|同事|同伴|工友|邻居|妻子|丈夫|父亲|母亲|爷爷|奶奶|哥哥|弟弟|姐姐|妹妹|老伴|儿子|女儿|搭档|班主任|专家|博士|大妈|大叔|大爷|伙伴|绣娘|主持人|领导|家属|患儿|会计|支书|警察|教练|主播|老板|同学|校友|夫妻|夫妇|大师|工作者|务工人员|学徒|保安|保卫|门卫|护工|厨工|导购|客服|文员|出纳|文书|月嫂|管家|模范|楷模|功臣|英模|司仪|遗属|女友|男友|战士|老兵|知青|支边青年|联系人|督察|[大二三]副|(?:\\p{Script=Han}学|歌唱|舞蹈|作曲|指挥|演奏|表演|朗诵|摄影|美术|漫画|雕塑|评论|艺术|音乐|文学|剧作|收藏|企业|科学|教育|实业)家";
/** Any word for a person by trade ends in one of these; the word itself must be of two characters or more. */
const TRADE_ENDS = "员师工手匠者生农医警嫂哥司人民户长";
const TRADE = `\\p{Script=Han}{1,3}[${TRADE_ENDS}]`;
/** What any of these words can end in: most texts end in none of it. */
const ENDS = new Set([...`${OFFICE}|${PEOPLE}`.split("|").map((word) => word.at(-1)!), "一", ...TRADE_ENDS]);

const OFFICE_AT_END = new RegExp(`${RANK}(?:${OFFICE})(?:之一)?$`, "u");
const PEOPLE_AT_END = new RegExp(`(?:${PEOPLE})(?:之一)?$`, "u");
const TRADE_AT_END = new RegExp(`(?:${TRADE})$`, "u");
const PURE_POST = new RegExp(`^(?:${RANK}(?:${OFFICE}))(?:兼(?:任)?${RANK}(?:${OFFICE}))*$`, "u");
const POST_AFTER = new RegExp(
  `^(?:同志)?(${RANK}(?:书记|主席|主任|部长|局长|处长|科长|院长|校长|会长|理事长|秘书长|董事长|总经理|经理|厂长|镇长|乡长|县长|市长|区长|总书记|院士|教授|站长|队长|班长|工程师|老师|律师|医生|大夫|顾问))`,
  "u",
);
const GROUP = /^(?:各|全体|部分|有关|相关|所属|下属|其他|其余|两级|三级|多名|几名|历任|及其|以及各|全[市区县省国]各)/;
/** Words that sound like a trade and are none, or end an organisation's name. */
const NO_TRADE =
  /(?:职工|员工|民工|会员|党员|团员|成员|学生|医生|人员|学员|委员|动员|工程师|施工|加工|开工|完工|复工|竣工|分工|手工|用工|招工|参工|人工|化工|总工|产生|发生|民生|卫生|养生|新生|先生|女生|联手|携手|动手|着手|入手|助手|双手|帮手|公司|上司|或者|作者|记者|再者|前者|后者|大师|会师|出师|(?<![机杂勤])务工|返工|停工|罢工|打工|员工|成长|增长|擅长|延长|特长|生长|专长|漫长|身长|总长|全长|家长|个人|别人|他人|本人|客人|行人|人人|男人|女人|[一两二三四五六七八九十几数]人|众人|路人|亲人|家人|每人|多人|余人|等人|工作人|人民|公民|全民|居民|用户|农户|客户|商户|账户|窗户|门户|落户|入户|万户|千户|家家户|困难户|救人|做人|为人|待人|惠民|便民|为民|利民|亲民)$/;

/** What kind of word a text ends in, where it is one for what somebody is, so that a name may follow. */
export function endsInPost(text: string): "office" | "people" | "trade" | null {
  if (!ENDS.has(text.at(-1) ?? "")) return null;
  if (OFFICE_AT_END.test(text)) return "office";
  if (PEOPLE_AT_END.test(text)) return "people";
  const tail = text.slice(-8);
  return TRADE_AT_END.test(tail) && !NO_TRADE.test(tail) ? "trade" : null;
}

/** A post that follows a name (傅某某主席), or null. Rank words before it belong to it. */
export function postAfter(rest: string): string | null {
  return POST_AFTER.exec(rest)?.[1] ?? null;
}

/** A post without a body of its own: 副主席 after 党组成员 is of the same body. */
export const isPurePost = (role: string): boolean => PURE_POST.test(role);

/** 妻子, 老人, 工友: what somebody is to others, no post. */
export const isRelation = (role: string): boolean =>
  /(?:妻子|丈夫|老伴|[父母]亲|爷爷|奶奶|[哥弟姐妹]{2}|儿子|女儿|夫妻|夫妇|家长|老人|同[事伴学]|工友|邻居|伙伴|[男女]友|大[妈叔爷])$/.test(
    role,
  );

export const isGroup = (role: string): boolean => GROUP.test(role);

/** Where a phrase of posts cannot begin before: verbs and particles that lead up to it. */
const LEAD_IN =
  /(?:邀请|特邀|陪同|带领|率领|选举|[改增补]选|推选|推举|聘请|聘任|任命|采访|看望|慰问|会见|会同|拜访|听取|得到|收到|请来|请教|协助|委托|责成|受到|(?:来宾|嘉宾|人员|领导)有|经过|跟随|追随|面对|认为|得知|看到|感谢|学习|还有|包括|来自|来到|作为|身为|担任|当选为|当选|授予|表彰|评为|同时|其中|以及|连同|并由|分别由|均由|则由|会议由|活动由|仪式由|讲座由|由|让|请|(?<!顾)问(?!询)|是|叫|(?<!党)的|给|跟(?!岗|班)|向|被|把|说|找|出自|了(?!解)|而|且|并|或|(?<![一二三四特])等|暨(?!.{0,8}工会))/g;
const JOINING = /和|与|及|同|在|对/g;
/** Ministries with 和 in their names. */
const JOINED_NAMES =
  /资源和社|和平|和谐|住房和城|工业和信|文化和旅|发展和改|规划和自|卫生和计|广播和|经济和信|农业和农|城市和|教育和体|科学和|应急和|党和|社会和|商务和|民族和|体育和|会同|合同|协同|共同|同志|同济|大同|同仁/;
const TIME =
  /^.*?(?:\d{1,2}[日时点]|(?:[今去前]年(?:[一二三四五六七八九十]{1,2}月)?|[一二三四五六七八九十]月)(?![一二三四五六七八九十\d])|上午|下午|当天|当日|傍晚|晚上|近日|日前|期间|之后|随后|会上|会后|今年|去年|前|后|时|中)(?=\p{Script=Han}{2})/u;

/** The phrase of one post, cut out of the clause before a name: what leads up to it falls off. */
export function trimPost(clause: string): string {
  let from = 0;
  for (const m of clause.matchAll(LEAD_IN)) from = Math.max(from, m.index + m[0].length);
  for (const m of clause.matchAll(JOINING)) {
    const around = clause.slice(Math.max(0, m.index - 2), m.index + 3);
    if (!JOINED_NAMES.test(around)) from = Math.max(from, m.index + 1);
  }
  let post = clause.slice(from).replace(/^(?:[”’"'\s]|[“‘](?!.*[”’]))+|^据(?=\p{Script=Han}{3})/gu, "");
  if (/\d|[今去前]年|[一二三四五六七八九十]月|上午|下午|当天|当日|近日|日前|会上|会后|随后|期间|之后/.test(post))
    post = post.replace(TIME, "");
  // 一边坐着厂长, 两年前老队长: a verb with its particle and a time are no part of a post.
  post = post.replace(/^.*(?:[着了](?!力)|[一二两三四五六七八九十几多数][年月天]前)(?=\p{Script=Han}{2})/u, "");
  return post.replace(
    /^(?:(?:[本上首]|新一)届|一位|一名|两位|两名|[\d一二三四五六七八九十]+[名位]|该[市区县镇厂]?|我[市区县镇厂]?|本(?![报刊网台])[市区县镇厂]?|新任|新当选的|另一(?:名|位)?(?:候选人)?)(?=\p{Script=Han}{2})/u,
    "",
  );
}
