/** What web pages set around an article, as the pieces of a line: labels with their values, times, counts, buttons. */

/** Who is named where nobody is: a site's own programs and stock phrases. */
export const NOBODY =
  "(?:本站(?:原创|编辑|整理)?|本网(?:站)?|原创|佚名|网络(?:整理|转载)?|互联网|未知|不详|转载|匿名|(?:系统|网站)?管理员|admin(?:istrator)?|root|小编|超级管理员)(?![\\p{L}\\p{N}])";

/** 2017, 106 as the Republic counts, 17 before 年. */
export const YEAR = "(?:(?:19|20)\\d{2}|(?:民国\\s?)?1[0-3]\\d|[0-3]\\d(?=年\\d{1,2}月\\d{1,2}日))";
/** A day: 2021-09-18, 2021年9月18日, and as the Republic's years count it, 113-03-25. */
export const DAY = `(?<!\\d)(${YEAR})\\s?(?:([-/.])\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})(?!\\d)|年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?[日号])`;
const WEEKDAY = "\\s*[(]?(?:星期|周)[一二三四五六日天][)]?";
export const CLOCK =
  "(?:\\s*(?:[上下]午|[AaPp][Mm]|T|HKT|CST))?\\s*(?<!\\d)\\d{1,2}\\s?(?::\\s?\\d{2}(?:\\s?:\\s?\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})?|[时点]\\d{1,2}分(?:\\d{1,2}秒)?)(?!\\d)(?:\\s*[AaPp][Mm])?";
export const MOMENT = `${DAY}(${WEEKDAY})?(${CLOCK})?`;

/** Labels before a time: 发布时间, 张贴日期, 最后更新. */
export const TIMES =
  "(?:最[后近])?(?:发布|发表|更新|提交|张贴|刊登|刊载|上线|上传|公告|公布|建立|修改|添加|录入|新闻|文章|发文|发稿|刊出|[编供投撰审组]稿|签发|入库)?(?:时间|日期)|(?:发布|发表|更新|张贴|刊登|上传)[于在日]?|最后更新";
/** Labels before a number of readers. */
export const READERS =
  "(?:(?:本文|文章|总|累计|今日|已)?(?:被?点击|被?浏览|被?阅读|访问|点阅|观看|查看|关注|下载|评论|点赞|转发|收藏|回复)(?:次数|人次|人数|总数|量|数|率)|本(?:文|页面?)已?被?(?:浏览|阅读|访问|点击)|(?:本文|全文|文章|正文)字数|点阅|点击|浏览|阅读|人气|热度|访问|查看|围观)";
/** Labels before whoever made, sent or put up a page. */
export const MAKERS =
  "(?:信息|稿件|文章|新闻|内容|消息|图文|本文)?(?:来源于?|出处|作者|撰稿人?|供稿(?:单位|人)?|发布(?:者|人|单位|部门|机构|员)|上传(?:者|人)|录入(?:者|员|人)?|发稿人?|张贴(?:者|人)|公告单位|提供单位|审核人?|责任编辑|责编|编辑|编校|记者|通讯员|摄影|单位|部门)|稿源";
/** Labels before a page's place among others. */
export const PLACES = "(?:所属|文章|新闻)?(?:栏目|分类|类别|频道|标签|关键字|关键词)|Tags?";
export const SIZES = "字[体号级](?:大小)?";

/** How the names of those who put up a page end. */
export const SENDERS =
  "工会|委员会|协会|联合会|报|网|社|局|部|室|处|科|院|校|大学|[中小]学|厂|公司|集团|中心|发布|之[家声窗]|频道|台|在线";

/** Names of a page's parts and of what one can do there: each may be a word of the text's, several together are none. */
export const NAVIGATION =
  "(?:网站)?首页|(?:版面|标题)导航|本版(?:新闻|标题)|末页|尾页|(?:[上下]|前|后)一?[页版]|(?:跳)?转到?|跳转[至到]?|目录|朗读|PDF(?:下载|版)?|放大|缩小|适合(?:页面|宽度|窗口)|原始大小|默认|缩略图|全屏|书签|搜[索寻]|自动播放|(?:背景)?音乐|声音|举报|帮助|退出|网站(?:导览|导航|地图)|网页指南|私隐政策|会员登[入录]|意见信箱|联络我们|登[录入]|注册|单页|双页|下载|更多|English|简体(?:版|中文)?|繁体(?:版|中文)?|手机版|无障碍(?:浏览)?|微信|(?:新浪|腾讯|网易|搜狐)?微博|人人网|豆瓣|贴吧|论坛|网摘|邮件|E-?mail|朋友圈|QQ(?:空间|好友)?|空间|好友|脸书|Facebook|Twitter|LINE|Plurk|Weibo|RSS(?:订阅)?|TOP|大|中|小|喜欢";
/** What one can do with a page: no text has such words by themselves. */
export const ACTIONS =
  "click to view|view (?:all|more)|(?:我要)?(?:纠错|投稿)|(?:E-?mail|邮件|手机)(?:推荐|点评)\\s*:?|(?:点击?|一键)?(?:分享|转发|收藏|点赞|在看|打印|列印|关闭|返回(?:目录)?|留言|评论|复制)(?:到|至|给|此|本)?(?:本|此|原)?(?:页面?|站|文|图|窗口|链接|朋友圈?|好友|首页|上一?页|列表|顶部|页首)?|友善列印|转寄(?:给)?(?:朋友|好友)?|推荐给?(?:朋友|好友)|发(?:送)?给(?:朋友|好友)|回(?:到)?(?:上一?页|首页|顶部|列表|页首|最上[面方])|写留言|赞好?|顶部|目录|加入(?:书签|收藏|最爱)|设为首页|跳[到过至转](?:主要|页面|中央|正文)?内容(?:区块?|连结)?|请?输入关键[字词]|设为星标|发表于\\s?\\p{Script=Han}{2,6}";
export const NEIGHBOUR =
  "(?:(?:[上下]|前|后)一?[篇则条]|[上下]一(?:页|期|主题))(?:文章|新闻|公告|信息)?(?:\\s*[:>»《]|\\s+(?=\\S{6})|$|(?=\\s*[|\\])】]))[^|]*";
/** What stands between the pieces. */
export const MARKS = "[\\s|丨│┃/\\\\·•●○▪◆■□※,、;:()\\[\\]【】<>«»‹›《》—–\\-_*~#+=.…↑↓←→✈➤➢▲▼&]+";
