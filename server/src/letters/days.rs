//! Days that stand in a Dutch letter: read strictly, shown back, never guessed.

use dag1_app::letters::{Day, Means, Unit};
use jiff::civil::Date;

/// Most days that are shown.
const MOST: usize = 8;

/// Years that a letter may speak of.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2100;

const MONTHS: [[&str; 2]; 12] = [
    ["januari", "jan"],
    ["februari", "feb"],
    ["maart", "mrt"],
    ["april", "apr"],
    ["mei", "mei"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["augustus", "aug"],
    ["september", "sept"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["december", "dec"],
];

const NUMBERS: [&str; 15] = [
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
    "twaalf", "dertien", "veertien",
];

/// Words after which a day is the last one.
const LAST: [&str; 4] = ["uiterlijk", "vóór", "voor", "tot"];

/// Words that may stand between those and the day.
const BETWEEN: [&str; 11] = [
    "op",
    "de",
    "en",
    "met",
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
];

/// A word of the letter: letters and digits, in small letters, with its place.
struct Word<'t> {
    small: String,
    start: usize,
    end: usize,
    /// What stands between it and the next word.
    gap: &'t str,
}

/// The days of a letter, the last days first, otherwise in its order; each once.
pub(super) fn of(text: &str) -> Vec<Day> {
    let words = words(text);
    let mut found: Vec<Day> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some((means, count)) = date(&words[at..]).or_else(|| term(&words[at..])) else {
            at += 1;
            continue;
        };
        let is_term = matches!(means, Means::Within(..));
        let first = signal(&words[..at]);
        let from = first.unwrap_or(at);
        let quote = &text[words[from].start..words[at + count - 1].end];
        let quote = quote.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_last = is_term || first.is_some();
        let is_again = found.iter().any(|day| day.means == means && day.quote == quote);
        if !is_again {
            found.push(Day { quote, means, is_last });
        }
        at += count;
    }
    found.sort_by_key(|day| !day.is_last);
    found.truncate(MOST);
    found
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    let mut start = None;
    for (at, sign) in text.char_indices().chain([(text.len(), ' ')]) {
        match (sign.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(first)) => {
                places.push((first, at));
                start = None;
            }
            _ => {}
        }
    }
    let ends = places.iter().skip(1).map(|(next, _)| *next).chain([text.len()]);
    places
        .iter()
        .zip(ends)
        .map(|(&(start, end), next)| Word {
            small: text[start..end].to_lowercase(),
            start,
            end,
            gap: &text[end..next],
        })
        .collect()
}

/// A number of at most so many digits.
fn number(word: &Word<'_>, digits: usize) -> Option<i16> {
    let is_plain = word.small.len() <= digits && word.small.bytes().all(|b| b.is_ascii_digit());
    if is_plain { word.small.parse().ok() } else { None }
}

fn year(word: &Word<'_>) -> Option<i16> {
    let is_whole = word.small.len() == 4;
    number(word, 4).filter(|year| is_whole && YEARS.contains(year))
}

