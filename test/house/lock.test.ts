import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

interface Entry {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

// npm leaves out the binaries of other systems where it wrote the lock with an installed tree or a partial registry;
// `npm ci` then fails on a fresh clone, or installs no binary on another system.
test("package-lock.json 里有各个系统的可选包，新克隆才装得上", async () => {
  const lock = JSON.parse(await readFile("package-lock.json", "utf8")) as { packages: Record<string, Entry> };
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([, version]) => /^\d/.test(version))
      .map(([name]) => name)
      .filter(
        (name) => ![`${path}/node_modules/${name}`, `node_modules/${name}`].some((at) => lock.packages[at]?.version),
      ),
  );
  expect(missing).toEqual([]);
});
