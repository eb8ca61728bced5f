// Runs the browser tests in the system's own Chromium. `cargo xtask test` sets CHROMIUM (the
// browser) and DAG1_BIN (the server's program); no browser is ever downloaded.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  // Pictures are made only for those who asked for them: SCREENS=<folder>.
  testIgnore: process.env.SCREENS ? [] : ["screens.spec.ts"],
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Each worker has a server of its own.
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  use: {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      // Chromium has no sandbox of its own when root starts it, as machines for checks do. It
      // talks to our server on this machine only.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
