//! The shell of every page: head, skip link, header, navigation, notice, main.

use super::frame::{Frame, Reader, Section};
use super::manifest::{THEME, THEME_DARK};
use super::{header, render, when_text};
use crate::{args, islands};
use leptos::html;
use leptos::prelude::*;

/// A whole page.
pub struct Page {
    /// Frame.
    pub frame: Frame,
    /// Title in the reader's language, without the product's name.
    pub title: String,
    /// Where it stands in the navigation.
    pub section: Section,
    /// What it shows, inside `main`, after the heading.
    pub body: AnyView,
}

impl Page {
    /// The page as an HTML document.
    pub fn html(self) -> String {
        let key = match &self.frame.reader {
            Reader::Holder { cache_key, .. } => cache_key.clone(),
            _ => String::new(),
        };
        self.document(Some(key))
    }

    /// The page as an HTML document that does not say who reads, because it may not know: a
    /// phone must not forget what it kept just because something failed.
    pub fn html_of_unknown_reader(self) -> String {
        let key = match &self.frame.reader {
            Reader::Holder { cache_key, .. } => Some(cache_key.clone()),
            _ => None,
        };
        self.document(key)
    }

    fn document(self, key: Option<String>) -> String {
        let Self { frame, title, section, body } = self;
        let words = frame.words();
        let lang = frame.locale.code();
        let is_staff = matches!(frame.reader, Reader::CaseWorker { .. } | Reader::Volunteer { .. });
        render(move || {
            view! {
                <html lang=lang dir=frame.locale.direction()>
                    <head>
                        <meta charset="utf-8"/>
                        <meta name="viewport" content="width=device-width,initial-scale=1"/>
                        <title>{format!("{title} · {}", words.text("app-name"))}</title>
                        <link rel="stylesheet" href=frame.asset("style/app.css")/>
                        {is_staff.then(|| view! {
                            <link rel="stylesheet" href=frame.asset("style/staff.css")/>
                        })}
                        <link rel="stylesheet" media="print" href=frame.asset("style/print.css")/>
                        <link rel="manifest" href=format!("/manifest/{lang}.webmanifest")/>
                        <link rel="icon" href=frame.asset("icons/icon.svg") type="image/svg+xml"/>
                        <link rel="apple-touch-icon" href=frame.asset("icons/apple-touch-icon.png")/>
                        {theme(THEME, "(prefers-color-scheme:light)")}
                        {theme(THEME_DARK, "(prefers-color-scheme:dark)")}
                        <script type="module" src=frame.asset("main.js")></script>
                    </head>
                    <body data-build=frame.build data-cache-key=key>
                        <a class="skip" href="#main">{words.text("app-skip")}</a>
                        {header::header(&frame)}
                        {is_staff.then(|| header::staff_navigation(&frame, section))}
                        <main id="main">
                            <p id="offline-line" class="banner" role="status" hidden>
                                {words.say_with("app-offline-line", &args! {
                                    "when" => when_text(frame.locale, frame.now),
                                })}
                            </p>
                            {is_holder(&frame).then(|| islands::outbox_state(words))}
                            {frame.notice.map(|notice| header::notice(words, notice))}
                            <h1>{title.clone()}</h1>
                            {body}
                        </main>
                        {header::footer(&frame)}
                        {is_holder(&frame).then(|| header::holder_navigation(&frame, section))}
                    </body>
                </html>
            }
        })
    }
}

fn is_holder(frame: &Frame) -> bool {
    matches!(frame.reader, Reader::Holder { .. })
}

/// The colour of the title bar where a media query holds.
fn theme(colour: &'static str, media: &'static str) -> impl IntoView {
    html::meta().name("theme-color").content(colour).attr("media", media)
}
