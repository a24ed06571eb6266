import type { Element } from "../../archive/ledger.ts";

/** Whole lines that only a website, a mailing or a portal prints around a text: players, comments, tickers, the weather. */

type Kind = Extract<Element, "furniture" | "advertisement" | "boilerplate">;

const WEATHER = "[晴阴雨雪雾霾多云转到至小中大雷阵间]{1,8}";

export const SITE_LINES: readonly [kind: Kind, pattern: RegExp][] = [
  // 今日热点:某某 某某 某某: a portal's headlines of the day, in one line above the article's own.
  [
    "boilerplate",
    /^(?:今日|本周|热点|实时|滚动|头条)(?:热点|热搜|焦点|头条|要闻|关注|推荐|新闻)\s*:\s*[^\s|]+(?:[\s|]+[^\s|]{4,}){2,}$/,
  ],
  // 欢迎您来到某某网! 今天是: a site greets who opens it, its program tells the day.
  ["boilerplate", /^欢迎[^。]{2,30}[!,。\s]\s*今天是[^。]{0,40}$|^今天是\s*:?\s*(?:\d{4}\s?年[^。]{0,30})?$/],
  ["boilerplate", /^[^。]{0,16}[您你]是(?:本[站网])?第\s?\d{1,12}\s?位(?:访客|访问者|浏览者|来访者?)[^。]{0,6}$/],
  // 正文: where the text begins; how long reading it takes.
  ["furniture", /^(?:正文|正文内容|详细内容|(?:文章|新闻|信息|内容)(?:正文|内容|详情))\s*:?$/],
  [
    "boilerplate",
    /^(?:本篇|本文|全文)?(?:文章)?共?\s*\d{1,6}\s*字\s*[,,|]\s*(?:读完|阅读|预计)[^。]{0,12}分钟[^。]{0,4}$/,
  ],
  // An e-paper's own head: its name, and what leads about it.
  ["furniture", /^(?:版面|标题)导航$|^\p{Script=Han}{2,12}\s?(?:数字报纸?|电子报纸?|电子版)$|^电子报阅读[机器]$/u],
  // 打开某某新闻 查看精彩图片: a picture that only the site's program shows.
  ["boilerplate", /^(?:打开|下载|进入)[^\s。,]{2,12}[,\s]+(?:查看|观看|浏览|体验|参与)[^\s。,]{2,12}$/],
  // What such a page's program tells of it, with or without the values; the clock of whoever saved it.
  ["furniture", /^(?:日期|时间)\s*:\s*\d{1,2}[-/.月]\d{1,2}日?$|^(?:星期|周)[一二三四五六日天]$/],
  ["boilerplate", /^(?:公元|西元)\s?\d{4}\s?年[^。]{4,20}\d{1,2}:\d{2}$/],
  // The weather's labels, beside a government's name.
  [
    "boilerplate",
    /^(?:气温|温度|湿度|降雨(?:机率|量)?|紫外线|空气品质|AQI|PM2\.5)\s*:?\s*(?:[\d.~-]{1,9}\s?[℃%]?)?$|^(?:短暂|局部|午后)?(?:阵|雷阵)?雨$|^多云(?:时[晴阴])?$/,
  ],
  // A forum's door; a form for what readers think.
  ["boilerplate", /^马上注册[!,。]|^[您你]需要\s*登[录陆]\s*后?才可以[^。]{0,40}$|^[×✕✖]$/],
  [
    "boilerplate",
    /^[•·*\s]{0,6}(?:姓\s{0,4}名|联系方式|内\s{0,4}容|留言内容|验\s{0,2}证\s{0,2}码|电子邮箱)\s*:$|^(?:内容|页面)?正在(?:更新|加载|建设)中[.…]{0,6}$/,
  ],
  // [保存] [打印] [ ] [返回]: buttons in a row, whatever they are called.
  ["boilerplate", /^(?:\[[^\]。]{0,8}\]\s{0,12}){4,}$/],
  // What one can do with a video, an album, a text that is folded up, what others said of it.
  [
    "boilerplate",
    /^\[?(?:视频加载中|播放视频|退出全屏|观看更多|加载更多|查看(?:更多|全文|原文|原图|大图)|点击?展开(?:全文)?|展开全文|高清图集|图集\s*\d{1,3}\/\d{1,3}|举报\/反馈|发表评论|我来说两句|写下你的留言|精选留言|已无更多数据|投票结束|一键三连|更多资讯请关注)[\s.…>»!\]]*$/,
  ],
  ["boilerplate", /^(?:全部|最新|精彩|热门|网友)?评论\s*\(\d+\)$|^顶一下\s*\(\d+\)|^赞\s*\(\d+\)|^阅读\s*10万\+$/],
  // What an e-paper's program says of itself, and asks of its readers.
  [
    "boilerplate",
    /^等待处理[.…]{0,3}$|^[↑\s]*TOP$|^(?:制作|技术)单位\s*:\S{2,20}$|^用户名(?:\s密码)?$|^(?:文章|日期|全文|高级)检索$/,
  ],
  // A government's index of the text: | 索引号: … | 发布机构: … |.
  [
    "furniture",
    /^\|\s*(?:索\s?引\s?号|信息分类|主题分类|发布机构|发文机关|成文日期|发布日期|发文字号|文\s?号|标\s?题|名\s?称|主题词|有效性|公开方式|公开范围|生成日期)\s*:[^。]*\|$/,
  ],
  // What a portal holds for worth reading; whose account a page was taken from; what a forum shows its members.
  [
    "boilerplate",
    /^(?:热点|热门|编辑|精彩|为您)推荐$|^(?:转|摘)自\s?[“"「][^”"」]{2,16}[”"」]\s?(?:微信)?公众号$|^本帖子中包含更多资源$/,
  ],
  // Where a program files what nobody filed.
  ["furniture", /^(?:其[他它]|未分类|默认(?:分类|栏目))$/],
  // A dialogue that the page opens: 这已经是最后一期了哦! 我知道了.
  [
    "boilerplate",
    /^(?:这|当前)?已经?是(?:最后|最新|第)一[期版页篇][了啦哦!]{0,4}$|^(?:我?知道了|(?:现在|立即)升级|稍后再说|用户登录|立即注册|忘记密码\??|还?没有账号\??|[全本]站搜索|站内搜索)(?:\s+(?:稍后再说|立即注册|忘记密码\??|登录|注册))*$/,
  ],
  ["boilerplate", /^《[^》]{2,14}》\((?:电子版|数字报)\)的(?:一切|所有)内容/],
  ["furniture", /^\d{1,4}(?:\.\d)?[Kk]$/],
  // A public account's or a portal's: how often it was read, how to follow it, whose word it is.
  [
    "boilerplate",
    /^(?:阅读|浏览|点击|播放)[量数]?\s?:?\s?\d+(?:\.\d)?[万wW]?$|^\+?\s?关注$|^(?:微信号|公众号)\s?:\s?[\w-]{3,20}$/,
  ],
  ["boilerplate", /^返回搜狐|^平台声明:|^\(责任编辑:\)$/],
  // A forum's buttons and counts, a text's comments.
  ["boilerplate", /^查看\s*:\s*\d+\s*[|丨]\s*回复\s*:\s*\d+|^马上注册[!]?|^您需要\s?登录|^返回列表(?:\s|$)/],
  ["boilerplate", /^(?:最[热新]|全部|热门)?评论(?:一下|\s?\d+人参与.{0,12})?$|抢沙发|^已有\s?\d+\s?人(?:参与|评论)/],
  ["boilerplate", /^[×✕xX]$/],
  // Ways to the same site on a telephone.
  ["boilerplate", /^(?:(?:本站|本网|手机站?|网站|微信|官方微信)二维码|手机版|移动版|电脑版)$/],
  ["boilerplate", /^网友评论(?:仅供|文明)|^用户名\s*:.{0,20}密码|^(?:文章|热门)?标签\s*:/],
  [
    "boilerplate",
    /^[^。]{0,20}(?:建议|推荐)(?:您?使用|升级).{0,40}(?:分辨率|浏览器|Chrome|Firefox)|^您?(?:当前|正在)使用的浏览器|^(?:用手机)?扫一扫.{0,6}(?:手机|打开)/,
  ],
  [
    "boilerplate",
    new RegExp(`^[^。,]{0,8}?\\s?(?:天气\\s?:?\\s?)?${WEATHER}\\s?-?\\d{1,2}\\s?℃?\\s?[~-]\\s?-?\\d{1,2}\\s?℃.{0,12}$`),
  ],
  // 点击蓝字 / 关注“某某”: a button in two rows.
  ["boilerplate", /^关注[“「"]\S{2,14}[”」"]$/],
  // A mailing's ends.
  [
    "boilerplate",
    /^(?:如(?:果|您|不|需)[^。]{0,12})?退订(?:请|本)|^.{0,8}因为您?订阅了|^如无法正常(?:显示|浏览)|^[★*\s]*本期(?:电子版|通讯)?到此结束/,
  ],
  // Where pictures were found, where that is nowhere; a text's end.
  [
    "furniture",
    /^[[(]?(?:部分|本文|以上|文中)?(?:图片|照片|配图|图)(?:均)?(?:来源于?|来自于?|源自?|为)\s*[:|丨]?\s*(?:网络|互联网|资料图?片?|本站|视觉中国)[)\]]?$/,
  ],
  ["furniture", /^\((?:未完)?待续\)$|^\((?:完|全文完|转下页)\)$/],
  // Whom the press may ring; what a journal's end says of its next number.
  [
    "furniture",
    /^(?:新闻|媒体|传媒|记者会)(?:联络|联系|查询|咨询)人?\s*:[^。]{0,40}\d{3}[^。]{0,40}$|^\p{Script=Han}{0,3}新闻(?:联络|联系)人\s*:[^。]{2,20}$/u,
  ],
  ["furniture", /^[*※\s]*下期(?:预告|要目|看点)\s*:.*$/],
  ["furniture", /^[‹«<\s]*上一页\s+(?:\d{1,4}\s+){2,}下一页[›»>\s]*$/],
  // How to have a paper's news sent to one's telephone, and where to speak of them.
  ["advertisement", /^[^。]{0,16}发送?短信\s?\S{1,8}\s?[到至]\s?1\d{4,}.{0,80}$/],
  ["boilerplate", /^登录\s[^。]{4,60}(?:参与互动|官方微博)$/],
  // 广告 某某眼科医院…: a paper labels what it was paid for.
  ["advertisement", /^(?:[【[(](?:广\s?告|推广(?:信息)?|商业推广)[】\])]|·?广\s?告·?[\s:|])[\s:|]*\S/],
];
