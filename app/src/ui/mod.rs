//! Parts that every page uses: the shell, cards, dates, bilingual text, fields, icons.

mod checks;
mod choice;
mod field;
mod form;
mod frame;
mod header;
mod icon;
mod manifest;
mod notice;
mod parts;
mod search;
mod shell;
pub(crate) mod staff;
mod summary;
mod turns;
mod waiting;
mod when;
mod wrong;

pub use crate::Words;
pub(crate) use checks::{check, checks};
pub use choice::Choice;
pub(crate) use choice::{choices, languages};
pub(crate) use field::{Field, escaped};
pub use form::Form;
pub use frame::{Frame, Reader, Section};
pub use icon::Icon;
pub use manifest::manifest;
pub use notice::Notice;
pub use parts::{call, foreign, map_link, mark, note};
pub use search::search_field;
pub use shell::Page;
pub(crate) use summary::summary;
pub use turns::Turns;
pub(crate) use turns::{found, pages};
pub use waiting::{Changes, may_wait};
pub use when::{day, when, when_text};
pub(crate) use when::{day_in_line, when_in_line, when_in_line_text};
pub use wrong::{Wrong, Wrongs};

use leptos::prelude::*;
use leptos::tachys::view::Position;

/// Most bytes of a usual page. It is written into one piece of memory, which need not grow.
const USUAL: usize = 24 * 1024;

/// Turns a page into the bytes of an HTML document.
///
/// ```
/// use dag1_app::ui;
/// use leptos::prelude::*;
/// let html = ui::render(|| view! { <p>"Dag 1"</p> });
/// assert_eq!(html, "<!doctype html><p>Dag 1</p>");
/// ```
pub fn render<V: IntoView + 'static>(page: impl FnOnce() -> V) -> String {
    let mut html = String::with_capacity(USUAL);
    html.push_str("<!doctype html>");
    let start = &mut Position::FirstChild;
    Owner::new()
        .with(|| page().into_view().to_html_with_buf(&mut html, start, true, false, Vec::new()));
    html
}
