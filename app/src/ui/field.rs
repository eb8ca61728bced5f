//! Fields of forms: a label, a hint, what was filled in and what is wrong with it.

use super::choice::{Choice, options};
use super::{Form, Icon, Words, Wrong};
use leptos::prelude::*;
use std::borrow::Cow;

/// What one fills it in with.
enum Control {
    /// One line: the HTML input type, the least and the most value.
    Line { kind: &'static str, min: Option<String>, max: Option<String> },
    /// A list: the message for "nothing chosen", then what can be chosen.
    List { empty: &'static str, choices: Vec<Choice> },
    /// Several lines, of at most so many characters in all.
    Text { longest: u16 },
}

/// A field of a form.
pub(crate) struct Field {
    name: &'static str,
    prefix: String,
    label: Cow<'static, str>,
    hint: Option<&'static str>,
    required: bool,
    says_optional: bool,
    is_alert: bool,
    control: Control,
}

impl Field {
    fn new(name: &'static str, label: impl Into<Cow<'static, str>>, control: Control) -> Self {
        Self {
            name,
            prefix: String::new(),
            label: label.into(),
            hint: None,
            required: true,
            says_optional: true,
            is_alert: false,
            control,
        }
    }

    /// One line of the HTML input type `kind`; `label` is the id of a message.
    pub fn line(
        name: &'static str,
        label: impl Into<Cow<'static, str>>,
        kind: &'static str,
    ) -> Self {
        Self::new(name, label, Control::Line { kind, min: None, max: None })
    }

    /// One choice of several; `empty` is the message for no choice.
    pub fn choice(
        name: &'static str,
        label: impl Into<Cow<'static, str>>,
        empty: &'static str,
        choices: impl IntoIterator<Item = Choice>,
    ) -> Self {
        let choices = choices.into_iter().collect();
        Self::new(name, label, Control::List { empty, choices })
    }

    /// Several lines of text.
    pub fn text(name: &'static str, label: impl Into<Cow<'static, str>>) -> Self {
        Self::new(name, label, Control::Text { longest: 1000 })
    }

    /// Name under which it is sent.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Sets the hint, the id of a message.
    pub const fn hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// It may be left empty.
    pub const fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// It narrows a list: nothing in it is required, and nobody needs to be told so.
    pub const fn filter(mut self) -> Self {
        self.required = false;
        self.says_optional = false;
        self
    }

    /// Sets the least value of a date or number.
    pub fn least(mut self, value: &impl ToString) -> Self {
        if let Control::Line { min, .. } = &mut self.control {
            *min = Some(value.to_string());
        }
        self
    }

    /// Sets the most value of a date or number.
    pub fn most(mut self, value: &impl ToString) -> Self {
        if let Control::Line { max, .. } = &mut self.control {
            *max = Some(value.to_string());
        }
        self
    }

    /// What is wrong with it is read aloud at once: no summary at the head of the page says it.
    pub const fn alert(mut self) -> Self {
        self.is_alert = true;
        self
    }

    /// Sets how many characters a text of several lines may have.
    pub fn longest(mut self, longest: u16) -> Self {
        self.control = Control::Text { longest };
        self
    }

    /// Sets what stands before the name in its id, where a page has the field more than once.
    pub fn prefix(mut self, prefix: &str) -> Self {
        prefix.clone_into(&mut self.prefix);
        self
    }

    /// The field, with what was filled in and what is wrong with it.
    pub fn view(self, words: Words, form: &Form) -> AnyView {
        let Self { name, prefix, label, hint, required, says_optional, is_alert, control } = self;
        let id = format!("{prefix}{name}");
        let error = form.error(name);
        let described = described_by(&id, hint.is_some(), error.is_some());
        let invalid = error.map(|_| "true");
        let value = form.value(name).to_owned();
        let input = match control {
            Control::Line { kind, min, max } => view! {
                <input id=id.clone() name=name type=kind value=value min=min max=max required=required
                    dir=(!matches!(kind, "text" | "search")).then_some("ltr")
                    maxlength=(kind == "text").then_some("200") autocomplete="off"
                    aria-describedby=described aria-invalid=invalid/>
            }
            .into_any(),
            Control::List { empty, choices } => view! {
                <select id=id.clone() name=name required=required
                    aria-describedby=described aria-invalid=invalid>
                    <option value="">{words.text(empty)}</option>
                    {options(choices, &value)}
                </select>
            }
            .into_any(),
            Control::Text { longest } => view! {
                <textarea id=id.clone() name=name rows="3" maxlength=longest required=required
                    dir="auto"
                    aria-describedby=described aria-invalid=invalid
                    inner_html=escaped(&value)></textarea>
            }
            .into_any(),
        };
        let optional = (!required && says_optional).then(|| {
            let word = words.text("appointment-plan-optional");
            view! { <span class="field-optional">{format!(" ({word})")}</span> }
        });
        view! {
            <div class=if error.is_some() { "field is-wrong" } else { "field" }>
                <label for=id.clone()>{words.say(&label)}{optional}</label>
                {hint.map(|hint| view! {
                    <p class="field-hint" id=format!("{id}-hint")>{words.say(hint)}</p>
                })}
                {wrong(words, error, &id, is_alert)}
                {input}
            </div>
        }
        .into_any()
    }
}

/// Leptos writes what stands between the tags of a textarea without escaping it, so that
/// `</textarea><script>` would leave it: the text has to be made harmless here.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Ids of what is said about a field: what is wrong first.
pub(super) fn described_by(id: &str, has_hint: bool, is_wrong: bool) -> Option<String> {
    match (has_hint, is_wrong) {
        (false, false) => None,
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-wrong")),
        (true, true) => Some(format!("{id}-wrong {id}-hint")),
    }
}

/// What is wrong with a field, next to it.
pub(super) fn wrong(
    words: Words,
    error: Option<Wrong>,
    id: &str,
    is_alert: bool,
) -> Option<AnyView> {
    error.map(|wrong| {
        view! {
            <p class="field-wrong" id=format!("{id}-wrong") role=is_alert.then_some("alert")>
                {Icon::Warning.draw()} <span>{words.say(wrong.message())}</span>
            </p>
        }
        .into_any()
    })
}
