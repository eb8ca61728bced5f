// The service worker's rules, tested without a browser in `sw.test.mjs`, as one test of this run.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "./server.ts";

test("the service worker's own tests pass", ({ server }) => {
  const file = fileURLToPath(new URL("sw.test.mjs", import.meta.url));
  const env = { ...process.env, SERVICE_WORKER: `${server.url}/sw.js` };
  const { status, stdout } = spawnSync(process.execPath, ["--test", file], { encoding: "utf8", env });
  expect(status, stdout).toBe(0);
});
