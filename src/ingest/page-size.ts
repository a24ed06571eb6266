import { CliError } from "../archive/errors.ts";

/** A hundred full newspaper pages in one file. */
const MOST = 1_000_000;

/** @throws CliError for what is no page, nor a whole year's volume: a log, a data dump, one line of ten megabytes */
export function checkSize(text: string): void {
  const length = text.length - (text.match(/\s+/g) ?? []).reduce((n, run) => n + run.length, 0);
  if (length > MOST)
    throw new CliError(
      `全文 ${Math.round(length / 10_000)} 万字，超过一个文件的上限（100 万字）；请按期、按页拆成几个文件`,
    );
}
