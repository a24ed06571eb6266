import fc from "fast-check";
import { print, type Type } from "./compose.ts";
import type { Story } from "./story.ts";

/** Pages of one line a paragraph: OCR'd newspapers, scraped web pages, public accounts. */

export interface StreamPage {
  text: string;
  stories: Story[];
  /** Lines of no article. */
  noise: string[];
}

/** How an OCR program spoils a newspaper's text. */
export interface Ocr extends Type {
  /** A space falls inside the text after so many characters, in turn. */
  strays: readonly number[];
  /** A column ends after so many characters of a paragraph, in turn; 0 for a paragraph left whole. */
  breaks: readonly number[];
}

/** Turns through a list of numbers. */
export const turns = (list: readonly number[]): (() => number) => {
  let i = 0;
  return () => list[i++ % list.length]!;
};

/** A newspaper's page: its editors, then headlines with their kickers, leads, paragraphs that columns cut in two. */
export function typesetNewspaper(stories: readonly Story[], ocr: Ocr): StreamPage {
  const editors = "责任编辑: 林晓珏 组版编辑: 许国栋 校对: 何佳宁";
  const stray = turns(ocr.strays);
  const broken = turns(ocr.breaks);
  const spoil = (text: string): string => {
    const at = stray();
    const spoilt = print(text, ocr);
    const [before, after] = [spoilt[at - 1] ?? "", spoilt[at] ?? ""];
    return /\p{Script=Han}/u.test(before) && /\p{Script=Han}/u.test(after)
      ? `${spoilt.slice(0, at)} ${spoilt.slice(at)}`
      : spoilt;
  };
  const paragraph = (text: string): string[] => {
    const at = broken();
    const cut = at > 30 && text.length - at > 10 && /^\p{Script=Han}{2}$/u.test(text.slice(at - 1, at + 1));
    return (cut ? [text.slice(0, at), text.slice(at)] : [text]).map(spoil);
  };
  const lines = stories.flatMap((s) => [
    ...(s.kicker ? [s.kicker] : []),
    s.title,
    ...(s.subtitle ? [`——${s.subtitle}`] : []),
    ...s.body.flatMap(({ text }, i) => paragraph(i === 0 ? `本报讯 ${text}` : text)),
    `(${s.credit})`,
  ]);
  return { text: [editors, ...lines.map((l) => print(l, ocr))].join("\n\n"), stories: [...stories], noise: [editors] };
}

/** A scraped web page of one article, in what a web site puts around it. */
export function typesetWeb(story: Story, type: Type): StreamPage {
  const day = story.day.replace("-", "/");
  const above = ["当前位置:首页 > 工会动态 > 正文", `发布时间:2023/${day} 9:41:06 来源:本站整理 浏览:次 字号:大 中 小`];
  const below = [
    "分享到: QQ空间 新浪微博 微信",
    "上一篇:没有了 下一篇:职工运动会报名通知",
    "声明:转载此文是出于传递更多信息之目的。若有来源标注错误或侵犯了您的合法权益,请与本网联系,我们将及时更正、删除。",
    "转载请注明:http://www.example.com/ghdt/8841.html",
  ];
  const lines = [story.title, ...story.body.map((p) => p.text), `（${story.credit}）`].map((l) => print(l, type));
  return {
    text: [...above, "", ...lines.flatMap((l) => [l, ""]), ...below].join("\n"),
    stories: [story],
    noise: [...above, ...below],
  };
}

/** A public account's page: slogans and buttons around the text, its makers below. */
export function typesetAccount(story: Story, type: Type): StreamPage {
  const above = ["点击上方蓝字 关注我们"];
  const below = ["扫码关注", "长按识别二维码关注我们", "预览时标签不可点", "阅读原文"];
  const captions = story.captions.map((c) => `▲${c}`);
  const lines = [
    story.title,
    ...above,
    ...story.body.slice(0, 1).map((p) => p.text),
    ...captions,
    ...story.body.slice(1).map((p) => p.text),
    `文/${story.credit}`,
  ].map((l) => print(l, type));
  return {
    text: [...lines, ...below].flatMap((l) => [l, ""]).join("\n"),
    stories: [story],
    noise: [...above, ...below],
  };
}

export const types: fc.Arbitrary<Type> = fc.record({ ascii: fc.boolean(), spaced: fc.boolean() });

export const ocrs: fc.Arbitrary<Ocr> = fc.record({
  ascii: fc.boolean(),
  spaced: fc.constant(false),
  strays: fc.array(fc.integer({ min: 3, max: 90 }), { minLength: 1, maxLength: 5 }),
  breaks: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 31, max: 80 })), { minLength: 1, maxLength: 5 }),
});
