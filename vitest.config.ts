import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Browser tests and tests that build a whole site are slow on a small machine.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A fixture that a test run writes would always pass: missing snapshots are failures.
    update: "none",
  },
});
