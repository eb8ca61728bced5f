// What a case worker does in the browser, in Dutch, on the way to what a test is about.
import { expect, type BrowserContext, type Page } from "@playwright/test";
import type { Server } from "./server.ts";
import { say, type Language } from "./words.ts";

/** What stands on an invitation card. */
export type Card = { code: string; path: string };

const nl = (id: string) => say("nl", id);

/** A page on which the case worker is signed in. */
export async function caseWorker(server: Server, context: BrowserContext): Promise<Page> {
  await server.signIn(context, "caseworker");
  const page = await context.newPage();
  await page.goto("/nl/people");
  return page;
}

/** Makes a person and gives the address of the person's page. */
export async function makePerson(staff: Page, name: string, language: Language): Promise<string> {
  await staff.goto("/nl/people/new");
  await staff.fill("[name=name]", name);
  await staff.selectOption("[name=language]", language);
  await staff.click(`main button:has-text("${nl("people-new-save")}")`);
  await expect(staff.locator("h1")).toHaveText(name);
  return new URL(staff.url()).pathname;
}

/** Makes an invitation card on a person's page, and reads it. */
export async function invite(staff: Page, person: string, language: Language): Promise<Card> {
  await staff.goto(person);
  await staff.click(`main button:has-text("${nl("people-person-invite")}")`);
  const code = (await staff.locator(".paper-key").innerText()).trim();
  return { code, path: `/${language}/access/${code.replaceAll(/[^A-Za-z0-9]/g, "")}` };
}

/** Signs a new person in on a phone, by one tap on the page behind the card's QR code. */
export async function signInByCard(phone: Page, card: Card): Promise<void> {
  await phone.goto(card.path);
  await phone.click("main form button");
  await expect(phone).toHaveURL(/\/today$/);
}

/** Finds a person by name in the list and opens the person's page. */
export async function find(staff: Page, name: string): Promise<void> {
  await staff.goto("/nl/people");
  await staff.fill("[name=q]", name);
  await staff.click(`form[role=search] button`);
  await staff.click(`.people-list a:has-text("${name}")`);
  await expect(staff.locator("h1")).toHaveText(name);
}

/** An intake at the town hall, planned on the person's page through the form. */
export async function planIntake(staff: Page, day: string, time: string): Promise<void> {
  await staff.click(`#appointments a:has-text("${nl("appointment-plan-add")}")`);
  await staff.selectOption("[name=kind]", "intake");
  await staff.fill("[name=date]", day);
  await staff.fill("[name=time]", time);
  await staff.fill("[name=minutes]", "90");
  await staff.fill("[name=place]", "Gemeente Voorbeeldstad, balie 4");
  await staff.fill("[name=address]", "Voorbeeldplein 1, 0000 XX Voorbeeldstad");
  await staff.fill("[name=with]", "Vera Voorbeeld");
  await staff.check("[name=bring][value=permit]");
  await staff.selectOption("[name=cost]", "long-wait");
  await staff.click(`main button:has-text("${nl("appointment-plan-save-new")}")`);
  await expect(staff.locator("main .notice")).toContainText(nl("notice-planned"));
}
