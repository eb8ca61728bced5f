//! The web app manifest: how Dag 1 looks and starts when it stands on the home screen.

use crate::{Locale, messages};
use leptos::serde_json::{Value, json};

/// Colour of the title bar: that of buttons and links in `style/app.css`.
pub(super) const THEME: &str = "#0b4f6c";
/// Colour of the title bar on a dark screen: that of the page.
pub(super) const THEME_DARK: &str = "#10191e";
/// Colour of the screen while the app starts.
const BACKGROUND: &str = "#ffffff";

/// The manifest in one language, as JSON (`application/manifest+json`).
///
/// `build` is the content hash of the assets. The `id` is the same in every language and build,
/// so that an installed app stays one app when its reader changes the language.
///
/// ```
/// use dag1_app::{Locale, ui::manifest};
/// let json = manifest(Locale::Ar, "0abc");
/// assert!(json.contains(r#""start_url":"/ar/today""#) && json.contains(r#""dir":"rtl""#));
/// ```
pub fn manifest(locale: Locale, build: &str) -> String {
    let shortcuts =
        ["today", "appointments", "deadlines"].map(|page| shortcut(locale, build, page));
    json!({
        "id": "/?app=dag1",
        "name": "Dag 1",
        "short_name": "Dag 1",
        "lang": locale.code(),
        "dir": locale.direction(),
        "start_url": address(locale, "today"),
        "scope": "/",
        "display": "standalone",
        "theme_color": THEME,
        "background_color": BACKGROUND,
        "icons": [
            icon(build, "icon.svg", "any", "image/svg+xml", "any"),
            icon(build, "icon-192.png", "192x192", "image/png", "any"),
            icon(build, "icon-512.png", "512x512", "image/png", "any"),
            icon(build, "maskable-512.png", "512x512", "image/png", "maskable"),
        ],
        "shortcuts": shortcuts,
    })
    .to_string()
}

fn address(locale: Locale, page: &str) -> String {
    format!("/{}/{page}", locale.code())
}

fn icon(build: &str, file: &str, sizes: &str, kind: &str, purpose: &str) -> Value {
    json!({
        "src": format!("/assets/{build}/icons/{file}"),
        "sizes": sizes,
        "type": kind,
        "purpose": purpose,
    })
}

fn shortcut(locale: Locale, build: &str, page: &str) -> Value {
    json!({
        "name": messages::text(locale, &format!("phone-app-{page}")),
        "url": address(locale, page),
        "icons": [icon(build, "icon-192.png", "192x192", "image/png", "any")],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_bar_has_colours_of_the_style_sheet() {
        let style = include_str!("../../style/app.css");
        let (light, dark) = style.split_once("@media (prefers-color-scheme: dark)").unwrap();
        assert!(light.contains(&format!("--utrecht-action-background-color: {THEME};")));
        assert!(dark.contains(&format!("--utrecht-document-background-color: {THEME_DARK};")));
    }
}
