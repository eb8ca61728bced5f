// A form on paper: both languages side by side, nothing that paper can't do.
import { expect, test } from "./server.ts";
import { say } from "./words.ts";

const A4 = { width: 794, height: 1123 };

for (const language of ["ar", "ti"] as const) {
  test(`the sheet of a form stands right on paper in ${language}`, async ({ page }) => {
    await page.setViewportSize(A4);
    await page.goto(`/${language}/forms/zorgtoeslag`);
    await page.click(`main a:has-text("${say(language, "forms-print-link")}")`);
    await expect(page).toHaveURL(/\/print$/);
    await expect(page.locator(".on-screen")).toBeVisible();
    await page.emulateMedia({ media: "print" });

    await expect(page.locator(".on-screen")).toBeHidden();
    const pair = page.locator("main .pair:has(.dutch)").first();
    const [own, dutch] = await Promise.all([pair.locator("> :first-child").boundingBox(), pair.locator("> .dutch").boundingBox()]);
    // The reader's language stands where reading begins, the Dutch beside it.
    expect(own!.x > dutch!.x).toBe(language === "ar");
    expect(Math.abs(own!.y - dutch!.y)).toBeLessThan(20);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).direction)).toBe(language === "ar" ? "rtl" : "ltr");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(A4.width);

    const headings = page.locator("main h2");
    for (const heading of await headings.all()) await expect(heading.locator(".dutch[lang=nl]")).not.toBeEmpty();
    await expect(page.locator("main .box")).not.toHaveCount(0);
    await expect(page.locator("main .box").first()).toBeVisible();
    const colours = await page.evaluate(() => {
      const all = [...document.querySelectorAll("main *")].map((element) => getComputedStyle(element));
      return [...new Set(all.flatMap(({ color, backgroundColor }) => [color, backgroundColor]))].sort();
    });
    expect(colours).toEqual(["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"]);
    if (language === "ti") {
      const fonts = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter((font) => font.status === "loaded").map((font) => font.family);
      });
      expect(fonts.join()).toContain("Noto Sans Ethiopic");
    }
  });
}

test("an ordinary page on paper is what is read: no navigation, no button, every part open", async ({ context, page, server }) => {
  await server.signIn(context, "holder-en");
  await page.goto("/en/forms/zorgtoeslag");
  await expect(page.locator("nav.bottom")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const hidden of ["header.top", "nav.bottom", "body > footer"]) await expect(page.locator(hidden)).toBeHidden();
  await expect(page.locator("main button:visible")).toHaveCount(0);
  await expect(page.locator("#part-income dd").first()).toBeVisible();
  const after = await page.evaluate(() => {
    const link = document.querySelector('main a[href^="http"]')!;
    return [link.getAttribute("href"), getComputedStyle(link, "::after").content];
  });
  expect(after[1]).toContain(after[0]);
});
