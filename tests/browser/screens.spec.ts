// Pictures of every page, for people to look at. Only with SCREENS=<folder>.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { everyPage, ROLES } from "./places.ts";
import { test } from "./server.ts";
import { LANGUAGES } from "./words.ts";

const FOLDER = process.env.SCREENS ?? "screenshots";

for (const language of LANGUAGES) {
  for (const role of ROLES) {
    for (const colorScheme of language === "nl" ? (["light", "dark"] as const) : (["light"] as const)) {
      test(`pictures of ${role} in ${language}, ${colorScheme}`, async ({ browser, server }) => {
        test.setTimeout(180_000);
        const isStaff = role === "caseworker" || role === "volunteer";
        const viewport = isStaff ? { width: 1280, height: 900 } : { width: 360, height: 740 };
        const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
        if (role !== "nobody") await server.signIn(context, role === "holder" ? `holder-${language}` : role);
        const page = await context.newPage();
        const folder = join(FOLDER, role);
        mkdirSync(folder, { recursive: true });
        let number = 0;
        for await (const path of everyPage(page, language, role)) {
          const name = path.slice(4).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id").replaceAll(/[^a-z]+/g, "-") || "welcome";
          const file = `${String(++number).padStart(2, "0")}-${name}-${language}-${colorScheme}.png`;
          // As high as the page, so that what sticks to the lower edge covers nothing.
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.setViewportSize({ width: viewport.width, height });
          await page.screenshot({ path: join(folder, file) });
          await page.setViewportSize(viewport);
        }
        await context.close();
      });
    }
  }
}
