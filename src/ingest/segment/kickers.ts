import type { Line } from "../types.ts";
import { isHeadingText, namesSubject } from "./headings.ts";

/** 某某分公司:, above a headline on a newspaper's page: whom it tells of. */
export const tellsOfWhom = ({ text }: Line, below: Line): boolean =>
  /^[^,。]{2,16}:$/.test(text.trim()) && isHeadingText(below.text) && namesSubject(text.trim() + below.text.trim());
