//! What a person may wish: real times of day, and quiet hours that are not empty.

use crate::reading::fields;
use crate::reminders::{Quiet, Wishes};
use dag1_app::settings::LockScreen;
use dag1_app::ui::Form;
use jiff::civil::Time;

/// Reads the form of the settings; what is wrong is noted in it.
pub fn wishes(form: &mut Form) -> Option<Wishes> {
    let quiet_from = time(form, "quiet_from");
    let quiet_until = time(form, "quiet_until");
    if quiet_from.is_some() && quiet_from == quiet_until {
        form.reject("quiet_until", "field-quiet-wrong");
    }
    // A choice of two with one always made: anything else keeps the more private one.
    let lock_screen =
        LockScreen::from_code(form.value("lock_screen")).unwrap_or(LockScreen::Neutral);
    let (from, until) = quiet_from.zip(quiet_until).filter(|_| form.is_right())?;
    let reminders = form.value("reminders") == "on";
    Some(Wishes { reminders, quiet: Quiet { from, until }, lock_screen })
}

/// A time as `HH:MM`, as browsers send it.
fn time(form: &mut Form, field: &str) -> Option<Time> {
    let read = fields::time_of(form.value(field).trim());
    if read.is_none() {
        form.reject(field, "field-time-wrong");
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(same.error("quiet_until"), Some("field-quiet-wrong"));
    }

    #[test]
    fn what_is_no_time_is_told_at_its_field() {
        for wrong in ["", "24:00", "7:00", "07:60", "avond", "+7:00", "07:00:00"] {
            let mut form = form("21:00", wrong);
            assert_eq!(wishes(&mut form), None, "{wrong}");
            assert_eq!(form.error("quiet_until"), Some("field-time-wrong"), "{wrong}");
            assert_eq!(form.error("quiet_from"), None);
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
