import { Command, type CommanderError } from "commander";
import { CliError } from "../src/archive/errors.ts";
import { textWidth } from "./table.ts";

/** A command whose help and faults are Chinese. @param name as it is called, such as `npm run build --` */
export function command(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .helpOption("-h, --help", "显示这份说明")
    .configureHelp({
      displayWidth: textWidth,
      commandUsage: (own) => `${own.name()} ${own.usage().replace("[options]", "[选项]")}`,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description, defaultValue }) => description + standard(defaultValue),
      argumentDescription: ({ description, defaultValue }) => description + standard(defaultValue),
    })
    .configureOutput({ outputError: () => {} })
    .exitOverride(stop);
}

const titles: Record<string, string> = { "Usage:": "用法：", "Options:": "选项：", "Arguments:": "参数：" };

const standard = (value: unknown): string => (typeof value === "string" ? `（默认 ${value}）` : "");

function stop(error: CommanderError): never {
  if (error.exitCode === 0) process.exit(0);
  const culprit = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const meant = /Did you mean (.+?)\?/.exec(error.message)?.[1];
  const fault = faults[error.code]?.(culprit) ?? error.message;
  throw new CliError(`${fault}${meant ? `，是否想写 ${meant}？` : "；用 --help 查看说明"}`);
}

const faults: Record<string, (culprit: string) => string> = {
  "commander.unknownOption": (option) => `不认识的选项 ${option}`,
  "commander.optionMissingArgument": (option) => `选项 ${option} 后面缺少值`,
  "commander.excessArguments": () => "多写了参数；文件夹要跟在选项后面",
};
