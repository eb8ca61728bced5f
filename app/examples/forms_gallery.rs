//! Writes the pages of forms as HTML files into a folder, to be looked at:
//! `cargo run -p dag1-app --features ssr --example forms_gallery -- <folder>`.

use dag1_app::Locale;
use dag1_app::forms::{self, By, FormList, FormPage, FormStanding, Mine, Standing, Trust};
use dag1_app::ui::{Frame, Reader};
use std::path::PathBuf;
use std::{env, fs, io};

fn frame(locale: Locale, bilingual: bool, path: &str) -> Frame {
    Frame {
        locale,
        bilingual,
        path: path.to_owned(),
        reader: Reader::Holder { name: "S. Voorbeeld".to_owned(), cache_key: "demo".to_owned() },
        notice: None,
        now: jiff::civil::date(2026, 11, 24).at(10, 0, 0, 0),
        build: "demo",
        demo: true,
        open_help: 0,
    }
}

/// What somebody made of a form who never touched it.
fn untouched() -> Mine {
    Mine {
        standing: None,
        by: By::Person,
        ticked: Vec::new(),
        counts_from: None,
        given: None,
        planned: Vec::new(),
        sent: dag1_app::ui::Form::default(),
        person: None,
    }
}

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args().nth(1).unwrap_or_else(|| "forms-gallery".to_owned()));
    fs::create_dir_all(&folder)?;
    forms::check().map_err(io::Error::other)?;
    for locale in Locale::ALL {
        for bilingual in [false, true] {
            let both = if bilingual { "-nl" } else { "" };
            let list = FormList {
                mine: vec![FormStanding {
                    form: "huurtoeslag".to_owned(),
                    standing: Standing::Started,
                }],
            };
            let html = forms::forms_page(frame(locale, bilingual, "/forms"), list);
            fs::write(folder.join(format!("{}{both}-forms.html", locale.code())), html)?;
            for form in forms::ids().filter_map(forms::find) {
                let path = format!("/forms/{}", form.id);
                let model = FormPage {
                    form,
                    mine: Some(untouched()),
                    trust: Trust::default(),
                    municipality: None,
                    recordings: Vec::new(),
                    heard: None,
                };
                let html = forms::form_page(frame(locale, bilingual, &path), model);
                let name = format!("{}{both}-{}.html", locale.code(), form.id);
                fs::write(folder.join(name), html)?;
            }
        }
    }
    Ok(())
}
