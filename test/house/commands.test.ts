import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { listFiles, readText } from "../../src/archive/store.ts";

// What a newcomer cannot look up does not exist: every command and option stands in the README or the editors' guide.

const docs = async (): Promise<string> => `${await readText("README.md")}\n${await readText("content/README.md")}`;

async function npmScripts(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as { scripts: Record<string, string> };
  // npm runs `preX` of itself before X.
  return Object.keys(scripts).filter((name) => !(name.startsWith("pre") && name.slice(3) in scripts));
}

async function options(): Promise<{ script: string; option: string }[]> {
  const files = (await listFiles("scripts")).filter((file) => /\.(ts|mjs)$/.test(file));
  const found = await Promise.all(
    files.map(async (file) => {
      const source = await readFile(`scripts/${file}`, "utf8");
      const calls = source.matchAll(/(?:\.(?:option|requiredOption)|new Option)\(\s*["'`](?:-\w,? )?(--[\w-]+)/g);
      return [...calls].map((call) => ({ script: file.replace(/\.\w+$/, ""), option: call[1]! }));
    }),
  );
  return found.flat();
}

test("每个 npm 命令都写在说明里", async () => {
  const text = await docs();
  const missing = (await npmScripts()).filter((name) => !new RegExp(`\\bnpm (?:run )?${name}\\b`).test(text));
  expect(missing).toEqual([]);
});

test("每个命令的每个选项都写在说明里", async () => {
  const text = await docs();
  const all = await options();
  expect(all).toContainEqual({ script: "check", option: "--content" });
  // On one line with its command, or in a line of its own: what matters is that it can be found.
  const missing = all.filter(({ option }) => !new RegExp(`${option}(?![\\w-])`).test(text));
  expect(missing).toEqual([]);
});

test("说明里写的 npm 命令都真的有", async () => {
  const named = [...(await docs()).matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1]!);
  const scripts = await npmScripts();
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});
