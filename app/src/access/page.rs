//! The pages for who is not signed in: welcome, the code of the card, one tap to sign in,
//! no internet, and what Dag 1 is.

use crate::messages;
use crate::ui::{Form, Frame, Icon, Page, Reader, Section};
use leptos::prelude::*;

/// The first page, in a language the reader chooses at its head.
pub fn welcome_page(frame: Frame) -> String {
    let words = frame.words();
    let (path, label) = match frame.reader {
        Reader::Nobody => ("/access", "access-to-code"),
        Reader::Holder { .. } => ("/today", "problem-to-today"),
        Reader::CaseWorker { .. } | Reader::Volunteer { .. } => ("/people", "problem-to-people"),
    };
    let body = view! {
        <p class="lead">{words.say("access-welcome")}</p>
        <div class="actions">
            <a class="button" href=frame.link(path)>
                <span>{words.say(label)}</span>{Icon::Forward.draw()}
            </a>
            <a class="button-second" href=frame.link("/forms")>
                {Icon::Paper.draw()}<span>{words.say("access-to-forms")}</span>
            </a>
        </div>
        <p class="quiet">{words.say("access-no-card")}</p>
    }
    .into_any();
    let title = words.text("access-welcome-title");
    Page { frame, title, section: Section::None, body }.html()
}

/// The form for the code of the card; field `code`.
pub fn code_page(frame: Frame, form: Form) -> String {
    let words = frame.words();
    let error = form.error("code");
    let is_wrong = error.is_some();
    let described = if is_wrong { "code-wrong code-hint" } else { "code-hint" };
    let body = view! {
        <form method="post" action=frame.link("/access")>
            <div class=if is_wrong { "field is-wrong" } else { "field" }>
                <label for="code">{words.say("access-code")}</label>
                <p class="field-hint" id="code-hint">{words.say("access-code-hint")}</p>
                {error.map(|error| view! {
                    <p class="field-wrong" id="code-wrong">
                        {Icon::Warning.draw()}<span>{words.say(error.message())}</span>
                    </p>
                })}
                <input class="code" id="code" name="code" value=form.value("code").to_owned()
                    autocomplete="off" autocapitalize="characters" spellcheck="false" dir="ltr"
                    maxlength="40" required aria-describedby=described
                    aria-invalid=is_wrong.then_some("true")/>
            </div>
            <div class="actions">
                <button class="button">{words.say("access-sign-in")}</button>
            </div>
        </form>
        <p class="quiet">{words.say("access-no-card")}</p>
    }
    .into_any();
    let title = words.text("access-code-title");
    Page { frame, title, section: Section::None, body }.html()
}

fn one_tap(frame: Frame, path: &str, title: &str, text: &str) -> String {
    let words = frame.words();
    let body = view! {
        <p class="lead">{words.say(text)}</p>
        <form method="post" class="actions" action=frame.link(path)>
            <button class="button">{Icon::Check.draw()}<span>{words.say("access-sign-in")}</span></button>
        </form>
    }
    .into_any();
    let title = words.text(title);
    Page { frame, title, section: Section::None, body }.html()
}

/// The page that the QR code of a card opens: one tap signs in. Opening it uses nothing up.
pub fn invitation_page(frame: Frame, code: &str) -> String {
    one_tap(frame, &format!("/access/{code}"), "access-invitation-title", "access-invitation")
}

/// The page that a sign-in link for staff opens.
pub fn staff_link_page(frame: Frame, token: &str) -> String {
    one_tap(frame, &format!("/access/staff/{token}"), "access-staff-title", "access-staff")
}

/// What the phone shows for a page it did not keep, when there is no internet.
pub fn offline_page(frame: Frame) -> String {
    let words = frame.words();
    let body = view! {
        <p class="lead">{words.say("access-offline")}</p>
        <p><a class="button" href=frame.link("/today")>
            {Icon::Today.draw()}<span>{words.say("problem-to-today")}</span>
        </a></p>
    }
    .into_any();
    let title = words.text("access-offline-title");
    Page { frame, title, section: Section::None, body }.html_of_unknown_reader()
}

/// What Dag 1 is, what it keeps, and whether a native speaker has read its words.
pub fn about_page(frame: Frame) -> String {
    const FILES: [&str; 6] = ["app", "today", "appointments", "lessons", "deadlines", "forms"];
    let words = frame.words();
    let is_read = FILES.iter().all(|file| messages::is_read_by_native(frame.locale, file));
    let read = if is_read { "about-read" } else { "about-unread" };
    let privacy = ["about-privacy-what", "about-privacy-who", "about-privacy-phone"]
        .into_iter()
        .map(|id| view! { <li>{words.say(id)}</li> })
        .collect_view();
    let body = view! {
        <p class="lead">{words.say("about-what")}</p>
        <h2>{words.say("about-languages")}</h2>
        <p>{words.say(read)}</p>
        <p>{words.say("about-dutch-counts")}</p>
        <h2>{words.say("about-privacy")}</h2>
        <ul>{privacy}</ul>
    }
    .into_any();
    let title = words.text("app-about");
    Page { frame, title, section: Section::None, body }.html()
}
