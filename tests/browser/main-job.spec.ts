// The main job, whole and with real parts: a case worker plans, the phone shows, reminds and
// answers, the case worker sees what became of it. In each of the four languages.
import { caseWorker, find, invite, makePerson, planIntake, signInByCard } from "./people.ts";
import { deliver, PushService, vapidClaims } from "./push.ts";
import { expect, test } from "./server.ts";
import { daysAfter, inFigures, inWords, LANGUAGES, say } from "./words.ts";

const TIME = "14:30";

for (const language of LANGUAGES) {
  const own = (id: string) => say(language, id);

  test(`what a case worker plans reaches a phone in ${language} and is answered there`, async ({ browser, server }) => {
    const name = `Proefpersoon ${language}`;
    const office = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const pocket = await browser.newContext();
    await pocket.grantPermissions(["notifications"], { origin: server.url });
    const service = await PushService.start();
    const staff = await caseWorker(server, office);
    const phone = await pocket.newPage();

    await test.step("the person signs in with the card, and the phone takes reminders", async () => {
      const person = await makePerson(staff, name, language);
      await signInByCard(phone, await invite(staff, person, language));
      await expect(phone.locator("html")).toHaveAttribute("lang", language);
      await phone.evaluate(async () => void (await navigator.serviceWorker.ready));
      const answer = await pocket.request.post("/api/push/subscriptions", { data: service.subscription() });
      expect(answer.status()).toBe(204);
    });

    const day = daysAfter((await server.now()).slice(0, 10), 4);

    await test.step("the case worker finds the person and plans an appointment", async () => {
      await find(staff, name);
      await planIntake(staff, day, TIME);
      const line = staff.locator("#appointments .card").first();
      await expect(line).toContainText(say("nl", "appointment-kind-intake"));
      await expect(line).toContainText(`${inWords("nl", day)}, ${TIME}`);
      await expect(line).toContainText(say("nl", "appointment-plan-answer-none"));
    });

    await test.step("the phone shows it in the person's language, in words and in figures", async () => {
      for (const page of ["today", "appointments"]) {
        await phone.goto(`/${language}/${page}`);
        const card = phone.locator("article", { hasText: own("appointment-kind-intake") });
        await expect(card).toContainText(inWords(language, day));
        await expect(card).toContainText(inFigures(day));
        await expect(card).toContainText(TIME);
        await expect(card).toContainText(own("time-afternoon"));
      }
    });

    const shown = await test.step("the news and the reminder are pushed, and only the phone can read them", async () => {
      // Nothing is pushed in the night: the news may wait until the morning.
      if ((await server.now()).slice(11) < "08:00") await server.advanceTo(`${(await server.now()).slice(0, 10)}T08:00`);
      else if ((await server.now()).slice(11) >= "20:50") await server.advanceTo(`${daysAfter(day, -3)}T08:00`);
      const news = service.open(await service.message(1));
      await server.advanceTo(`${daysAfter(day, -3)}T${TIME}`);
      await service.message(2);
      await server.advanceTo(`${daysAfter(day, -1)}T18:00`);
      const arrived = await service.message(3);
      const { headers } = arrived;
      expect(headers["content-encoding"]).toBe("aes128gcm");
      expect(Number(headers.ttl)).toBeGreaterThan(19 * 3600);
      expect(Number(headers.ttl)).toBeLessThanOrEqual(20.5 * 3600);
      expect(headers.topic).toMatch(/^[\w-]{1,32}$/);
      expect(headers.urgency).toMatch(/^(very-low|low|normal|high)$/);
      const key = (await (await pocket.request.get("/api/push/key")).json()).publicKey;
      const claims = vapidClaims(headers.authorization, key);
      expect(claims.aud).toBe(service.origin);
      expect(claims.sub).toMatch(/^(mailto|https):/);
      // Push services go by the real time, whatever the demo's clock says.
      const now = Date.now() / 1000;
      expect(claims.exp).toBeGreaterThan(now);
      expect(claims.exp).toBeLessThanOrEqual(now + 24 * 3600);
      expect(arrived.body.includes(Buffer.from(TIME))).toBe(false);

      const message = service.open(arrived);
      expect(message.web_push).toBe(8030);
      const { notification } = message;
      expect(notification.data.reminder).not.toBe(news.notification.data.reminder);
      expect(notification.body).toContain(inWords(language, day, true));
      expect(notification.body).toContain(TIME);
      expect(notification.body, "the lock screen tells no place").not.toContain("Voorbeeld");
      expect(notification).toMatchObject({ lang: language, dir: language === "ar" ? "rtl" : "ltr" });
      expect(new URL(notification.navigate).pathname).toMatch(new RegExp(`^/${language}/appointments/[0-9a-f-]{36}$`));
      return message;
    });

    await test.step("the phone's service worker shows it, once", async () => {
      await deliver(pocket, phone, shown);
      await deliver(pocket, phone, shown);
      const { title, body, lang, dir, tag } = shown.notification;
      const seen = () =>
        phone.evaluate(async () => {
          const all = await (await navigator.serviceWorker.ready).getNotifications();
          return all.map(({ title, body, lang, dir, tag }) => ({ title, body, lang, dir, tag }));
        });
      await expect.poll(seen).toEqual([{ title, body, lang, dir, tag }]);
    });

    const fate = staff.locator("#reminders tr", { hasText: say("nl", "reminder-kind-day-before") });
    await test.step("the case worker sees that it was shown, then that it was opened", async () => {
      await server.signIn(office, "caseworker"); // days went by, and staff are signed in for one
      await expect(async () => {
        await staff.reload();
        await expect(fate).toContainText(say("nl", "reminder-state-shown"), { timeout: 500 });
      }).toPass({ timeout: 15_000 });
      const [worker] = pocket.serviceWorkers();
      await worker.evaluate(async () => {
        const scope = globalThis as any;
        const [notification] = await scope.registration.getNotifications();
        scope.dispatchEvent(new scope.NotificationEvent("notificationclick", { notification }));
      });
      await expect(async () => {
        await staff.reload();
        await expect(fate).toContainText(say("nl", "reminder-state-opened"), { timeout: 500 });
      }).toPass({ timeout: 15_000 });
    });

    await test.step("one tap answers, and the case worker sees the answer", async () => {
      await phone.goto(shown.notification.navigate);
      await expect(phone.locator("h1")).toHaveText(own("appointment-kind-intake"));
      await expect(phone.locator("main")).toContainText(own("appointment-bring-permit"));
      await expect(phone.locator("main")).toContainText(own("appointment-cost-long-wait"));
      await phone.click("button[name=answer][value=coming]");
      await expect(phone.locator("main .notice")).toContainText(own("notice-answered"));
      await expect(phone.locator("main")).toContainText(own("appointment-said-coming"));
      await staff.reload();
      await expect(staff.locator("#appointments .card").first()).toContainText(say("nl", "appointment-plan-answer-coming"));
    });

    await service.stop();
    await Promise.all([office.close(), pocket.close()]);
  });
}
