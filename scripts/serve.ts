import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { CliError } from "../src/archive/errors.ts";
import { isMain, runCommand } from "./cli.ts";
import { command } from "./command.ts";

const pack = promisify(gzip);

/** A small server for a finished site: for reading it at one's own desk and for tests, not for the open net. */

export interface Serving {
  url: string;
  port: number;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

/**
 * Serves a folder on this machine alone.
 * @param port the port to try first, 0 for any; a port in use gives way to the next
 */
export async function serve(dir: string, { port = 8080 }: { port?: number } = {}): Promise<Serving> {
  const root = resolve(dir);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const bound = await listen(server, port);
  return {
    url: `http://localhost:${bound}/`,
    port: bound,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      return await tryPort(server, port);
    } catch (e) {
      const taken = (e as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!taken || port >= first + 50 || port >= 65535) throw e;
    }
  }
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "localhost", () => {
      server.off("error", fail);
      done((server.address() as { port: number }).port);
    });
  });
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const [path, query] = (request.url ?? "/").split("?");
  const found = await locate(root, path!);
  if (found === "folder") {
    response.writeHead(301, { location: `${path!.replace(/^\/+/, "/")}/${query ? `?${query}` : ""}` }).end();
    return;
  }
  const file = found ?? (await isFile(join(root, "404.html")));
  if (!file) {
    response.writeHead(404, { "content-type": types[".txt"]! }).end("没有这一页\n");
    return;
  }
  const type = types[extname(file)] ?? "application/octet-stream";
  // As any host of static files does; what is packed already stays as it is.
  const packed = /text|json|xml/.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  const body = packed ? await pack(await readFile(file)) : await readFile(file);
  response.writeHead(found ? 200 : 404, {
    "content-length": body.length,
    "content-type": type,
    ...(packed && { "content-encoding": "gzip", vary: "accept-encoding" }),
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The file that an address means; `folder` where the address lacks its last slash. */
async function locate(root: string, path: string): Promise<string | "folder" | undefined> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const file = resolve(root, `.${sep}${decoded}`);
  const inside = file === root || file.startsWith(root + sep);
  const hidden = decoded.split(/[\\/]/).some((part) => part.startsWith("."));
  if (!inside || hidden || decoded.includes("\0")) return undefined;
  if (decoded.endsWith("/")) return isFile(join(file, "index.html"));
  return (await isFile(file)) ?? ((await isFile(join(file, "index.html"))) && "folder");
}

async function isFile(file: string): Promise<string | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

async function main(): Promise<void> {
  const program = command("npm run serve --", "在本机打开生成的网站")
    .argument("[文件夹]", "生成的网站", "_site")
    .option("--port <端口>", "端口；被占用时用下一个", "8080")
    .parse();
  const port = Number(program.opts<{ port: string }>().port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new CliError("--port 应为 0 到 65535 的整数");
  const { url, close } = await serve(program.processedArgs[0] as string, { port });
  // Not `once`: at Ctrl-C the terminal and npm both send the signal, and the second would kill what the first stops.
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      void close().then(() => process.exit(0));
    });
  // Said last: whoever waits for the address may stop the server at once.
  console.log(`网站在 ${url}（按 Ctrl-C 停止）`);
}

if (isMain(import.meta.url)) await runCommand(main);
