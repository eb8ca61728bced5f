//! A form's explanation as an A4 sheet: every line in the reader's language with the Dutch beside
//! it, so that reader and official can point at the same line, and boxes to tick with a pen.
//!
//! A document of its own: paper needs no navigation, no script and no colour. What would be a
//! link stands as its address.

use super::data::{Kind, Line, Part};
use super::municipality::term_message;
use super::{Form, Municipality, Trust, find};
use crate::messages::{self, Args};
use crate::ui::Frame;
use crate::{Locale, args, dates, glossary, ui};
use jiff::civil::Date;
use leptos::prelude::*;

/// The model of the sheet of one form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The form, from [`find`].
    pub form: &'static Form,
    /// What the reader should know about the words.
    pub trust: Trust,
    /// What the reader's municipality adds.
    pub municipality: Option<Municipality>,
    /// Address of the explanation on the web, as one types it.
    pub address: String,
}

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
            {municipality.map(|municipality| own_values(both, municipality))}
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
    let document = ui::render(move || {
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
    });
    format!("<!doctype html>{document}")
}

/// Messages in the language of the sheet and in Dutch, as two cells side by side; in one on a
/// Dutch sheet.
#[derive(Clone, Copy)]
struct Both(Locale);

impl Both {
    fn say(self, id: &str) -> AnyView {
        self.say_with(id, &Args::new())
    }

    fn say_with(self, id: &str, args: &Args<'_>) -> AnyView {
        self.cells(|locale| messages::format(locale, id, args).into_any())
    }

    /// A question or label with what is said about it.
    fn say_under(self, label: &str, id: &str) -> AnyView {
        self.cells(|locale| {
            let (label, said) = (messages::text(locale, label), messages::text(locale, id));
            view! { <b>{label}</b><br/>{said} }.into_any()
        })
    }

    fn cells(self, of: impl Fn(Locale) -> AnyView) -> AnyView {
        let own = of(self.0);
        if self.0 == Locale::Nl {
            return view! { <span>{own}</span> }.into_any();
        }
        let dutch = of(Locale::Nl);
        view! { <span>{own}</span><span class="dutch" lang="nl" dir="ltr">{dutch}</span> }
            .into_any()
    }
}

/// What stands before an item of a list.
#[derive(Clone, Copy)]
enum Mark {
    Box,
    Number,
    NumberAndBox,
}

fn pair(cells: AnyView) -> AnyView {
    view! { <p class="pair">{cells}</p> }.into_any()
}

fn headed(both: Both, heading: &str, body: AnyView) -> AnyView {
    view! { <section><h2 class="pair">{both.say(heading)}</h2>{body}</section> }.into_any()
}

fn on(both: Both, message: &str, day: Date) -> AnyView {
    let day = args! { "date" => dates::figures(day) };
    view! { <p class="pair small">{both.say_with(message, &day)}</p> }.into_any()
}

/// An address in print, always from left to right.
fn address(url: &str) -> AnyView {
    view! { <bdi class="address" dir="ltr">{url.to_owned()}</bdi> }.into_any()
}

/// What stands on the paper and who sends it: Dutch in every language.
fn names(both: Both, form: &Form) -> AnyView {
    let line = |label: &str, name: &str| {
        let name = name.to_owned();
        view! {
            <p class="pair">
                {both.cells(|locale| {
                    let label = messages::text(locale, label);
                    view! { {label}" "<b><bdi lang="nl" dir="ltr">{name.clone()}</bdi></b> }.into_any()
                })}
            </p>
        }
    };
    view! {
        {line("forms-official", &form.official_name)}
        {line("forms-sender", &form.sender)}
    }
    .into_any()
}

/// What to doubt of the words, as on the page.
fn doubts(both: Both, form: &Form, trust: Trust) -> AnyView {
    let is_unread = !messages::is_read_by_native(both.0, &format!("forms/{}", form.id));
    let doubts = [
        (is_unread, "forms-unread"),
        (trust.is_older, "forms-older"),
        (trust.is_overdue, "forms-overdue"),
    ];
    doubts
        .into_iter()
        .filter(|(is_so, _)| *is_so)
        .map(|(_, message)| view! { <p class="pair small">{both.say(message)}</p> })
        .collect::<Vec<_>>()
        .into_any()
}

fn start(both: Both, form: &Form) -> AnyView {
    view! {
        <div class="whole lead">{pair(both.say(&form.message("what")))}</div>
        {headed(both, "forms-who", pair(both.say(&form.message("who"))))}
        {headed(both, "forms-when", pair(both.say(&form.message("deadline"))))}
    }
    .into_any()
}

/// What the reader's own municipality says, in its own words.
fn own_values(both: Both, municipality: Municipality) -> AnyView {
    let Municipality { name, note, phone, address, term } = municipality;
    let term = term.and_then(term_message).map(|(message, count)| {
        view! { <p class="pair">{both.say_with(message, &args! { "count" => count })}</p> }
    });
    view! {
        <section class="whole">
            <h2 class="pair">{both.say_with("forms-municipality", &args! { "name" => name })}</h2>
            {term}
            <p lang="nl" dir="ltr">{note}</p>
            <p lang="nl" dir="ltr">{address}</p>
            <p dir="ltr">{phone}</p>
        </section>
    }
    .into_any()
}

