import { spawnSync } from "node:child_process";

/** Whether `pdftotext` is there; a word where it is not, so that a skipped test is seen. */
export function hasPoppler(): boolean {
  const found = spawnSync("pdftotext", ["-v"]).error === undefined;
  if (!found)
    console.warn(
      "没有找到 pdftotext：PDF 往返测试跳过。请安装 poppler-utils。(pdftotext is missing: the PDF round trip is skipped.)",
    );
  return found;
}

/** A PDF's text with its layout kept. @throws Error with poppler's own words where it cannot read the file */
export function pdfToText(path: string): string {
  const { status, stdout, stderr } = spawnSync("pdftotext", ["-layout", "-enc", "UTF-8", path, "-"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
