import type { Line } from "../types.ts";
import { creditContext } from "./credits.ts";
import { isProse } from "./frame-features.ts";

/** What stands on a page outside its articles: its keywords, and what comes below its end. */

const FOOT =
  /^[●◆■▶►◎·•【|\s—-]*(?:(?:往期|热门|相关|推荐|延伸|更多|精彩|热点|新闻|最新)(?:推荐|回顾|精选|阅读|文章|链接|新闻|精彩|资讯|内容|报道|专题){1,2}|猜你(?:还)?喜欢|大家(?:都|还)?在看|为[你您]推荐|[你您]可能(?:还|也)?(?:喜欢|感兴趣))[】\s:>»|●◆■◀◎·•▼▽↓—-]*$|^\S{0,8}(?:新闻|点击|热门|文章)排行榜?$|^(?:新闻|文章|历史)(?:历史|归档|存档|新闻|文章)$/;

/** A rule, and what a site says of itself below it. */
const RULE = /^[-_*=─━]{3,}(?:分[隔割]线)?[-_*=─━]*$/;
const SITE = /(?:本站|本网|订户|订阅|支持我们|捐助我们|赞助我们|关注我们|电子报|作者简介|关于作者|版权)/;
/** A label whose words follow on lines of their own. */
const NEIGHBOUR = /^\P{L}*[上下]一[篇则条]/u;
/** 阅读(213)| 评论(4)| 转载(1): who has read a text, and what they did with it. */
const COUNTS = /^(?:\p{Script=Han}{2,4}\s*\(\d+\)[\s|]*){2,}/u;
/** [打印] [关闭] [返回首页]: what one can do with a text that is over. */
const BUTTONS = /打印.{0,40}(?:关闭|返回)/;
/** From so many characters on, what stands above has been a text. */
const TEXT = 200;
const KEYWORDS = /(?:关键[字词]|标签|Tags?)\s*:$/i;

/** 广告 over what a paper was paid for, 征订启事 over what it asks for itself, and what such a line says. */
const PAID = /^[【[(·◎●■★]?(?:公益)?广\s{0,6}告[】\])·]?$|^(?:征订|订阅|订报|停业|歇业|迁址)启事$/;
const PAID_INLINE = /^\s*[【[(]广\s?告[】\])]\s*\S/;
const OFFER = /电话|热线|[地店厂]址|联系人|诚聘|招\s?聘|优惠|送货|声明|欢迎|售价|咨询|订购|\d{7}|\s宣$/;

/** 刊登热线:…, 地址:… below a lost licence's notice: how one reaches who prints such. */
const REACHED = /^\p{Script=Han}{0,4}(?:热线|电话|[地店厂]址|联系人|传真)\s?:\s?\S[^。]{0,60}$/u;

const SENTENCE = /^(?=.{25})[^。]*,.*。$/;

export class Outside {
  /** Below the page's END, below the heading of its foot. */
  private ended = false;
  private foot = false;
  /** The line above was that heading, or the page's END. */
  private headed = false;
  /** Running text has been read: nothing ends above it. */
  private begun = false;
  private ruled = false;
  /** The line above was such a site's boilerplate: a rule below it ends the page. */
  private told = false;
  private ruledOff = false;
  private text = 0;
  private keywords = false;
  /** Below such a heading. */
  private paid = false;
  private labelled = false;
  /** The line above was an advertisement by its own words. */
  private advertised = false;

  /** A line that is no article's may tell that the page ends. */
  pass(line: Line): void {
    if (this.begun && /END/i.test(line.text) && line.text.trim().length <= 16) this.ended = this.headed = true;
    if (this.begun && FOOT.test(line.text.trim())) this.ended = this.foot = true;
    this.ruled = RULE.test(line.text.trim());
    if (this.ruled && this.told) this.ended = this.ruledOff = true;
    this.told = line.as === "boilerplate";
    this.advertised = line.as === "advertisement";
    // What a site says first below that heading is no text that goes on.
    if (this.foot && this.told && !FOOT.test(line.text.trim())) this.headed = false;
    // Links to the pages before and after stand at a page's foot, or above its text.
    const foot = NEIGHBOUR.test(line.text) || COUNTS.test(line.text) || BUTTONS.test(line.text);
    if (this.told && this.text >= TEXT && foot) this.ended = this.ruledOff = true;
    this.keywords = KEYWORDS.test(line.text.trim());
  }

  /** What a line is that belongs to no article; null for any other. */
  takes(line: Line): "furniture" | "boilerplate" | "advertisement" | null {
    const label = PAID.test(line.text.trim());
    // Whatever it says, what stands behind the label or on the first line below it is what was paid for.
    this.paid =
      label || PAID_INLINE.test(line.text) || (this.paid && (this.labelled || !line.starts || OFFER.test(line.text)));
    this.labelled = label;
    this.paid ||= this.advertised && REACHED.test(line.text.trim());
    this.advertised = false;
    if (this.paid) return "advertisement";
    if (this.ruled && SITE.test(line.text)) this.ended = this.foot = true;
    this.ruled = this.told = false;
    // A headline with its own time begins another article.
    if (this.ruledOff && line.hint === "heading" && !this.foot) this.ended = this.ruledOff = false;
    this.keywords &&= /^\s*[\p{Script=Han}A-Za-z]{1,8}\s*$/u.test(line.text);
    if (this.keywords) return "furniture";
    this.text += line.text.length;
    // A text set in short rows has sentences that end.
    this.begun ||= isProse(line) || (this.text >= TEXT && /。$/.test(line.text.trim()));
    return this.isBelow(line) ? "boilerplate" : null;
  }

  /** Below a page's end stand other pages' headlines and buttons, and perhaps its own makers. */
  private isBelow(line: Line): boolean {
    if (this.begun && FOOT.test(line.text.trim())) {
      this.ended = this.foot = this.headed = true;
      return true;
    }
    // 往期回顾 or END, and whole sentences right below: the text goes on.
    if (this.headed && SENTENCE.test(line.text.trim())) this.ended = this.foot = false;
    this.headed = false;
    if (!this.ended) return false;
    const credit = creditContext(line.text);
    return this.foot ? credit !== "source" : !credit;
  }
}