/// A day that exists, at the start of these words, and how many of them it takes.
fn date(words: &[Word<'_>]) -> Option<(Means, usize)> {
    let [first, second, rest @ ..] = words else { return None };
    let day = i8::try_from(number(first, 2)?).ok()?;
    let third = rest.first();
    if matches!(first.gap, "-" | "/" | ".") {
        // 03-05-2027, 3/5/2027, 3.5.2027; nothing longer that only begins so.
        let third = third.filter(|third| second.gap == first.gap && !glued(third))?;
        let month = i8::try_from(number(second, 2)?).ok()?;
        return Some((Means::Date(Date::new(year(third)?, month, day).ok()?), 3));
    }
    let is_name = |names: &[&str; 2]| names.contains(&second.small.as_str());
    let month = i8::try_from(MONTHS.iter().position(is_name)? + 1).ok()?;
    if !is_space(first.gap) {
        return None;
    }
    let gap = second.gap.strip_prefix('.').unwrap_or(second.gap);
    match third.filter(|_| is_space(gap)).map(|third| (year(third), third)) {
        Some((Some(year), _)) => Some((Means::Date(Date::new(year, month, day).ok()?), 3)),
        // "3 mei 27" or "3 mei 1450" is no day that we know.
        Some((None, third)) if number(third, 9).is_some() && third.small.len() != 1 => None,
        _ => Date::new(2024, month, day).ok().map(|_| (Means::WithoutYear, 2)),
    }
}

/// Whether a number goes on after its end, as in `2027-1`.
fn glued(word: &Word<'_>) -> bool {
    matches!(word.gap, "-" | "/") || word.gap.starts_with('-')
}

fn is_space(gap: &str) -> bool {
    !gap.is_empty() && gap.chars().all(char::is_whitespace)
}

/// "binnen veertien dagen" at the start of these words, and how many of them it takes.
fn term(words: &[Word<'_>]) -> Option<(Means, usize)> {
    let [within, count, unit, ..] = words else { return None };
    if within.small != "binnen" || !is_space(within.gap) || !is_space(count.gap) {
        return None;
    }
    let plain = count.small.replace('é', "e");
    let spelled = NUMBERS.iter().position(|name| *name == plain);
    let count = spelled
        .and_then(|count| u16::try_from(count).ok())
        .or_else(|| u16::try_from(number(count, 3)?).ok())?;
    let unit = match unit.small.as_str() {
        "dag" | "dagen" => Unit::Days,
        "werkdag" | "werkdagen" => Unit::Workdays,
        "week" | "weken" => Unit::Weeks,
        "maand" | "maanden" => Unit::Months,
        _ => return None,
    };
    (count > 0).then_some((Means::Within(count, unit), 3))
}

/// The place of a word right before a day that makes it the last one.
fn signal(before: &[Word<'_>]) -> Option<usize> {
    for (at, word) in before.iter().enumerate().rev().take(3) {
        if !is_space(word.gap) {
            return None;
        }
        if LAST.contains(&word.small.as_str()) {
            return Some(at);
        }
        if !BETWEEN.contains(&word.small.as_str()) {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as on;

    fn first(text: &str) -> Option<(String, Means, bool)> {
        of(text).into_iter().next().map(|day| (day.quote, day.means, day.is_last))
    }

    fn is(text: &str, quote: &str, means: Means, is_last: bool) {
        assert_eq!(first(text), Some((quote.to_owned(), means, is_last)), "{text}");
    }

    #[test]
    fn days_are_read_as_dutch_letters_write_them() {
        let may = Means::Date(on(2027, 5, 3));
        is("Betaal vóór 3 mei 2027.", "vóór 3 mei 2027", may, true);
        is("Stuur dit uiterlijk 03-05-2027 terug", "uiterlijk 03-05-2027", may, true);
        is("uiterlijk op maandag 3 mei 2027", "uiterlijk op maandag 3 mei 2027", may, true);
        is("Datum: 3/5/2027", "3/5/2027", may, false);
        is("Den Haag, 3 MEI 2027", "3 MEI 2027", may, false);
        is("op 3\nmei  2027 om 9 uur", "3 mei 2027", may, false);
        is("3 sept. 2027", "3 sept. 2027", Means::Date(on(2027, 9, 3)), false);
    }

    #[test]
    fn a_year_is_never_guessed() {
        is("voor 1 juni.", "voor 1 juni", Means::WithoutYear, true);
        assert_eq!(first("3 mei 27"), None);
        assert_eq!(first("03-05-27"), None);
    }

    #[test]
    fn lengths_of_time_are_read_in_figures_and_words() {
        is("binnen 14 dagen na", "binnen 14 dagen", Means::Within(14, Unit::Days), true);
        is("Binnen veertien dagen", "Binnen veertien dagen", Means::Within(14, Unit::Days), true);
        is("binnen één maand", "binnen één maand", Means::Within(1, Unit::Months), true);
        is("binnen zes weken", "binnen zes weken", Means::Within(6, Unit::Weeks), true);
        is("binnen 5 werkdagen", "binnen 5 werkdagen", Means::Within(5, Unit::Workdays), true);
    }

    #[test]
    fn what_is_no_day_is_not_shown() {
        for text in [
            "31-02-2027",
            "30 februari 2027",
            "12-13-2027",
            "03-05-2027-1234",
            "NL12-3456-2027",
            "1.000,50 euro",
            "binnen de gemeente",
            "binnen 0 dagen",
            "06-12345678",
            "3-5.2027",
            "99999999999999999999-1-2027",
            "",
        ] {
            assert_eq!(first(text), None, "{text}");
        }
    }

    #[test]
    fn the_last_day_comes_first_and_each_day_once() {
        let text = "Datum 1 april 2027. Betaal uiterlijk 3 mei 2027. Wij schreven op 1 april 2027.";
        let days = of(text);
        assert_eq!(days.len(), 2);
        assert_eq!(days[0].means, Means::Date(on(2027, 5, 3)));
        assert!(of(&"1 mei 2027, 2 mei 2027, 3-3-2027 ".repeat(2000)).len() <= MOST);
    }
}
