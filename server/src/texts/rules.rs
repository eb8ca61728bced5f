//! When somebody has to look at the explanation of a form. Pure.

use dag1_app::Locale;
use dag1_app::forms::Form;
use dag1_app::freshness::Freshness;
use dag1_app::texts::Reason;
use jiff::ToSpan;
use jiff::civil::Date;

/// For how long "still right" holds once the day by which to look has passed.
const HOLDS_MONTHS: i32 = 6;

/// That a colleague looked and said "still right".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What identifies the words that were looked at.
    pub version: String,
    /// When.
    pub on: Date,
}

/// The message file of a form.
pub fn file(form: &Form) -> String {
    format!("forms/{}", form.id)
}

/// Whether a form should have been looked at by now. A check counts for half a year.
pub fn is_overdue(check_by: Date, check: Option<&Check>, today: Date) -> bool {
    let holds = check.is_some_and(|check| {
        check.on.checked_add(HOLDS_MONTHS.months()).is_ok_and(|until| today <= until)
    });
    today > check_by && !holds
}

/// Why somebody has to look at a form, the most urgent first. `version` identifies its words as
/// they are now, `freshness` tells how fresh each language is.
pub fn reasons(
    check_by: Date,
    version: &str,
    check: Option<&Check>,
    freshness: impl Fn(Locale) -> Freshness,
    today: Date,
) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if is_overdue(check_by, check, today) {
        reasons.push(Reason::Overdue(check_by));
    }
    let is_confirmed = check.is_some_and(|check| check.version == version);
    for locale in Locale::ALL {
        let older = freshness(locale).older;
        if older > 0 && !is_confirmed {
            reasons.push(Reason::Older(locale, older));
        }
    }
    let unread = Locale::ALL.into_iter().filter(|locale| !freshness(*locale).is_read);
    reasons.extend(unread.map(Reason::Unread));
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const CHECK_BY: Date = date(2027, 1, 15);

    fn of(check: Option<&Check>, older: usize, is_read: bool, today: Date) -> Vec<Reason> {
        let freshness =
            |locale| Freshness { older: if locale == Locale::Ti { older } else { 0 }, is_read };
        reasons(CHECK_BY, "now", check, freshness, today)
    }

    fn check(version: &str, on: Date) -> Check {
        Check { version: version.to_owned(), on }
    }

    #[test]
    fn a_form_is_overdue_the_day_after_its_last_day() {
        assert_eq!(of(None, 0, true, CHECK_BY), []);
        assert_eq!(of(None, 0, true, date(2027, 1, 16)), [Reason::Overdue(CHECK_BY)]);
    }

    #[test]
    fn still_right_holds_for_half_a_year() {
        let said = check("now", date(2027, 1, 20));
        assert_eq!(of(Some(&said), 0, true, date(2027, 7, 20)), []);
        assert_eq!(of(Some(&said), 0, true, date(2027, 7, 21)), [Reason::Overdue(CHECK_BY)]);
    }

    #[test]
    fn still_right_is_about_the_words_as_they_were() {
        let today = date(2026, 12, 1);
        let older = [Reason::Older(Locale::Ti, 2)];
        assert_eq!(of(None, 2, true, today), older);
        assert_eq!(of(Some(&check("now", today)), 2, true, today), []);
        assert_eq!(of(Some(&check("before", today)), 2, true, today), older);
    }

    #[test]
    fn only_a_native_speaker_ends_unread() {
        let today = date(2026, 12, 1);
        let unread = Locale::ALL.map(Reason::Unread);
        assert_eq!(of(Some(&check("now", today)), 0, false, today), unread);
    }
}
