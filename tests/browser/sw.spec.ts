// The service worker's rules, tested without a browser in `sw.test.mjs`, as one test of this run.
import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

test("the service worker's own tests pass", () => {
  const file = fileURLToPath(new URL("sw.test.mjs", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, ["--test", file], { encoding: "utf8" });
  expect(status, stdout).toBe(0);
});
