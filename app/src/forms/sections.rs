//! The sections of an explanation: what stands under one heading. Help is asked, clarity told and
//! a recording made for one section.

use super::data::Form;
use crate::ui::Words;

/// What stands under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Name in addresses and as anchor in the page: `start`, `before`, `documents`, `steps`,
    /// `part-<id>`, `after`, `nothing`.
    pub code: String,
    /// Ids of its messages, in the order of the page.
    pub messages: Vec<String>,
}

/// The sections of a form, in the order of its page; none is empty.
pub fn sections(form: &Form) -> Vec<Section> {
    let of = |code: &str, messages: Vec<String>| Section { code: code.to_owned(), messages };
    let ids = |kind: &str, list: &[String]| -> Vec<String> {
        list.iter().map(|id| form.message(&format!("{kind}-{id}"))).collect()
    };
    let before = form.before.iter().map(|risk| form.message(&format!("before-{}", risk.code())));
    let mut sections = vec![
        of("start", ["what", "who", "deadline"].map(|what| form.message(what)).into()),
        of("before", before.collect()),
        of("documents", ids("need", &form.documents)),
        of("steps", ids("step", &form.steps)),
    ];
    sections.extend(form.parts.iter().map(|part| {
        let own = form.message(&format!("part-{}", part.id));
        let lines = part.lines.iter().map(|line| format!("{own}-{}", line.code()));
        let messages = std::iter::once(own.clone()).chain(lines).collect();
        of(&format!("part-{}", part.id), messages)
    }));
    sections.push(of("after", ids("after", &form.after)));
    sections.push(of("nothing", vec![form.message("nothing")]));
    sections.retain(|section| !section.messages.is_empty());
    sections
}

/// Whether a form has a section of this name.
pub fn has_section(form: &Form, code: &str) -> bool {
    sections(form).iter().any(|section| section.code == code)
}

/// What a section is called in the reader's language; a part of the paper by its Dutch words.
pub fn section_name(words: Words, form: &Form, code: &str) -> String {
    let message = match code {
        "before" => "forms-before",
        "documents" => "forms-need",
        "steps" => "forms-steps",
        "after" => "forms-after",
        "nothing" => "forms-nothing",
        part => {
            let id = part.strip_prefix("part-");
            let part = form.parts.iter().find(|part| Some(part.id.as_str()) == id);
            return part
                .map_or_else(|| words.text("help-section-start"), |part| part.dutch.clone());
        }
    };
    words.text(message)
}
