// Without internet: what was kept is read, an answer waits and is sent once, and nothing of a
// person stays behind when that person signs out or another signs in.
import type { BrowserContext, Page } from "@playwright/test";
import { caseWorker, find } from "./people.ts";
import { expect, test, type Server, type Who } from "./server.ts";
import { inWords, say, type Language } from "./words.ts";

/** What the phone keeps: paths in the caches, and what IndexedDB holds. */
async function keptOn(page: Page) {
  return page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname + new URL(url).search);
    }
    const rows: Record<string, unknown[]> = { state: [], outbox: [] };
    const isThere = (await indexedDB.databases()).some(({ name }) => name === "dag1");
    if (isThere) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open("dag1");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const name of database.objectStoreNames) {
        rows[name] = await new Promise((resolve) => {
          const request = database.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => resolve(request.result);
        });
      }
      database.close();
    }
    return { paths, ...(rows as { state: unknown[]; outbox: { path: string; body: string }[] }) };
  });
}

/** Signs in, opens Today once, and waits until the phone has kept all that the server names. */
async function visitOnce(server: Server, context: BrowserContext, who: Who, language: Language): Promise<Page> {
  await server.signIn(context, who);
  const page = await context.newPage();
  await page.goto(`/${language}/today`);
  const { pages: own, once } = await (await context.request.get("/api/prefetch")).json();
  expect(own.length).toBeGreaterThan(5);
  expect(once.length).toBeGreaterThan(30);
  const pages = [...own, ...once];
  const missing = async () => {
    const { paths } = await keptOn(page);
    const islands = paths.some((path) => path.endsWith("/app_bg.wasm")) ? [] : ["the islands"];
    return [...pages.filter((path: string) => !paths.includes(path)), ...islands];
  };
  await expect.poll(missing, { timeout: 20_000, message: "pages that are not kept yet" }).toEqual([]);
  return page;
}

/** Opens the appointment that comes next, from the list. */
async function openNext(page: Page, language: Language): Promise<string> {
  await page.goto(`/${language}/appointments`);
  await page.locator("main article a").first().click();
  await expect(page.locator("button[name=answer]").first()).toBeVisible();
  return new URL(page.url()).pathname;
}

test("what was kept is read without internet, and an answer given there is sent once", async ({ browser, server }) => {
  const language = "ar";
  const own = (id: string) => say(language, id);
  const phone = await browser.newContext();
  const page = await visitOnce(server, phone, "holder-ar", language);
  const sent: string[] = [];
  // Those that got through: a phone says that it is connected before anything does.
  phone.on("requestfinished", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/answer") && request.serviceWorker()) sent.push(request.url());
  });
  const seen = (await server.now()).slice(0, 10);
  const staff = await caseWorker(server, await browser.newContext());
  await find(staff, "Voorbeeld Ahmad");
  const answer = staff.locator("#appointments .card").first();
  await expect(answer).toContainText(say("nl", "appointment-plan-answer-none"));

  await phone.setOffline(true);
  for (const path of ["today", "appointments", "lessons", "deadlines"]) {
    await page.goto(`/${language}/${path}`);
    await expect(page.locator("main article, main li.card, main .card").first()).toBeVisible();
    await expect(page.locator("#offline-line")).toBeVisible();
    await expect(page.locator("#offline-line")).toContainText(inWords(language, seen));
  }
  const appointment = await openNext(page, language);
  await expect(page.locator("#offline-line")).toBeVisible();
  await expect(page.locator("main dl")).toContainText("Voorbeeld");

  await page.click("button[name=answer][value=cannot]");
  await expect(page).toHaveURL(new RegExp(`${appointment}$`));
  await expect(page.locator(".outbox-state")).toContainText(own("phone-outbox-one"));
  const [waiting] = (await keptOn(page)).outbox;
  expect(waiting.path).toBe(`${appointment}/answer`);
  await staff.reload();
  await expect(answer).toContainText(say("nl", "appointment-plan-answer-none"));
  expect(sent).toEqual([]);

  await phone.setOffline(false);
  await expect.poll(async () => (await keptOn(page)).outbox).toEqual([]);
  await expect(page.locator(".outbox-state")).toBeHidden();
  await expect.poll(() => sent).toEqual([server.url + waiting.path]);
  await staff.reload();
  await expect(answer).toContainText(say("nl", "appointment-plan-answer-cannot"));

  // The person changes it; the first answer, come again late, changes nothing.
  await page.goto(appointment);
  await expect(page.locator("#offline-line")).toBeHidden();
  await page.click("button[name=answer][value=coming]");
  await expect(page.locator("main")).toContainText(own("appointment-said-coming"));
  const again = Object.fromEntries(new URLSearchParams(waiting.body));
  expect(again.key).toBeTruthy();
  await phone.request.post(waiting.path, { form: again, maxRedirects: 0 });
  await staff.reload();
  await expect(answer).toContainText(say("nl", "appointment-plan-answer-coming"));
  await Promise.all([phone.close(), staff.context().close()]);
});

