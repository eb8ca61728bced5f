//! The invitation card: a page of A6 paper, in the person's language and in Dutch, with which
//! the person's phone is signed in. Printed by the browser itself; no script.

use super::{InvitationCard, back_to_person};
use crate::dates::{self, Style};
use crate::ui::{Frame, Icon, Page, Section};
use crate::{Locale, args, messages};
use jiff::civil::Date;
use leptos::prelude::*;

/// The page that shows the card once, and prints it.
#[expect(clippy::needless_pass_by_value, reason = "every page takes its model whole")]
pub fn invitation_card_page(frame: Frame, card: InvitationCard) -> String {
    let words = frame.words();
    let body = view! {
        <div class="around-card">
            <p class="careful">{Icon::Warning.draw()} <span>{words.say("people-invitation-once")}</span></p>
            <p>{words.say("people-invitation-print")}</p>
            <p>{words.say("people-invitation-give")}</p>
        </div>
        {paper(&card)}
        <div class="around-card">{back_to_person(&frame, &card.person)}</div>
    }
    .into_any();
    let title = words.text("people-invitation-title");
    Page { frame, title, section: Section::People, body }.html()
}

/// The card itself. The person's language stands first; Dutch under it, for who helps.
fn paper(card: &InvitationCard) -> AnyView {
    let language = card.language;
    let is_dutch = language == Locale::Nl;
    let dutch = |message: &'static str| {
        (!is_dutch).then(|| {
            view! { <span class="paper-dutch" lang="nl" dir="ltr">{messages::text(Locale::Nl, message)}</span> }
        })
    };
    let both =
        |message: &'static str| view! { {messages::text(language, message)} {dutch(message)} };
    let step = |message: &'static str| view! { <li><div>{both(message)}</div></li> };
    let for_name = args! { "name" => card.person.name.as_str() };
    let for_name = messages::format(Locale::Nl, "people-invitation-for", &for_name);
    let dutch_day = (!is_dutch).then(|| {
        view! { <span class="paper-dutch" lang="nl" dir="ltr">
            {messages::text(Locale::Nl, "people-card-until")} " " {day(Locale::Nl, card.until)}
        </span> }
    });
    view! {
        <article class="paper" lang=language.code() dir=language.direction()>
            <header class="paper-head">
                <h2>{both("people-card-welcome")}</h2>
                <p>{messages::text(language, "people-card-what")}</p>
                <p lang="nl" dir="ltr" class="paper-name">{for_name}</p>
            </header>
            <div class="paper-middle">
                // Drawn by the server from the address alone: no text of a person goes into it.
                <div class="paper-qr" inner_html=card.qr_svg.clone()></div>
                <ol class="paper-steps">
                    {step("people-card-step-scan")}
                    {step("people-card-step-type")}
                    {step("people-card-step-press")}
                </ol>
            </div>
            <dl class="paper-code">
                <dt>{both("people-card-address")}</dt>
                <dd dir="ltr">{card.address.clone()}</dd>
                <dt>{both("people-card-code")}</dt>
                <dd dir="ltr" class="paper-key">{card.code.clone()}</dd>
            </dl>
            <p class="paper-until">
                {messages::text(language, "people-card-until")} " " <bdi>{day(language, card.until)}</bdi>
                {dutch_day}
            </p>
            <p class="paper-only">{both("people-card-only-you")}</p>
        </article>
    }
    .into_any()
}

/// The day in words and in figures, so that no calendar can be mistaken for another.
fn day(locale: Locale, date: Date) -> AnyView {
    let words = dates::words(locale, date, Style::Full);
    view! { {words} " " <span class="figures" dir="ltr">{format!("({})", dates::figures(date))}</span> }
        .into_any()
}
