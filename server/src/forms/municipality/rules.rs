//! What a municipality may add to a form.

use super::draft::Draft;
use crate::reading::{fields, text};
use dag1_app::forms::TermUnit;
use dag1_app::forms::data::{Certainty, Form as Explained, Offset};
use dag1_app::ui::{Form, Wrong, Wrongs};

/// Longest note, in characters: the page of a form has to stay light.
const NOTE: usize = 500;

/// What a municipality adds to a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addition {
    /// Note in Dutch; may be empty.
    pub note: String,
    /// Phone number; may be empty.
    pub phone: String,
    /// Address; may be empty.
    pub address: String,
    /// Its own term.
    pub term: Option<Offset>,
}

impl Addition {
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

/// What a draft adds to a form.
pub fn decide(draft: &Draft, has_own_term: bool) -> Result<Addition, Wrongs> {
    let mut wrongs = Wrongs::default();
    let note = wrongs.field("note", text::note(&draft.note, NOTE));
    let phone = wrongs.field("phone", text::phone(&draft.phone));
    let address = wrongs.field("address", text::short(&draft.address, text::PLACE));
    let term = if has_own_term { wrongs.fields(term(draft)) } else { Some(None) };
    wrongs.or(|| Some(Addition { note: note?, phone: phone?, address: address?, term: term? }))
}

/// The term: a number and what it counts, or neither.
fn term(draft: &Draft) -> Result<Option<Offset>, Wrongs> {
    let length = draft.term_length.trim();
    if length.is_empty() && draft.term_unit.trim().is_empty() {
        return Ok(None);
    }
    let mut wrongs = Wrongs::default();
    let unit = wrongs.field("term_unit", fields::choice(&draft.term_unit, TermUnit::from_code));
    let length = wrongs.field("term_length", number(length, unit));
    wrongs.or(|| {
        let (unit, length) = (unit?, length?);
        let rolls = draft.term_rolls && length <= longest_that_rolls(unit);
        Some(Some(unit.offset(length, rolls)))
    })
}

/// The number of a term, as far as one knows what it counts.
fn number(text: &str, unit: Option<TermUnit>) -> Result<u16, Wrong> {
    if text.is_empty() {
        return Err(Wrong::Required);
    }
    let most = unit.map_or(u16::MAX, longest);
    let length = text.parse().ok().filter(|length| (1..=most).contains(length));
    length.ok_or(Wrong::TermWrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(length: &str, unit: &str) -> Form {
        Form::default().with("term_length", length).with("term_unit", unit)
    }

    fn read(form: &Form, has_own_term: bool) -> Result<Addition, Wrongs> {
        decide(&Draft::parse(form), has_own_term)
    }

    fn told(length: &str, unit: &str) -> Vec<(String, String)> {
        let wrongs = read(&form(length, unit), true).err().unwrap_or_default();
        let owned =
            |(field, wrong): &(&str, Wrong)| ((*field).to_owned(), wrong.message().to_owned());
        wrongs.all().iter().map(owned).collect()
    }

    #[test]
    fn a_term_is_a_number_of_days_weeks_or_months_of_at_most_a_year() {
        for (length, unit) in [("14", "days"), ("366", "days"), ("53", "weeks"), ("12", "months")] {
            let addition = read(&form(length, unit), true).expect("it is right");
            let read_back = addition.fields();
            assert_eq!(read_back.value("term_length"), length);
            assert_eq!(read_back.value("term_unit"), unit);
        }
        assert_eq!(read(&form("", ""), true), Ok(Addition::default()));
    }

    #[test]
    fn a_long_term_never_runs_on_over_a_weekend() {
        let rolls = |length: &str, unit: &str| {
            let addition = read(&form(length, unit).with("term_rolls", "on"), true).ok();
            addition.and_then(|addition| addition.term).is_some_and(|term| term.rolls)
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
        let addition = read(&form("14", "days").with("note", " Let  op "), false);
        assert_eq!(addition, Ok(Addition { note: "Let op".to_owned(), ..Addition::default() }));
    }
}