test("help is asked for without internet where one is stuck, and arrives at who helps", async ({ browser, server }) => {
  const phone = await browser.newContext();
  const page = await visitOnce(server, phone, "holder-ti", "ti");
  await phone.setOffline(true);
  await page.goto("/ti/forms/zorgtoeslag");
  await page.click('a[href$="/help/ask?form=zorgtoeslag&section=before"]');
  await page.fill("[name=message]", "ጸጊሙኒ");
  await page.click(`main button:has-text("${say("ti", "help-ask-do")}")`);
  await expect(page).toHaveURL(/\/ti\/help$/);
  await expect(page.locator(".outbox-state")).toContainText(say("ti", "phone-outbox-one"));

  await phone.setOffline(false);
  await expect.poll(async () => (await keptOn(page)).outbox).toEqual([]);
  const staff = await caseWorker(server, await browser.newContext());
  await staff.goto("/nl/help");
  await expect(staff.locator("main .card", { hasText: "ጸጊሙኒ" })).toContainText(say("nl", "forms-before"));
  await Promise.all([phone.close(), staff.context().close()]);
});

for (const isOnline of [true, false]) {
  test(`signing out ${isOnline ? "with" : "without"} internet leaves nothing of the person on the phone`, async ({ browser, server }) => {
    const phone = await browser.newContext();
    const page = await visitOnce(server, phone, "holder-nl", "nl");
    await page.goto("/nl/settings");
    await phone.setOffline(!isOnline);
    await page.click(`form[action$="/sign-out"] button`);
    if (isOnline) await expect(page.locator("main .notice")).toContainText(say("nl", "notice-signed-out"));
    else await expect(page.locator("h1")).toHaveText(say("nl", "access-offline-title"));
    const personal = async () => {
      const { paths, outbox, state } = await keptOn(page);
      const pages = paths.filter((path) => !path.startsWith("/assets/") && !/^\/\w\w\/(offline|about|forms.*)$/.test(path));
      return [...pages, ...outbox, ...state.filter((row) => typeof row === "string" && row.length > 8)];
    };
    await expect.poll(personal).toEqual([]);
    await phone.setOffline(true);
    await page.goto("/nl/today").catch(() => {}); // a browser's own page, or ours that says so
    await expect(page.getByText("Gemeente Voorbeeldstad")).toHaveCount(0);
    await phone.close();
  });
}

test("another person who signs in on the same phone finds nothing of the first", async ({ browser, server }) => {
  const phone = await browser.newContext();
  const first = await visitOnce(server, phone, "holder-ti", "ti");
  const theirs = (await keptOn(first)).paths.filter((path) => path.startsWith("/ti/appointments/"));
  expect(theirs.length).toBeGreaterThan(0);
  await phone.setOffline(true);
  await openNext(first, "ti");
  await first.click("button[name=answer][value=cannot]");
  await expect(first.locator(".outbox-state")).toContainText(say("ti", "phone-outbox-one"));
  await first.close();

  // The second person's own pages are not fetched ahead yet: all must be gone at the first page.
  await phone.route("**/api/prefetch", (route) => route.abort());
  await server.signIn(phone, "holder-en");
  await phone.setOffline(false);
  const page = await phone.newPage();
  await page.goto("/en/today");
  const left = async () => {
    const { paths, outbox } = await keptOn(page);
    return [...paths.filter((path) => path.startsWith("/ti/")), ...outbox];
  };
  await expect.poll(left).toEqual([]);
  await phone.unroute("**/api/prefetch");

  const second = await visitOnce(server, phone, "holder-en", "en");
  await phone.setOffline(true);
  for (const path of [...theirs, "/ti/today"]) {
    await second.goto(path);
    await expect(second.getByText("Demo Selam")).toHaveCount(0);
    await expect(second.locator("h1")).toHaveText(say("en", "access-offline-title"));
  }
  await phone.close();
});
