// Every page in every language: nobody is kept out (axe), nothing is broken (console, policy),
// nothing is left untranslated, nothing runs out of a narrow screen.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { everyPage, ROLES, type Role } from "./places.ts";
import { expect, test } from "./server.ts";
import { LANGUAGES, type Language } from "./words.ts";

/** Message ids, which a page shows where a message is missing. */
const IDS =
  /\b(?:about|access|app|appointments?|code|deadlines?|demo|field|forms?|help|lessons?|notice|notification|people|phone|problem|push|reminders?|settings|time|today)-[a-z]+(?:-[a-z]+)*\b/g;

/** Words that no Dutch, Arabic or Tigrinya sentence has. */
const ENGLISH = /(?<![\w'’-])(?:the|your|you|and|with|this|not|can't|please)(?![\w'’-])/i;

/** The text a reader sees, without names, addresses and words marked as another language. */
async function ownText(page: Page, language: Language): Promise<string> {
  return page.evaluate((language) => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    const foreign = `[lang]:not([lang=${language}]), bdi, script, leptos-island[hidden], a.banner`;
    for (const element of copy.querySelectorAll(foreign)) element.remove();
    return (copy.textContent ?? "").replaceAll(/\s+/g, " ");
  }, language);
}

/** What is wrong with a page, in lines that say where. */
async function faults(page: Page, language: Language, role: Role): Promise<string[]> {
  const found: string[] = [];
  const shown = await page.locator("body").innerText();
  for (const id of new Set(shown.match(IDS))) found.push(`message id ${id}`);
  if (language !== "en") {
    const english = ENGLISH.exec(await ownText(page, language));
    if (english) found.push(`English: …${english.input.slice(Math.max(0, english.index - 30), english.index + 30)}…`);
  }
  if (role !== "caseworker") {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 360) found.push(`${width} px wide`);
  }
  return found.concat(await barriers(page));
}

/** What axe finds. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target} (${failureSummary?.split("\n")[1]?.trim()})`);
    return `axe ${id}: ${places.join("; ")}`;
  });
}

for (const language of LANGUAGES) {
  for (const role of ROLES) {
    // Dark differs from light in colours alone, which no language changes.
    const isDarkToo = language === "nl" && (role === "holder" || role === "caseworker");
    const schemes = isDarkToo ? (["light", "dark"] as const) : (["light"] as const);
    for (const colorScheme of schemes) {
      test(`pages of ${role} in ${language}, ${colorScheme}, keep nobody out and miss nothing`, async ({ browser, server }) => {
        test.setTimeout(120_000);
        const viewport = role === "caseworker" ? { width: 1280, height: 900 } : { width: 360, height: 740 };
        const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
        if (role !== "nobody") await server.signIn(context, role === "holder" ? `holder-${language}` : role);
        const page = await context.newPage();
        const wrong: string[] = [];
        let here = "";
        page.on("console", (line) => {
          // A page that is not found is said to be so in the console, too.
          const isExpected = line.location().url.endsWith("/nowhere") && line.text().includes("404");
          if (line.type() === "error" && !isExpected) wrong.push(`after ${here}: console: ${line.text()}`);
        });
        page.on("pageerror", (error) => wrong.push(`${here}: script: ${error.message}`));
        for await (const path of everyPage(page, language, role)) {
          here = path;
          for (const fault of await faults(page, language, role)) wrong.push(`${path}: ${fault}`);
        }
        await context.close();
        expect(wrong).toEqual([]);
      });
    }
  }
}
