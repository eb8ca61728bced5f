//! When a form must be done: counted from a day that the person knows, or as the letter says.
//! Pure: today is a parameter.

use super::draft::Draft;
use crate::holidays;
use crate::reading::fields;
use dag1_app::forms::data::{Certainty, Deadline, Offset};
use dag1_app::ui::{Wrong, Wrongs};
use jiff::civil::Date;
use jiff::{Span, ToSpan};

/// How long ago a day may be that a person gives: a deadline missed longer ago is not shown.
const DAYS_AGO: i32 = 364;

/// How far ahead it may be, in years; a day so far ahead is a mistake in the year.
const YEARS_AHEAD: i32 = 5;

/// A last day that a person gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastDay {
    /// The day it was counted from; nothing when it stands in the letter.
    pub counts_from: Option<Date>,
    /// Last day, that day included.
    pub last: Date,
}

/// The deadline of a form in a municipality, which may have a term of its own.
pub fn here(deadline: Option<&Deadline>, own: Option<Offset>) -> Option<Deadline> {
    let deadline = deadline?.clone();
    if deadline.certainty == Certainty::Municipal && own.is_some() {
        return Some(Deadline { certainty: Certainty::Known, offset: own, ..deadline });
    }
    Some(deadline)
}

/// The last day of a deadline that counts from `anchor`; nothing when its length is not known.
///
/// Months end on the last day of a month that is too short. A term that counts forwards and runs
/// on over weekends and holidays ends on the next working day, unless it is longer than 90 days,
/// 12 weeks or 3 months (Algemene termijnenwet, articles 1, 3 and 4).
pub fn last_day(deadline: &Deadline, anchor: Date) -> Option<Date> {
    let offset = deadline.offset.filter(|_| deadline.certainty == Certainty::Known)?;
    let length = length(offset)?;
    let day =
        if offset.before { anchor.checked_sub(length) } else { anchor.checked_add(length) }.ok()?;
    let mut day = if offset.month_end { day.last_of_month() } else { day };
    if offset.rolls && !offset.before && is_short(offset) {
        while holidays::is_no_last_day(day) {
            day = day.tomorrow().ok()?;
        }
    }
    Some(day)
}

fn length(offset: Offset) -> Option<Span> {
    let days = offset.days.map(|days| i64::from(days).days());
    let weeks = offset.weeks.map(|weeks| i64::from(weeks).weeks());
    days.or(weeks).or_else(|| offset.months.map(|months| i64::from(months).months()))
}

fn is_short(offset: Offset) -> bool {
    offset.days.unwrap_or_default() <= 90
        && offset.weeks.unwrap_or_default() <= 12
        && offset.months.unwrap_or_default() <= 3
}

/// The day that a draft gives: `last`, the last day as the letter says, always wins; `anchor` is
/// the day from which it counts.
pub fn decide(draft: &Draft, deadline: Option<&Deadline>, today: Date) -> Result<LastDay, Wrongs> {
    if draft.anchor.trim().is_empty() || !draft.last.trim().is_empty() {
        let last = near(&draft.last, today).map_err(|wrong| Wrongs::one("last", wrong))?;
        return Ok(LastDay { counts_from: None, last });
    }
    let at_anchor = |wrong| Wrongs::one("anchor", wrong);
    let anchor = near(&draft.anchor, today).map_err(at_anchor)?;
    let last = deadline.and_then(|deadline| last_day(deadline, anchor));
    let last = last.ok_or_else(|| Wrongs::one("last", Wrong::Required))?;
    let last = within_reach(last, today).map_err(at_anchor)?;
    Ok(LastDay { counts_from: Some(anchor), last })
}

fn near(text: &str, today: Date) -> Result<Date, Wrong> {
    within_reach(fields::day(text)?, today)
}

