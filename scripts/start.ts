import { CliError } from "../src/archive/errors.ts";
import { build } from "./build.ts";
import { isMain, runCommand } from "./cli.ts";
import { command } from "./command.ts";
import { ingestCommand } from "./ingest.ts";
import { serve } from "./serve.ts";

interface StartOptions {
  content: string;
  output: string;
  port: number;
}

/**
 * From raw texts to a site to read: `npm start`. Raw files that cannot be read do not keep the others from the reader.
 * @returns the site's address and how to stop it
 */
export async function start({ content, output, port }: StartOptions): Promise<{ url: string; close(): Promise<void> }> {
  console.log("1/3 录入原始文本");
  const status = await ingestCommand({
    in: `${content}/raw`,
    out: `${content}/articles`,
    authority: `${content}/authority`,
  });
  if (status !== 0) console.warn("有的原始文件未能录入，见上；其余照常生成网站。");
  console.log("2/3 生成网站和检索索引");
  await build({ content, output });
  console.log("3/3 启动本机网站");
  return serve(output, { port });
}

/** Stops cleanly at Ctrl-C, in the middle of a build too: content and site are each written whole or not at all. */
function stopAtSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const stopOnce = async () => {
    if (stopping) return;
    stopping = true;
    console.log("\n已停止。");
    await stop();
    process.exit(0);
  };
  // Not `once`: at Ctrl-C the terminal and npm both send the signal, and the second would kill what the first stops.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stopOnce);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new CliError("--port 应为 0 到 65535 的整数");
  return port;
}

async function main(): Promise<void> {
  const program = command("npm start --", "录入、生成并在本机打开网站")
    .option("--content <文件夹>", "内容文件夹", "content")
    .option("--output <文件夹>", "网站的输出文件夹", "_site")
    .option("--port <端口>", "端口；被占用时用下一个", "8080")
    .parse();
  const { content, output, port } = program.opts<Record<"content" | "output" | "port", string>>();
  let close = async () => {};
  stopAtSignal(() => close());
  const site = await start({ content, output, port: portNumber(port) });
  close = site.close;
  console.log(`网站已就绪：${site.url}（按 Ctrl-C 停止）`);
}

if (isMain(import.meta.url)) await runCommand(main);
