//! The sheet as a document, from its title to the address of the page on the web.

use super::Sheet;
use super::blocks::{
    addition, amounts, before, doubts, help, names, next, official_words, sources, start,
};
use super::lists::{Mark, list, parts};
use super::pair::{Both, headed, on, pair};
use crate::ui::{self, Frame};
use leptos::prelude::*;

/// The page at `/{l}/forms/{form}/print`.
pub fn print_page(frame: Frame, sheet: Sheet) -> String {
    let Sheet { form, trust, municipality, address } = sheet;
    let both = Both(frame.locale);
    let words = frame.words();
    let title = words.text(&form.name());
    let back = frame.link(&format!("/forms/{}", form.id));
    let today = frame.now.date();
    let body = view! {
        <nav class="on-screen">
            <p>{words.text("forms-print-how")}</p>
            <p><a href=back>{words.text("forms-print-back")}</a></p>
        </nav>
        <main>
            <h1 class="pair">{both.say(&form.name())}</h1>
            {names(both, form)}
            {doubts(both, form, trust)}
            {start(both, form)}
            {municipality.map(|municipality| addition(both, municipality))}
            {amounts(both, form)}
            {before(both, form)}
            {list(both, form, "forms-need", "need", &form.documents, Mark::Box)}
            {list(both, form, "forms-steps", "step", &form.steps, Mark::NumberAndBox)}
            {parts(both, form)}
            {list(both, form, "forms-after", "after", &form.after, Mark::Number)}
            {headed(both, "forms-nothing", pair(both.say(&form.message("nothing"))))}
            {help(both, form)}
            {next(both, form)}
            {official_words(both, form)}
            {sources(both, form)}
            <footer>
                <p class="pair">{both.say("forms-print-online")}</p>
                <p><bdi dir="ltr"><b>{address}</b></bdi></p>
                {on(both, "forms-print-from", today)}
            </footer>
        </main>
    };
    ui::render(move || {
        view! {
            <html lang=frame.locale.code() dir=frame.locale.direction()>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width,initial-scale=1"/>
                    <title>{format!("{title} · {}", words.text("app-name"))}</title>
                    <link rel="stylesheet" href=frame.asset("style/sheet.css")/>
                    <link rel="icon" href=frame.asset("icons/icon.svg") type="image/svg+xml"/>
                </head>
                <body>{body}</body>
            </html>
        }
    })
}
