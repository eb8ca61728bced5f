// Reading aloud: a button only where the phone has a voice, none that stays silent; and the quiet
// question whether a section was clear.
import type { Page } from "@playwright/test";
import { caseWorker } from "./people.ts";
import { expect, test } from "./server.ts";
import { say } from "./words.ts";

type Said = { text: string; lang: string };
type Phone = { voices: string[]; isSilent?: boolean };

/** Gives the page a phone's voices; what they are asked to say stands in `said`. */
async function withVoices(page: Page, phone: Phone): Promise<void> {
  await page.addInitScript(({ voices, isSilent }: Phone) => {
    const said: { text: string; lang: string }[] = [];
    const queue: any[] = [];
    let listener: (() => void) | undefined;
    let all = voices.map((lang) => ({ lang, name: lang, localService: true }));
    class Utterance {
      voice: unknown;
      lang = "";
      onstart?: () => void;
      onend?: () => void;
      constructor(readonly text: string) {}
    }
    const speech = {
      getVoices: () => all,
      addEventListener: (_: string, heard: () => void) => (listener = heard),
      cancel: () => queue.splice(0),
      speak(utterance: any) {
        queue.push(utterance);
        said.push({ text: utterance.text, lang: utterance.lang });
        if (!isSilent) setTimeout(() => utterance.onstart?.(), 10);
      },
    };
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    const finish = () => queue.splice(0).forEach((utterance) => utterance.onend?.());
    const come = (lang: string) => {
      all = [{ lang, name: lang, localService: true }];
      listener?.();
    };
    Object.assign(window, { said, finish, come });
  }, phone);
}

const said = (page: Page): Promise<Said[]> => page.evaluate(() => (window as any).said);
const buttons = (page: Page) => page.locator("[data-listen]:visible");

test("a phone without a voice for the language shows no button", async ({ page }) => {
  await withVoices(page, { voices: ["nl-NL", "en-US"] });
  for (const language of ["ti", "ar"] as const) {
    await page.goto(`/${language}/forms/zorgtoeslag`, { waitUntil: "load" });
    await expect(page.locator(".tools").first()).toBeVisible();
    await expect(page.locator("[data-listen]")).toHaveCount(0);
  }
  // A voice that arrives later brings its buttons.
  await page.evaluate(() => (window as any).come("ar-SA"));
  await expect(buttons(page).first()).toBeVisible();
});

test("a section is read in its language, Dutch words in Dutch, and stops at a second tap", async ({ page }) => {
  await withVoices(page, { voices: ["ar-SA", "nl_NL"] });
  await page.goto("/ar/forms/zorgtoeslag", { waitUntil: "load" });
  const button = page.locator('[data-section="steps"] [data-listen]');
  await expect(button).toHaveText(say("ar", "forms-listen-start"));
  expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await button.click();
  await expect(button).toHaveText(say("ar", "forms-listen-stop"));
  const heard = await said(page);
  const own = heard.filter(({ lang }) => lang === "ar-SA").map(({ text }) => text).join(" ");
  const dutch = heard.filter(({ lang }) => lang === "nl_NL").map(({ text }) => text).join(" ");
  expect(own).toContain(say("ar", "forms-steps"));
  expect(own).not.toMatch(/[A-Za-z]/);
  expect(dutch).toContain("Mijn toeslagen");
  expect(own).not.toContain(say("ar", "forms-clear-ask"));
  await button.click();
  await expect(button).toHaveText(say("ar", "forms-listen-start"));

  await test.step("and is over at its end", async () => {
    await button.click();
    await page.evaluate(() => (window as any).finish());
    await expect(button).toHaveText(say("ar", "forms-listen-start"));
  });
});

test("without a Dutch voice the Dutch words are left out", async ({ page }) => {
  await withVoices(page, { voices: ["ar-SA"] });
  await page.goto("/ar/forms/zorgtoeslag", { waitUntil: "load" });
  await page.click('[data-section="steps"] [data-listen]');
  for (const { lang, text } of await said(page)) {
    expect(lang).toBe("ar-SA");
    expect(text).not.toMatch(/[A-Za-z]/);
  }
});

test("a voice that stays silent loses its button, and a line says so", async ({ page }) => {
  await withVoices(page, { voices: ["en-GB"], isSilent: true });
  await page.goto("/en/forms/zorgtoeslag", { waitUntil: "load" });
  await page.click('[data-section="before"] [data-listen]');
  await expect(page.locator('[data-section="before"] [role=status]')).toHaveText(say("en", "forms-listen-silent"));
  await expect(page.locator("[data-listen]")).toHaveCount(0);
});

test("a reader says with one tap that a section is not clear, in a part that stays open", async ({ page }) => {
  await page.goto("/ar/forms/zorgtoeslag");
  const part = page.locator("#part-income");
  await part.locator("summary").click();
  const no = part.locator('button[value="unclear"]');
  const box = (await no.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  await no.click();
  await expect(page).toHaveURL(/#part-income$/);
  await expect(part.locator("[role=status]")).toHaveText(say("ar", "forms-clear-thanks"));
  await expect(page.locator("#part-income [role=status]")).toBeInViewport();
});

test("a case worker records, a reader listens only when asking to, and hears of what is lost", async ({ browser, context, page, server }) => {
  const staff = await caseWorker(server, await browser.newContext({ viewport: { width: 1280, height: 900 } }));
  await staff.goto("/nl/forms/zorgtoeslag");
  await staff.click(`main a:has-text("${say("nl", "forms-listen-title")}")`);
  const send = async (name: string, buffer: Buffer) => {
    await staff.selectOption("[name=section]", "before");
    await staff.selectOption("[name=language]", "ar");
    await staff.setInputFiles("[name=file]", { name, mimeType: "audio/wav", buffer });
    await staff.click(`main button:has-text("${say("nl", "forms-listen-save")}")`);
  };
  await send("stem.mp3", Buffer.from("geen geluid"));
  await expect(staff.locator(".field-wrong")).toContainText(say("nl", "forms-listen-wrong-kind"));
  await expect(staff.locator("[name=language]")).toHaveValue("ar");
  // The head of a sound, and then nothing that could be played.
  await send("stem.mp3", Buffer.concat([Buffer.from("ID3\x04\0\0\0\0\0\0"), Buffer.alloc(5000)]));
  await expect(staff.locator("main .notice")).toContainText(say("nl", "notice-saved"));

  await server.signIn(context, "holder-ar");
  const asked: string[] = [];
  page.on("request", (request) => request.url().includes("/recordings/") && asked.push(request.url()));
  await page.goto("/ar/forms/zorgtoeslag", { waitUntil: "networkidle" });
  await expect(page.locator('[data-section="before"] audio')).toBeVisible();
  await expect(page.locator('[data-section="before"] .recording')).toContainText("5");
  expect(asked).toEqual([]);
  await page.locator('[data-section="before"] audio').evaluate((audio: HTMLAudioElement) => audio.play().catch(() => {}));
  await expect(page.locator('[data-section="before"] [role=status]')).toHaveText(say("ar", "forms-listen-lost"));
  expect(asked).toHaveLength(1);
  await staff.context().close();
});
