//! Parts that every page uses: the shell, cards, dates, bilingual text, fields, icons.

pub mod field;
mod header;
pub mod icon;
mod manifest;
pub mod parts;
pub mod shell;
mod waiting;
pub mod words;

pub use field::Form;
pub use icon::Icon;
pub use manifest::manifest;
pub use parts::{call, day, foreign, map_link, mark, note, when, when_text};
pub use shell::{Frame, Notice, Page, Reader, Section};
pub use waiting::{Changes, may_wait};
pub use words::Words;

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
