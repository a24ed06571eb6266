import { describe, expect, test } from "vitest";
import { withoutGlosses } from "../../src/text/glosses.ts";
import { dropInvisible } from "../../src/text/spaces.ts";

describe("withoutGlosses", () => {
  test.each([
    ["望汐市總工會(huì)召開(kāi)勞動(dòng)競(jìng)賽推進(jìn)會(huì)", "望汐市總工會召開勞動競賽推進會"],
    ["職工會(huì )議由黨(dǎng)委副書(shū)記(jì)主持,共有 40名代表", "職工會議由黨委副書記主持,共有 40名代表"],
    ["望汐區(qū)總工會到桐溪區(qū)、禾川區(qū)慰問", "望汐區總工會到桐溪區、禾川區慰問"],
    ["綠(lǜ)色騎行,女(nǚ)工先行,舉辦(bàn)賽事(shì)", "綠色騎行,女工先行,舉辦賽事"],
  ])("%s", (text, plain) => {
    expect(dropInvisible(withoutGlosses(text))).toBe(plain);
    expect(withoutGlosses(text)).toHaveLength(text.length);
  });

  test.each(["枋(fāng)湖路上的工会驿站", "推广(app)扫码,办理(vip)卡,会员(new)入会,手机(wifi)上网,职工(logo)征集"])(
    "%s stays",
    (text) => expect(withoutGlosses(text)).toBe(text),
  );
});
