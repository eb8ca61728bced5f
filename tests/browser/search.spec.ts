// Search while one types, with and without internet, and "I got a letter" from pasted words.
import { expect, test } from "./server.ts";
import { say } from "./words.ts";

test("search answers while one types, whatever the mistakes", async ({ page }) => {
  await page.goto("/ar/search");
  const live = page.locator("leptos-island [role=status]");
  await page.fill("#q", "huurtoeslach");
  await expect(live.locator("a").first()).toHaveAttribute("href", "/ar/forms/huurtoeslag");
  await page.fill("#q", "اعانه التامين الصحى");
  await expect(live.locator("a").first()).toHaveAttribute("href", "/ar/forms/zorgtoeslag");
  await page.fill("#q", "xyzzyqq");
  await expect(live).toContainText(say("ar", "search-none"));
  await expect(page).toHaveURL(/\/ar\/search$/);
  await page.fill("#q", "");
  await expect(live).toBeEmpty();
  await expect(page.locator("#found")).toBeVisible();
});

test("search works without internet, also for a question in the address", async ({ context, page, server }) => {
  await server.signIn(context, "holder-ti");
  await page.goto("/ti/today");
  const isKept = () =>
    page.evaluate(async () => {
      const paths: string[] = [];
      for (const name of await caches.keys()) {
        for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
      }
      return ["/ti/search", "/ti/search/index"].every((path) => paths.includes(path)) && paths.some((path) => path.endsWith(".wasm"));
    });
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
  await context.setOffline(true);
  await page.goto("/ti/forms");
  await page.fill("#q", "ሀገዝ ክራይ");
  await page.click("form.search button");
  const live = page.locator("leptos-island [role=status]");
  await expect(live.locator("a").first()).toHaveAttribute("href", "/ti/forms/huurtoeslag");
  await expect(page.locator("#q")).toHaveValue("ሀገዝ ክራይ");
  await page.fill("#q", "zorgtoesalg");
  await expect(live.locator("a").first()).toHaveAttribute("href", "/ti/forms/zorgtoeslag");
});

for (const language of ["ar", "ti"] as const) {
  test(`words of a letter lead to its form and its first step, in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/forms`);
    await page.click(`a[href="/${language}/letters"]`);
    await page.fill("#text", "Betreft: laatste aanmaning. Betaal binnen veertien dagen, uiterlijk 3 mei 2027. Incassokosten.");
    await page.click("main form[method=post][action$='/letters'] button");
    await expect(page).toHaveURL(new RegExp(`/${language}/letters$`));
    await expect(page.locator("article").first()).toContainText(say(language, "letters-first"));
    await expect(page.locator("main")).toContainText("03-05-2027");
    await page.locator("article a").first().click();
    await expect(page).toHaveURL(new RegExp(`/${language}/forms/wik$`));
  });
}
