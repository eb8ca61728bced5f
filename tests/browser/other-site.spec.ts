// A form on another site that sends to ours: the phone does not send it on as the reader's own.
import { expect, test } from "./server.ts";

test("another site can't have the phone ask for help in the reader's name", async ({ browser, server }) => {
  const phone = await browser.newContext();
  await server.signIn(phone, "holder-nl");
  const page = await phone.newPage();
  await page.goto("/nl/today");
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active);
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);

  const address = `${server.url}/nl/help/ask?form=zorgtoeslag&section=before`;
  const form = `<form method="post" action="${address}">
    <input name="may-wait" value="guess pages /nl/help"><input name="message" value="van elders"><button>Win!</button></form>`;
  await phone.route("http://elsewhere.example/", (route) => route.fulfill({ contentType: "text/html", body: form }));
  await page.goto("http://elsewhere.example/");
  await page.click("button");
  await expect(page).toHaveURL(address); // refused, and not sent on to what was asked
  await page.goto("/nl/help");
  await expect(page.locator("main")).not.toContainText("van elders");
  await phone.close();
});
