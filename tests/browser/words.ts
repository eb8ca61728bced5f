// The words and dates that a page should show: words as they stand in `locales/`, dates made by
// the browser's own library and not by the server's, so that the two prove each other.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const LANGUAGES = ["nl", "en", "ar", "ti"] as const;
export type Language = (typeof LANGUAGES)[number];

const FOLDER = fileURLToPath(new URL("../../locales/", import.meta.url));
const read = new Map<Language, Map<string, string>>();

/** A message without arguments, all on one line. */
export function say(language: Language, id: string): string {
  let words = read.get(language);
  if (!words) {
    words = new Map();
    for (const file of readdirSync(FOLDER + language, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ftl"))) {
      const text = readFileSync(`${FOLDER}${language}/${file}`, "utf8");
      for (const [, id, said] of text.matchAll(/^([a-z][a-z0-9_-]*) *= *(\S.*)$/gm)) words.set(id, said.trim());
    }
    read.set(language, words);
  }
  const said = words.get(id);
  if (said === undefined) throw new Error(`locales/${language} has no ${id}`);
  return said;
}

const TAGS = { nl: "nl-NL", en: "en-GB", ar: "ar-SY-u-nu-latn", ti: "ti-ER-u-ca-gregory-nu-latn" };

/** A day (`YYYY-MM-DD`) in words; near days are said without their year. */
export function inWords(language: Language, day: string, isNear = false): string {
  const style = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
  const year = isNear ? undefined : "numeric";
  return new Intl.DateTimeFormat(TAGS[language], { ...style, year }).format(Date.parse(`${day}T12:00Z`));
}

/** A day in figures, as Dutch paper writes it. */
export const inFigures = (day: string): string => day.split("-").reverse().join("-");

/** The day some days after a day. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
