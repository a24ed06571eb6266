import { describe, expect, test } from "vitest";
import { type FurnitureKind, furnitureKind, isGarbled } from "../../src/ingest/furniture.ts";

const KINDS: Record<FurnitureKind, readonly string[]> = {
  furniture: [
    "Page 6 - 桐溪工会2023年7月刊",
    "P. 6",
    "1   2   3   4   5   6   7   8",
    "第 3 页",
    "- 12 -",
    "WANGXI WORKERS DAILY                    电话:0900-3345678  E-mail:wxgrb@example.org",
    "第3页 共8页",
    "------分隔线----------------------------",
    "首页 上一页 1 2 3 下一页 末页",
    "时间:2023/4/4来源:本站原创作者:佚名",
    "首页 > 工会新闻 > 基层动态",
    "您的位置:首页>新闻",
    "原创 禾川工会 2023-09-04 17:30 发表于沧岚",
    "图片加载中",
    "4f0c93bd17aa52e6",
    "望汐市总工会主办",
    "望汐会讯126.indd   4      9/4/2019   16:08",
    "(共印150份)",
    "/",
    "۞௵ߞ੧ ଓྠ ڸQPFF",
  ],
  boilerplate: [
    "欢迎访问望汐市总工会网站!",
    "• 上一篇文章:",
    "下一篇文章: 没有了",
    "分享 收藏 点赞 在看",
    "转载请注明原文网址:http://www.example.com/xw/1.html",
    "声明:本文转自网络,仅作交流。如有差错或侵权,请告知本站删除。",
    "预览时标签不可点文章已于修改收录于话题#个上一篇下一篇",
    "网站简介 广告合作 服务条款 隐私保护 网站地图 版权声明",
    "长按识别二维码关注我们",
    "《汐湾园丁之友》电子版  沧内登字S第00012号",
    "点击蓝字关注我们",
    "返回原图",
    "学校地址:沧岚省望汐市大学路1号 邮编:000000",
    "办公地点:望汐市滨海路16号 | 办公电话:0000-0000000",
    "沧ICP备00000000号 版权所有 望汐市总工会",
  ],
  advertisement: ["某某白癜风医院哪家好 http://www.example.com/ad/1.html", "贷款三分钟秒到账 加盟热线"],
  editors: [
    "责任编辑: 顾清扬 组版编辑: 柏若溪 校对: 尹知秋",
    "责编/顾清扬 校对/尹知秋",
    "编辑:顾清扬 审核:席慕寒",
    "总编辑:顾清扬   责任编辑:席慕寒",
    "(责任编辑:顾清扬)",
  ],
};

describe("furnitureKind", () => {
  test.each(Object.entries(KINDS).flatMap(([kind, lines]) => lines.map((line) => [line, kind])))(
    "%s → %s",
    (line, kind) => {
      expect(furnitureKind(line)).toBe(kind);
      expect(furnitureKind(`    ${line}  `)).toBe(kind);
    },
  );

  test.each([
    "桐溪区总工会召开推进会",
    "7月14日,桐溪区总工会召开会议,部署下半年工作。",
    "各街道工会轮流介绍做法。关注职工身心健康,办好实事。",
    "会议强调,要保护知识产权,向职工讲清版权所有人的权利。",
    "工会编辑出版职工诗集三千册。",
    "第三届职工技能大赛开幕",
    "(区总办公室)",
    "文:江晚舟、段秋实",
    "图:温知行",
    "职工可扫描二维码入会,也可到所在街道工会填表。活动期间,扫码入会的职工有三百多人,大家都说方便。街道工会还安排志愿者在现场帮助年长的职工下载软件、上传照片,一位老师傅说,以前办这件事要跑两趟,现在坐着就办完了;下一步,街道工会将把服务点搬进物流园区。",
    "望汐市总工会开通“贷款贴息”服务",
    "编辑部里的年轻人",
    "一等奖 贺一鸣",
    "分享会上,贺一鸣讲了自己的故事。",
  ])("是正文：%s", (line) => {
    expect(furnitureKind(line)).toBeUndefined();
  });
});

describe("isGarbled", () => {
  test.each([
    ["۞௵ߞ੧ ଓྠ ڸQPFF", true],
    ["\ue123\ue124\ue125", true],
    ["\ufffd\ufffd总", true],
    ["工会 ABC ①②③ Ⅳ α β", false],
    ["㐀𠮷䶮", false],
    ["“”——…《》", false],
    ["", false],
    ["12345", false],
  ])("%j → %s", (text, garbled) => expect(isGarbled(text)).toBe(garbled));
});
