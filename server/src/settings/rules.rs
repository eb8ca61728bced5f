//! What a person may wish: real times of day, and quiet hours that are not empty.

use super::draft::Draft;
use crate::reading::fields;
use crate::reminders::{Quiet, Wishes};
use dag1_app::settings::LockScreen;
use dag1_app::ui::{Wrong, Wrongs};
use jiff::civil::Time;

/// What the person wishes by a draft.
pub fn decide(draft: &Draft) -> Result<Wishes, Wrongs> {
    let mut wrongs = Wrongs::default();
    let from = wrongs.field("quiet_from", time(&draft.quiet_from));
    let until = wrongs.field("quiet_until", time(&draft.quiet_until));
    if from.is_some() && from == until {
        wrongs.tell("quiet_until", Wrong::QuietWrong);
    }
    // A choice of two with one always made: anything else keeps the more private one.
    let lock_screen = LockScreen::from_code(&draft.lock_screen).unwrap_or(LockScreen::Neutral);
    wrongs.or(|| {
        let quiet = Quiet { from: from?, until: until? };
        Some(Wishes { reminders: draft.reminders, quiet, lock_screen })
    })
}

/// A time as `HH:MM`, as browsers send it.
fn time(text: &str) -> Result<Time, Wrong> {
    fields::time_of(text.trim()).ok_or(Wrong::TimeWrong)
}

#[cfg(test)]
mod tests {
    use super::*;
    use dag1_app::ui::Form;

    fn wishes(form: &mut Form) -> Option<Wishes> {
        let decided = decide(&Draft::parse(form));
        form.settle(decided)
    }

    fn error(form: &Form, field: &str) -> Option<&'static str> {
        form.error(field).map(Wrong::message)
    }

    fn form(from: &str, until: &str) -> Form {
        Form::default()
            .with("reminders", "on")
            .with("quiet_from", from)
            .with("quiet_until", until)
            .with("lock_screen", "full")
    }

    #[test]
    fn wishes_are_read_as_sent() {
        let expected = Wishes {
            reminders: true,
            quiet: Quiet { from: Time::constant(22, 30, 0, 0), until: Time::constant(7, 0, 0, 0) },
            lock_screen: LockScreen::Full,
        };
        assert_eq!(wishes(&mut form("22:30", "07:00")), Some(expected));
    }

    #[test]
    fn quiet_hours_without_length_are_refused() {
        let mut same = form("21:00", "21:00");
        assert_eq!(wishes(&mut same), None);
        assert_eq!(error(&same, "quiet_until"), Some("field-quiet-wrong"));
    }

    #[test]
    fn what_is_no_time_is_told_at_its_field() {
        for wrong in ["", "24:00", "7:00", "07:60", "avond", "+7:00", "07:00:00"] {
            let mut form = form("21:00", wrong);
            assert_eq!(wishes(&mut form), None, "{wrong}");
            assert_eq!(error(&form, "quiet_until"), Some("field-time-wrong"), "{wrong}");
            assert_eq!(error(&form, "quiet_from"), None);
        }
    }

    #[test]
    fn an_unknown_choice_keeps_the_lock_screen_neutral() {
        let mut form = Form::default()
            .with("quiet_from", "21:00")
            .with("quiet_until", "08:00")
            .with("lock_screen", "everything");
        let wishes = wishes(&mut form);
        assert_eq!(
            wishes.map(|w| (w.reminders, w.lock_screen)),
            Some((false, LockScreen::Neutral))
        );
    }
}
