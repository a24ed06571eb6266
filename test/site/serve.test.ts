import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Serving, serve } from "../../scripts/serve.ts";
import { scratch } from "./build-site.ts";

let dir: string;
let remove: () => Promise<void>;
let server: Serving;

beforeAll(async () => {
  const made = await scratch();
  remove = made.remove;
  dir = join(made.dir, "site");
  await mkdir(join(dir, "people/陈崴"), { recursive: true });
  await writeFile(join(made.dir, "secret.txt"), "secret");
  await writeFile(join(dir, ".hidden"), "secret");
  await writeFile(join(dir, "404.html"), "none");
  await writeFile(join(dir, "people/陈崴/index.html"), "person");
  await writeFile(join(dir, "search.js"), "");
  server = await serve(dir, { port: 0 });
});
afterAll(async () => {
  await server.close();
  await remove();
});

/** Asks with the path as it stands; `fetch` would tidy it up. */
function ask(
  path: string,
  method = "GET",
): Promise<{ status: number; type?: string; location?: string; body: string }> {
  return new Promise((done, fail) => {
    request({ port: server.port, host: "localhost", path, method }, (answer) => {
      let body = "";
      answer.on("data", (chunk: Buffer) => {
        body += chunk.toString();
      });
      answer.on("end", () =>
        done({
          status: answer.statusCode!,
          type: answer.headers["content-type"]!,
          location: answer.headers.location!,
          body,
        }),
      );
    })
      .on("error", fail)
      .end();
  });
}

test("text goes out packed to whoever takes it so", async () => {
  const address = `${server.url}people/${encodeURIComponent("陈崴")}/`;
  const packed = await fetch(address, { headers: { "accept-encoding": "gzip" } });
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect(await packed.text()).toBe("person");
  const plain = await fetch(address, { headers: { "accept-encoding": "identity" } });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(await plain.text()).toBe("person");
});

test("pages stand in folders", async () => {
  const path = `/people/${encodeURIComponent("陈崴")}`;
  expect(await ask(`${path}/?q=1`)).toMatchObject({ status: 200, body: "person", type: "text/html; charset=utf-8" });
  expect(await ask(`${path}?q=1`)).toMatchObject({ status: 301, location: `${path}/?q=1` });
});

test("types, methods, and the page for what is not there", async () => {
  expect(await ask("/search.js")).toMatchObject({ type: "text/javascript; charset=utf-8" });
  expect(await ask("/nowhere/")).toMatchObject({ status: 404, body: "none" });
  expect(await ask("/search.js", "POST")).toMatchObject({ status: 405 });
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/people/../../secret.txt",
  "/.hidden",
  "/%",
  "/%00",
])("%s leads nowhere", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: "none" });
});

test("an address cannot send readers to another host", async () => {
  const { location = "/" } = await ask("//people");
  expect(location.startsWith("//")).toBe(false);
});

test("a port in use gives way to the next", async () => {
  const other = await serve(dir, { port: server.port });
  expect(other.port).toBeGreaterThan(server.port);
  await other.close();
});

test.each(["SIGINT", "SIGTERM"] as const)("%s stops it cleanly", async (signal) => {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts", dir, "--port", "0"]);
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  expect(line.toString()).toMatch(/http:\/\/localhost:\d+\//);
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([0, null]);
});
