//! Parts that every page uses: the shell, cards, dates, bilingual text, fields, icons.

mod field;
mod frame;
mod header;
mod icon;
mod manifest;
mod notice;
mod parts;
mod search;
mod shell;
mod waiting;

pub use crate::Words;
pub use field::Form;
pub use frame::{Frame, Reader, Section};
pub use icon::Icon;
pub use manifest::manifest;
pub use notice::Notice;
pub use parts::{call, day, foreign, map_link, mark, note, when, when_text};
pub use search::search_field;
pub use shell::Page;
pub use waiting::{Changes, may_wait};

use leptos::prelude::*;

/// Turns a page into the bytes of an HTML document.
///
/// ```
/// use dag1_app::ui;
/// use leptos::prelude::*;
/// let html = ui::render(|| view! { <p>"Dag 1"</p> });
/// assert!(html.contains("<p>Dag 1</p>"));
/// ```
pub fn render<V: IntoView + 'static>(page: impl FnOnce() -> V) -> String {
    Owner::new().with(|| page().into_view().to_html())
}
