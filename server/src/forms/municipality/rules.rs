//! What a municipality may add to a form.

use crate::reading::{fields, text};
use dag1_app::forms::TermUnit;
use dag1_app::forms::data::{Certainty, Form as Explained, Offset};
use dag1_app::ui::Form;

/// Longest note, in characters: the page of a form has to stay light.
const NOTE: usize = 500;

/// What a municipality adds to a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// Note in Dutch; may be empty.
    pub note: String,
    /// Phone number; may be empty.
    pub phone: String,
    /// Address; may be empty.
    pub address: String,
    /// Its own term.
    pub term: Option<Offset>,
}

impl Own {
    /// Whether it adds nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The fields of the form that would say the same.
    pub fn fields(&self) -> Form {
        let form = Form::default()
            .with("note", self.note.as_str())
            .with("phone", self.phone.as_str())
            .with("address", self.address.as_str());
        match self.term.and_then(|term| Some((TermUnit::of(term)?, term.rolls))) {
            Some(((unit, length), rolls)) => form
                .with("term_length", length.to_string())
                .with("term_unit", unit.code())
                .with("term_rolls", if rolls { "on" } else { "" }),
            None => form,
        }
    }
}

/// Whether each municipality has its own term for the form.
pub fn has_own_term(form: &Explained) -> bool {
    form.deadline.as_ref().is_some_and(|deadline| deadline.certainty == Certainty::Municipal)
}

/// Longest term, about a year.
const fn longest(unit: TermUnit) -> u16 {
    match unit {
        TermUnit::Days => 366,
        TermUnit::Weeks => 53,
        TermUnit::Months => 12,
    }
}

/// Longest term that can run on over weekends and holidays (Algemene termijnenwet, article 4).
const fn longest_that_rolls(unit: TermUnit) -> u16 {
    match unit {
        TermUnit::Days => 90,
        TermUnit::Weeks => 12,
        TermUnit::Months => 3,
    }
}

/// Reads the form. What is wrong is noted in it, and then there is nothing.
pub fn read(form: &mut Form, has_own_term: bool) -> Option<Own> {
    let note = text::lines(form.value("note"));
    if note.chars().count() > NOTE {
        form.reject("note", "field-too-long");
    }
    let phone = text::phone(form, "phone");
    let address = text::short(form, "address", text::PLACE);
    let term = if has_own_term { term(form) } else { None };
    form.is_right().then_some(Own { note, phone, address, term })
}

/// The term: a number and what it counts, or neither.
fn term(form: &mut Form) -> Option<Offset> {
    let is_given = |field: &str| !form.value(field).trim().is_empty();
    if !is_given("term_length") && !is_given("term_unit") {
        return None;
    }
    let number = |text: &str| text.parse::<u16>().ok().filter(|number| *number > 0);
    let text = form.value("term_length").trim();
    let (length, wrong) =
        if text.is_empty() { (None, "field-required") } else { (number(text), "field-term-wrong") };
    let unit = fields::choice(form, "term_unit", TermUnit::from_code);
    match (length, unit) {
        (Some(length), Some(unit)) if length <= longest(unit) => {
            let rolls = form.value("term_rolls") == "on" && length <= longest_that_rolls(unit);
            Some(unit.offset(length, rolls))
        }
        (Some(_), None) => None,
        _ => {
            form.reject("term_length", wrong);
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(length: &str, unit: &str) -> Form {
        Form::default().with("term_length", length).with("term_unit", unit)
    }

    fn told(length: &str, unit: &str) -> Vec<(String, String)> {
        let mut form = form(length, unit);
        read(&mut form, true);
        form.errors().to_vec()
    }

    #[test]
    fn a_term_is_a_number_of_days_weeks_or_months_of_at_most_a_year() {
        for (length, unit) in [("14", "days"), ("366", "days"), ("53", "weeks"), ("12", "months")] {
            let own = read(&mut form(length, unit), true).expect("it is right");
            let read_back = own.fields();
            assert_eq!(read_back.value("term_length"), length);
            assert_eq!(read_back.value("term_unit"), unit);
        }
        assert_eq!(read(&mut form("", ""), true), Some(Own::default()));
    }

    #[test]
    fn a_long_term_never_runs_on_over_a_weekend() {
        let rolls = |length: &str, unit: &str| {
            let own = read(&mut form(length, unit).with("term_rolls", "on"), true);
            own.and_then(|own| own.term).is_some_and(|term| term.rolls)
        };
        assert!(rolls("90", "days") && rolls("12", "weeks") && rolls("3", "months"));
        assert!(!rolls("91", "days") && !rolls("13", "weeks") && !rolls("4", "months"));
    }

    #[test]
    fn half_a_term_or_one_that_is_too_long_is_told() {
        let wrong = |field: &str, message: &str| vec![(field.to_owned(), message.to_owned())];
        for (length, unit) in
            [("367", "days"), ("13", "months"), ("0", "days"), ("-1", "weeks"), ("twee", "weeks")]
        {
            let expected = wrong("term_length", "field-term-wrong");
            assert_eq!(told(length, unit), expected, "{length} {unit}");
        }
        assert_eq!(told("", "days"), wrong("term_length", "field-required"));
        assert_eq!(told("14", ""), wrong("term_unit", "field-required"));
        assert_eq!(told("14", "years"), wrong("term_unit", "field-choice"));
    }

    #[test]
    fn a_form_with_a_term_for_the_whole_country_takes_none() {
        let own = read(&mut form("14", "days").with("note", " Let  op "), false);
        assert_eq!(own, Some(Own { note: "Let op".to_owned(), ..Own::default() }));
    }
}
