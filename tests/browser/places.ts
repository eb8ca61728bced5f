// Every page there is, for each role: opened one after the other in a page that is signed in.
import { expect, type Page } from "@playwright/test";
import type { Language } from "./words.ts";

export const ROLES = ["nobody", "holder", "caseworker", "volunteer"] as const;
/** A code that could be one: the page behind a card does not say whether it is. */
const CODE = "K7QD9M2XF4TB8W";

export type Role = (typeof ROLES)[number];

/** Opens a page and gives the address of the first link there that fits. */
async function firstLink(page: Page, path: string, selector: string): Promise<string> {
  await page.goto(path);
  const href = await page.locator(selector).first().getAttribute("href");
  expect(href, `${path} links to ${selector}`).not.toBeNull();
  return href!.split("#")[0];
}

/** The addresses of all pages of a role, without the language. */
async function paths(page: Page, language: Language, role: Role): Promise<string[]> {
  const at = (path: string) => `/${language}${path}`;
  const bare = (path: string) => path.slice(3);
  const open = ["/about", "/forms", "/forms/zorgtoeslag", "/forms/huurtoeslag", "/forms/zorgtoeslag/print", "/glossary", "/search", "/search?q=huur", "/letters", "/letters?sender=duo", "/nowhere"];
  switch (role) {
    case "nobody":
      return ["", "/access", `/access/${CODE}`, `/access/staff/${CODE}`, "/offline", "/demo", ...open];
    case "holder": {
      const one = bare(await firstLink(page, at("/appointments"), "main article a"));
      const lessons = ["/lessons", "/lessons?view=timetable"];
      return ["/today", "/appointments", one, ...lessons, "/deadlines", "/help", "/help/ask?form=zorgtoeslag&section=before", "/settings", "/forms", "/forms/zorgtoeslag"];
    }
    case "volunteer": {
      const person = bare(await firstLink(page, at("/people"), ".people-list a"));
      return ["/people", "/help", person];
    }
    case "caseworker": {
      const person = bare(await firstLink(page, at("/people?q=Selam"), ".people-list a"));
      const change = bare(await firstLink(page, at(person), "#appointments .line-actions a"));
      const forms = ["appointments", "lessons", "deadlines"].map((what) => `${person}/${what}/new`);
      const lists = ["/people", "/help", "/forms/inlichtingen", "/forms/inlichtingen/municipality", "/people?q=nobody+of+that+name", "/reminders", "/reminders?state=all", "/clarity", "/forms/zorgtoeslag/recordings"];
      return [...lists, "/people/new", person, change, ...forms];
    }
  }
}

/** Opens every page of a role and gives its address; the page shows it meanwhile. */
export async function* everyPage(page: Page, language: Language, role: Role): AsyncGenerator<string> {
  for (const path of await paths(page, language, role)) {
    const here = `/${language}${path}`;
    const answer = await page.goto(here, { waitUntil: "load" });
    expect.soft(answer?.status(), here).toBe(path === "/nowhere" ? 404 : 200);
    yield here;
  }
}
