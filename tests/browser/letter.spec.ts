// From a letter that one can't read to a last day that the phone reminds of: the words of the
// letter lead to its explanation, its day to the deadline, the deadline to a push message.
import { caseWorker, invite, makePerson, signInByCard } from "./people.ts";
import { PushService } from "./push.ts";
import { expect, test } from "./server.ts";
import { daysAfter, inFigures, inWords, say } from "./words.ts";

const LETTER = `Geachte heer, mevrouw,

Ondanks onze betalingsherinnering hebben wij uw betaling van factuur 2026-0001 nog niet ontvangen.
Dit is een aanmaning. Betaalt u niet binnen veertien dagen nadat u deze brief hebt ontvangen? Dan
brengen wij u incassokosten in rekening.`;

for (const language of ["ar", "ti"] as const) {
  const own = (id: string) => say(language, id);

  test(`a pasted letter leads to a last day that is reminded of, in ${language}`, async ({ browser, server }) => {
    const pocket = await browser.newContext();
    const phone = await pocket.newPage();
    const service = await PushService.start();
    const staff = await caseWorker(server, await browser.newContext({ viewport: { width: 1280, height: 900 } }));
    const person = await makePerson(staff, `Briefpersoon ${language}`, language);
    await signInByCard(phone, await invite(staff, person, language));
    const subscribed = await pocket.request.post("/api/push/subscriptions", { data: service.subscription() });
    expect(subscribed.status()).toBe(204);

    await test.step("the letter is found by its words", async () => {
      await phone.goto(`/${language}/today`);
      await phone.locator(`main a[href="/${language}/letters"]`).click();
      await phone.locator("textarea[name=text]").fill(LETTER);
      await phone.getByRole("button", { name: own("letters-look") }).click();
      await expect(phone.locator("main")).toContainText(own("wik-name"));
      await expect(phone.locator("main")).toContainText(own("wik-deadline"));
    });

    const today = (await server.now()).slice(0, 10);
    const last = daysAfter(today, 14);
    await test.step("the day of the letter gives the last day", async () => {
      await phone.locator(`main a[href="/${language}/forms/wik"]`).first().click();
      await phone.getByText(own("forms-day-give")).click();
      await phone.locator("input[name=anchor]").fill(today);
      await phone.getByRole("button", { name: own("forms-day-count") }).click();
      await expect(phone.locator("#mine")).toContainText(inWords(language, last));
      await expect(phone.locator("#mine")).toContainText(inFigures(last));
      await phone.goto(`/${language}/deadlines`);
      await expect(phone.locator("main")).toContainText(inFigures(last));
    });

    await test.step("the phone is reminded a week before, in the person's language", async () => {
      await server.advanceTo(`${daysAfter(last, -7)}T20:30`);
      const { notification } = service.open(await service.message(1));
      expect(notification).toMatchObject({ lang: language, dir: language === "ar" ? "rtl" : "ltr" });
      expect(notification.body).toContain(inWords(language, last, true));
      expect(notification.body, "the lock screen tells nothing of debts").not.toContain("aanmaning");
      expect(new URL(notification.navigate).pathname).toBe(`/${language}/deadlines`);
    });
  });
}
