import type { Element } from "../../archive/ledger.ts";

/** Whole lines that a public account or a mailing prints around its text: how to follow it, how long reading takes, what else it has. */

type Kind = Extract<Element, "furniture" | "boilerplate">;

export const ACCOUNT_LINES: readonly [kind: Kind, pattern: RegExp][] = [
  // ♫ 音频:点击收听本文
  ["boilerplate", /^[♫♪🎧▶►\s]*(?:音频|语音|听新闻)\s?[:|丨]\s?[^。]{2,30}$/u],
  // 公众号, 某某职工总会 官方帐号
  ["furniture", /^(?:微信)?公众号$|^\p{Script=Han}{2,20}\s(?:官方(?:微信|帐号|账号)|公众号)$/u],
  // 点击播放 GIF 0.0M
  ["furniture", /^点击播放\s?(?:GIF|视频|音频)[^。]{0,8}$/i],
  // 全文约1300字,阅读需时4分钟
  [
    "boilerplate",
    /^(?:本文|全文)?(?:共|约|共计)?\s?\d{2,5}\s?字[,\s]*(?:预计|大约)?(?:阅读|读完)[^。]{0,6}\d{1,2}\s?分钟$/,
  ],
  // 新朋友:点上面的蓝字“某某工会”加关注
  [
    "boilerplate",
    /^(?:[新老]朋友\s?[:,]?\s?)?[^。]{0,4}(?:点|戳|按)(?:击|一下|按)?(?:上面|上方|右上角|下方|下面|顶部|底部|这里|↑)[^。]{0,24}(?:关注|订阅|转发|转给|分享|朋友圈|名片)[^。]{0,12}$/,
  ],
  // #工会工作, 6个, 1048篇原创内容: its topics, and how much it has of them.
  ["boilerplate", /^#\S{2,14}#?(?:\s?\d{1,4}\s?[个篇]?)?$|^\d{1,5}\s?(?:个|[个篇](?:原创)?内容)$/],
  ["boilerplate", /^(?:扫码|识别(?:二维码|图中)|长按)[^。,]{0,4}(?:[入进]群|加入|领取|关注)[^。]{0,12}$/],
  ["boilerplate", /^(?:你|您)可能(?:还)?(?:错过|喜欢|想看|感兴趣)[^。]{0,8}$/],
  [
    "boilerplate",
    /^(?:更多|详细|其[他它])(?:资讯|信息|详情|内容)[^。]{0,4}(?:请)?(?:浏览|登录|致电|查询|关注)[^。]{0,24}$/,
  ],
  ["boilerplate", /^\d{0,6}\s?人划线$/],
  ["boilerplate", /^(?:入会|报料|爆料|职工服务|维权|法律援助)(?:热线|专线|电话)\s*[:/]\s*[\d()+\-\s]{5,24}$/],
  ["boilerplate", /^(?:Facebook|脸书|Instagram|YouTube|Telegram|LINE)\s*[:/@]\s?\S{2,30}$/i],
  // 看不到图片?请点此线上阅读 | 转寄好友 | 取消订阅
  ["boilerplate", /^(?:看不到|无法(?:显示|浏览))[^。]{0,8}[?,]\s?请?点[^。]{0,40}$|^加入\s?LINE\s?[^。]{0,24}$/i],
  ["boilerplate", /^[本此](?:邮件|信件|讯息|消息)(?:由|为)?系统(?:自动)?(?:发送|发出|寄出)/],
  // 会址/某某路二段351号, 电话/(09)9551-2351
  ["boilerplate", /^(?:[会社]址|地址|电话|传真|邮箱)\/\S{4,40}$/],
];