fn amounts(both: Both, form: &Form) -> Option<AnyView> {
    let list: Vec<AnyView> = form
        .amounts
        .iter()
        .map(|amount| {
            let id = form.message(&format!("amount-{}", amount.id));
            view! {
                <div class="whole">
                    <p class="pair">{both.say_with(&id, &args! { "euros" => amount.euros })}</p>
                    {on(both, "forms-amount", amount.as_of)}
                    <p class="small">{address(&amount.source)}</p>
                </div>
            }
            .into_any()
        })
        .collect();
    (!list.is_empty()).then(|| headed(both, "forms-amounts", list.into_any()))
}

fn before(both: Both, form: &Form) -> AnyView {
    let list: Vec<AnyView> = form
        .before
        .iter()
        .map(|risk| {
            let question = format!("forms-before-{}", risk.code());
            let answer = form.message(&format!("before-{}", risk.code()));
            pair(both.say_under(&question, &answer))
        })
        .collect();
    headed(both, "forms-before", list.into_any())
}

fn list(
    both: Both,
    form: &Form,
    heading: &str,
    kind: &str,
    ids: &[String],
    mark: Mark,
) -> Option<AnyView> {
    let items: Vec<AnyView> = ids
        .iter()
        .zip(1_usize..)
        .map(|(id, number)| {
            let cells = both.say(&form.message(&format!("{kind}-{id}")));
            let tick = matches!(mark, Mark::Box | Mark::NumberAndBox)
                .then(|| view! { <span class="box" aria-hidden="true"></span> });
            let number = matches!(mark, Mark::Number | Mark::NumberAndBox)
                .then(|| view! { <b>{format!("{number}.")}</b> });
            view! { <li><span class="mark">{tick}{number}</span><span class="pair">{cells}</span></li> }
                .into_any()
        })
        .collect();
    (!items.is_empty()).then(|| headed(both, heading, view! { <ul>{items}</ul> }.into_any()))
}

/// The paper part by part; no part is cut in two by the end of a page.
fn parts(both: Both, form: &Form) -> Option<AnyView> {
    let heading = match form.kind {
        Kind::Form => "forms-parts",
        Kind::Letter => "forms-parts-letter",
    };
    let list: Vec<AnyView> = form.parts.iter().map(|part| one(both, form, part)).collect();
    let differs = form.parts.iter().any(|part| part.printed_in.is_none());
    let differs = differs.then(|| {
        view! { <p class="pair small">{both.say("forms-paper-differs")}</p> }
    });
    (!list.is_empty()).then(|| headed(both, heading, view! { {differs}{list} }.into_any()))
}

fn one(both: Both, form: &Form, part: &Part) -> AnyView {
    let own = form.message(&format!("part-{}", part.id));
    let lines: Vec<AnyView> = part
        .lines
        .iter()
        .map(|line| {
            let label = match (line, form.kind) {
                (Line::Write, Kind::Form) => "forms-part-write",
                (Line::Write, Kind::Letter) => "forms-part-do",
                (Line::Example, _) => "forms-part-example",
                (Line::Mistake, _) => "forms-part-mistake",
            };
            pair(both.say_under(label, &format!("{own}-{}", line.code())))
        })
        .collect();
    view! {
        <article class="whole part">
            <h3><bdi lang="nl" dir="ltr">{part.dutch.clone()}</bdi></h3>
            {pair(both.say(&own))}
            {lines}
        </article>
    }
    .into_any()
}

fn help(both: Both, form: &Form) -> AnyView {
    let first = form.legal_advice.then_some("forms-legal-first");
    let list: Vec<AnyView> = first
        .into_iter()
        .chain(form.help.iter().map(|helper| helper.message()))
        .map(|id| pair(both.say(id)))
        .collect();
    headed(both, "forms-help", list.into_any())
}

/// Forms that often follow, by the name on the paper.
fn next(both: Both, form: &Form) -> Option<AnyView> {
    let list: Vec<AnyView> = form
        .next
        .iter()
        .filter_map(|id| find(id))
        .map(|form| pair(both.say(&form.name())))
        .collect();
    (!list.is_empty()).then(|| headed(both, "forms-next", list.into_any()))
}

fn official_words(both: Both, form: &Form) -> Option<AnyView> {
    let list: Vec<AnyView> = form
        .words
        .iter()
        .filter_map(|id| Some((id, glossary::find(id)?)))
        .map(|(id, word)| {
            view! {
                <div class="whole">
                    <h3><bdi lang="nl" dir="ltr">{word.dutch.clone()}</bdi></h3>
                    {pair(both.say(&glossary::message(id)))}
                </div>
            }
            .into_any()
        })
        .collect();
    (!list.is_empty()).then(|| headed(both, "forms-words", list.into_any()))
}

fn sources(both: Both, form: &Form) -> AnyView {
    let site = form.official_site.as_deref().map(|site| {
        view! { <p class="pair">{both.say("forms-site")}</p><p>{address(site)}</p> }
    });
    let list: Vec<AnyView> = form
        .sources
        .iter()
        .map(|source| {
            let said = if source.stored_copy { "forms-checked-copy" } else { "forms-checked" };
            let url = source.url.as_deref().map(|url| view! { <br/>{address(url)} });
            view! {
                <div class="whole small">
                    <p><bdi lang="nl">{source.title.clone()}</bdi>{url}</p>
                    {on(both, said, source.checked)}
                </div>
            }
            .into_any()
        })
        .collect();
    let body = view! { {site}{list}{on(both, "forms-valid", form.valid_from)} };
    headed(both, "forms-sources", body.into_any())
}