/// A day, unless it can't be meant.
fn within_reach(day: Date, today: Date) -> Result<Date, Wrong> {
    if day < today.saturating_sub(DAYS_AGO.days()) {
        Err(Wrong::DateLongAgo)
    } else if day >= today.saturating_add(YEARS_AHEAD.years()) {
        Err(Wrong::TooFar)
    } else {
        Ok(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dag1_app::forms::data::Anchor;
    use dag1_app::ui::Form;
    use jiff::civil::date;

    const LENGTH: Offset = Offset {
        days: None,
        weeks: None,
        months: None,
        before: false,
        month_end: false,
        rolls: false,
    };

    fn last(offset: Offset, anchor: Date) -> Option<Date> {
        let known = Deadline {
            anchor: Anchor::LetterDate,
            certainty: Certainty::Known,
            offset: Some(offset),
        };
        last_day(&known, anchor)
    }

    #[test]
    fn six_weeks_that_end_in_a_weekend_or_on_a_holiday_run_on_to_a_working_day() {
        let six_weeks = Offset { weeks: Some(6), rolls: true, ..LENGTH };
        let cases = [
            // An ordinary Tuesday.
            (date(2026, 11, 24), date(2027, 1, 5)),
            // Saturday to Monday.
            (date(2026, 10, 17), date(2026, 11, 30)),
            // Christmas on a Friday, then Boxing Day and a Sunday.
            (date(2026, 11, 13), date(2026, 12, 28)),
            // New Year on a Friday.
            (date(2026, 11, 20), date(2027, 1, 4)),
            // Good Friday over Easter to Tuesday.
            (date(2027, 2, 12), date(2027, 3, 30)),
            // Ascension.
            (date(2026, 4, 2), date(2026, 5, 15)),
            // The 5th of May in a year in which many work.
            (date(2026, 3, 24), date(2026, 5, 6)),
        ];
        for (anchor, expected) in cases {
            assert_eq!(last(six_weeks, anchor), Some(expected), "{anchor}");
        }
    }

    #[test]
    fn a_term_that_counts_backwards_or_is_long_never_runs_on() {
        let before = Offset { weeks: Some(6), before: true, rolls: true, ..LENGTH };
        assert_eq!(last(before, date(2027, 1, 2)), Some(date(2026, 11, 21)));
        let long = Offset { weeks: Some(13), rolls: true, ..LENGTH };
        assert_eq!(last(long, date(2026, 8, 22)), Some(date(2026, 11, 21)));
        let plain = Offset { days: Some(14), ..LENGTH };
        assert_eq!(last(plain, date(2026, 11, 8)), Some(date(2026, 11, 22)));
    }

    #[test]
    fn months_end_on_the_last_day_of_a_month_that_is_too_short() {
        let three = Offset { months: Some(3), ..LENGTH };
        assert_eq!(last(three, date(2026, 11, 30)), Some(date(2027, 2, 28)));
        assert_eq!(last(three, date(2027, 11, 30)), Some(date(2028, 2, 29)));
        let to_the_end = Offset { month_end: true, ..three };
        assert_eq!(last(to_the_end, date(2027, 3, 2)), Some(date(2027, 6, 30)));
        assert_eq!(last(to_the_end, date(2027, 2, 28)), Some(date(2027, 5, 31)));
    }

    #[test]
    fn nothing_is_counted_that_is_not_known() {
        for certainty in [Certainty::Letter, Certainty::Municipal, Certainty::Ask] {
            let offset = Some(Offset { weeks: Some(6), ..LENGTH });
            let unknown = Deadline { anchor: Anchor::LetterDate, certainty, offset };
            assert_eq!(last_day(&unknown, date(2026, 11, 24)), None);
        }
    }

    #[test]
    fn a_municipality_sets_its_own_term_only_where_each_has_one() {
        let own = Some(Offset { days: Some(10), ..LENGTH });
        let of = |certainty| Deadline { anchor: Anchor::ChangeDate, certainty, offset: None };
        let municipal = here(Some(&of(Certainty::Municipal)), own);
        let counted = municipal.and_then(|one| last_day(&one, date(2026, 11, 24)));
        assert_eq!(counted, Some(date(2026, 12, 4)));
        for (certainty, own) in [(Certainty::Municipal, None), (Certainty::Ask, own)] {
            let kept = here(Some(&of(certainty)), own);
            assert_eq!(kept.and_then(|one| last_day(&one, date(2026, 11, 24))), None);
        }
    }

    const TODAY: Date = Date::constant(2026, 11, 24);

    fn read(anchor: &str, given: &str) -> Result<LastDay, (String, String)> {
        let offset = Some(Offset { days: Some(14), ..LENGTH });
        let known =
            Deadline { anchor: Anchor::LetterReceived, certainty: Certainty::Known, offset };
        let form = Form::default().with("anchor", anchor).with("last", given);
        decide(&Draft::parse(&form), Some(&known), TODAY).map_err(|wrongs| {
            let (field, wrong) = wrongs.all()[0];
            (field.to_owned(), wrong.message().to_owned())
        })
    }

    #[test]
    fn the_day_in_the_letter_wins() {
        let counted = LastDay { counts_from: Some(TODAY), last: date(2026, 12, 8) };
        assert_eq!(read("2026-11-24", ""), Ok(counted));
        let given = LastDay { counts_from: None, last: date(2026, 12, 1) };
        assert_eq!(read("2026-11-24", "2026-12-01"), Ok(given));
    }

    #[test]
    fn a_day_that_can_not_be_meant_is_told_at_its_field() {
        let wrong = |field: &str, message: &str| Err((field.to_owned(), message.to_owned()));
        assert_eq!(read("2027-02-31", ""), wrong("anchor", "field-date-wrong"));
        assert_eq!(read("1900-01-01", ""), wrong("anchor", "field-date-long-ago"));
        assert_eq!(read("", "1900-01-01"), wrong("last", "field-date-long-ago"));
        assert_eq!(read("", "2031-11-24"), wrong("last", "field-too-far"));
        assert_eq!(read("2031-11-23", ""), wrong("anchor", "field-too-far"));
        assert_eq!(read("", ""), wrong("last", "field-required"));
        assert_eq!(read("", "2031-11-23").map(|day| day.last), Ok(date(2031, 11, 23)));
        // A day that has passed is right: the page then says to ask for help.
        assert_eq!(read("2026-10-01", "").map(|day| day.last), Ok(date(2026, 10, 15)));
    }

    #[test]
    fn a_form_without_a_term_of_its_own_takes_the_last_day_alone() {
        let draft = Draft { anchor: "2026-11-24".to_owned(), ..Draft::default() };
        let wrongs = decide(&draft, None, TODAY).expect_err("no day");
        assert_eq!(wrongs.of("last").map(Wrong::message), Some("field-required"));
    }
}
