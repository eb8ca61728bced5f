// Everything works with no script at all: sign in with the card's code, read, answer, choose,
// sign out.
import { caseWorker, invite, makePerson, planIntake } from "./people.ts";
import { expect, test } from "./server.ts";
import { daysAfter, inWords, say } from "./words.ts";

test.use({ javaScriptEnabled: false });

test("a phone without script signs in, reads, answers, chooses and signs out", async ({ browser, page, server }) => {
  const staff = await caseWorker(server, await browser.newContext({ viewport: { width: 1280, height: 900 } }));
  const person = await makePerson(staff, "Proefpersoon Zonder", "ti");
  const { code } = await invite(staff, person, "ti");
  await staff.goto(person);
  const day = daysAfter((await server.now()).slice(0, 10), 3);
  await planIntake(staff, day, "10:15");

  await test.step("a wrong code is told so, the right one signs in", async () => {
    await page.goto("/ti/access");
    await page.fill("[name=code]", "ABCD-EFGH-JK");
    await page.click("main form button");
    await expect(page.locator(".field-wrong")).toBeVisible();
    await page.fill("[name=code]", code.toLowerCase());
    await page.click("main form button");
    await expect(page).toHaveURL(/\/ti\/today$/);
    await expect(page.locator("main")).toContainText(inWords("ti", day));
  });

  await test.step("every page is reached by links and says something", async () => {
    for (const link of await page.locator("nav.bottom a").all()) {
      const href = await link.getAttribute("href");
      const other = await page.context().newPage();
      expect((await other.goto(href!))?.status(), href!).toBe(200);
      await expect(other.locator("h1")).not.toBeEmpty();
      await other.close();
    }
  });

  await test.step("an appointment is answered with one tap", async () => {
    await page.goto("/ti/appointments");
    await page.locator("main article a").first().click();
    await page.click("button[name=answer][value=cannot]");
    await expect(page.locator("main .notice")).toContainText(say("ti", "notice-answered"));
    await expect(page.locator("main")).toContainText(say("ti", "appointment-said-cannot"));
    await staff.goto(person);
    await expect(staff.locator("#appointments .card").first()).toContainText(say("nl", "appointment-plan-answer-cannot"));
  });

  await test.step("the Dutch stands under each line when asked for", async () => {
    await page.click(`header button:has-text("${say("ti", "app-dutch-show")}")`);
    await expect(page.locator("main .original[lang=nl]:visible").first()).toBeVisible();
    await page.click(`header button:has-text("${say("ti", "app-dutch-hide")}")`);
    await expect(page.locator("main .original:visible")).toHaveCount(0);
  });

  await test.step("settings are kept, and the language changed", async () => {
    await page.goto("/ti/settings");
    await page.fill("[name=quiet_from]", "20:00");
    await page.fill("[name=quiet_until]", "07:30");
    await page.check("[name=lock_screen][value=full]");
    await page.click(`main button:has-text("${say("ti", "app-save")}")`);
    await expect(page.locator("main .notice")).toContainText(say("ti", "notice-saved"));
    await page.click("button[name=language][value=en]");
    await expect(page).toHaveURL(/\/en\/settings/);
    await expect(page.locator("[name=quiet_from]")).toHaveValue("20:00");
    await expect(page.locator("[name=quiet_until]")).toHaveValue("07:30");
    await expect(page.locator("[name=lock_screen][value=full]")).toBeChecked();
  });

  await test.step("signed out is signed out", async () => {
    await page.click(`form[action$="/sign-out"] button`);
    await expect(page.locator("main .notice")).toContainText(say("en", "notice-signed-out"));
    const answer = await page.goto("/en/today");
    expect(answer?.status()).toBe(401);
    await expect(page.locator("main")).not.toContainText("Gemeente Voorbeeldstad");
  });
  await staff.context().close();
});
