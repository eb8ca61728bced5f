//! Fields of the staff forms: a label, a hint, what was filled in and what is wrong with it.

use crate::ui::{Form, Icon, Words};
use leptos::prelude::*;

/// What one fills it in with.
enum Control {
    /// One line: the HTML input type and the least value.
    Line { kind: &'static str, min: Option<String> },
    /// A list: the message for "nothing chosen", then value and text of each option.
    Choice { empty: &'static str, options: Vec<(String, String)> },
    /// Several lines, of at most so many characters in all.
    Text { longest: u16 },
}

/// A field of a form.
pub(crate) struct Field {
    name: &'static str,
    prefix: String,
    label: &'static str,
    hint: Option<&'static str>,
    required: bool,
    says_optional: bool,
    control: Control,
}

impl Field {
    const fn new(name: &'static str, label: &'static str, control: Control) -> Self {
        Self {
            name,
            prefix: String::new(),
            label,
            hint: None,
            required: true,
            says_optional: true,
            control,
        }
    }

    /// One line of the HTML input type `kind`; `label` is the id of a message.
    pub const fn line(name: &'static str, label: &'static str, kind: &'static str) -> Self {
        Self::new(name, label, Control::Line { kind, min: None })
    }

    /// A choice from a list of values and texts; `empty` is the message for no choice.
    pub fn choice(
        name: &'static str,
        label: &'static str,
        empty: &'static str,
        options: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let options = options.into_iter().collect();
        Self::new(name, label, Control::Choice { empty, options })
    }

    /// Several lines of text.
    pub const fn text(name: &'static str, label: &'static str) -> Self {
        Self::new(name, label, Control::Text { longest: 1000 })
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
        let Self { name, prefix, label, hint, required, says_optional, control } = self;
        let id = format!("{prefix}{name}");
        let error = form.error(name);
        let described = described_by(&id, hint.is_some(), error.is_some());
        let invalid = error.map(|_| "true");
        let value = form.value(name).to_owned();
        let input = match control {
            Control::Line { kind, min } => view! {
                <input id=id.clone() name=name type=kind value=value min=min required=required
                    dir=(!matches!(kind, "text" | "search")).then_some("ltr")
                    maxlength=(kind == "text").then_some("200") autocomplete="off"
                    aria-describedby=described aria-invalid=invalid/>
            }
            .into_any(),
            Control::Choice { empty, options } => view! {
                <select id=id.clone() name=name required=required
                    aria-describedby=described aria-invalid=invalid>
                    <option value="">{words.text(empty)}</option>
                    {options_view(options, &value)}
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
                <label for=id.clone()>{words.say(label)}{optional}</label>
                {hint.map(|hint| view! {
                    <p class="field-hint" id=format!("{id}-hint")>{words.say(hint)}</p>
                })}
                {wrong(words, error, &id)}
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

fn options_view(options: Vec<(String, String)>, chosen: &str) -> AnyView {
    options
        .into_iter()
        .map(|(value, text)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{text}</option> }
        })
        .collect_view()
        .into_any()
}

/// A group of check boxes: value and text of each.
pub(crate) fn checks(
    words: Words,
    form: &Form,
    name: &'static str,
    legend: &'static str,
    options: impl IntoIterator<Item = (String, String)>,
) -> AnyView {
    let error = form.error(name);
    let boxes = options
        .into_iter()
        .map(|(value, text)| {
            let checked = form.values(name).any(|chosen| chosen == value);
            view! {
                <label class="check">
                    <input type="checkbox" name=name value=value checked=checked/>
                    <span>{text}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class=if error.is_some() { "field is-wrong" } else { "field" } id=name
            aria-describedby=described_by(name, false, error.is_some())>
            <legend>{words.say(legend)}</legend>
            {wrong(words, error, name)}
            <div class="check-list">{boxes}</div>
        </fieldset>
    }
    .into_any()
}

/// One check box; its value is `on`.
pub(crate) fn check(words: Words, form: &Form, name: &'static str, label: &str) -> AnyView {
    let checked = form.value(name) == "on";
    view! {
        <label class="check">
            <input type="checkbox" name=name value="on" checked=checked/>
            <span>{words.say(label)}</span>
        </label>
    }
    .into_any()
}

/// All that is wrong with a form, at its head: a link to each field with its label and what is
/// wrong. Nothing when all is right.
pub(crate) fn summary(
    words: Words,
    form: &Form,
    labels: &[(&'static str, &'static str)],
) -> Option<AnyView> {
    if form.is_right() {
        return None;
    }
    let lines = form
        .errors()
        .iter()
        .map(|(field, message)| {
            let label = labels.iter().find(|(name, _)| name == field);
            let label = label.map(|(_, label)| view! { {words.say(label)} {words.locale.colon()} });
            view! { <li><a href=format!("#{field}")>{label} {words.say(message)}</a></li> }
        })
        .collect_view();
    Some(
        view! {
            <div class="form-wrong" role="alert">
                <p>{Icon::Warning.draw()} <span>{words.say("people-form-wrong")}</span></p>
                <ul>{lines}</ul>
            </div>
        }
        .into_any(),
    )
}

/// Value and text of each choice of a catalogue, in the language of the page.
macro_rules! choices {
    ($words:expr, $catalogue:ty) => {
        <$catalogue>::ALL
            .iter()
            .map(|choice| (choice.code().to_owned(), $words.text(choice.message())))
    };
}
pub(crate) use choices;

fn described_by(id: &str, has_hint: bool, is_wrong: bool) -> Option<String> {
    match (has_hint, is_wrong) {
        (false, false) => None,
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-wrong")),
        (true, true) => Some(format!("{id}-wrong {id}-hint")),
    }
}

/// What is wrong with a field, next to it.
fn wrong(words: Words, error: Option<&str>, id: &str) -> Option<AnyView> {
    error.map(|message| {
        view! {
            <p class="field-wrong" id=format!("{id}-wrong")>
                {Icon::Warning.draw()} <span>{words.say(message)}</span>
            </p>
        }
        .into_any()
    })
}
