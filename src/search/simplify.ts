import { Converter } from "opencc-js/t2cn";

/** Traditional characters as Simplified ones, by phrases: a script of its own, loaded when a query needs it. */
export const simplify: (text: string) => string = Converter({ from: "t", to: "cn" });
