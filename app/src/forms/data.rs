//! The data of an explained form, as `app/forms/<form>.toml` writes it: language-neutral, with
//! ids where words belong. Unknown fields and names are refused.

use jiff::civil::Date;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use toml::value::Datetime;

/// One explained form or letter.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Id in addresses and at the head of its message ids; the name of its file.
    #[serde(skip)]
    pub id: String,
    /// What it is called in Dutch, officially.
    pub official_name: String,
    /// Who sends or receives it, in Dutch.
    pub sender: String,
    /// Where the sender explains it, if that is one place for the whole country.
    pub official_site: Option<String>,
    /// Since when the explanation holds.
    #[serde(deserialize_with = "day")]
    pub valid_from: Date,
    /// By when a person has to look whether it still holds.
    #[serde(deserialize_with = "day")]
    pub check_by: Date,
    /// Whether the reader should get legal advice first.
    pub legal_advice: bool,
    /// What to know before signing.
    pub before: Vec<Risk>,
    /// What one needs, as ids.
    pub documents: Vec<String>,
    /// What to do, in order, as ids.
    pub steps: Vec<String>,
    /// What happens next, in order, as ids.
    pub after: Vec<String>,
    /// Who helps.
    pub help: Vec<Helper>,
    /// Official words, as ids of `words.toml`.
    pub words: Vec<String>,
    /// Forms that often follow.
    pub next: Vec<String>,
    /// By when it must be done; nothing when there is no such day.
    pub deadline: Option<Deadline>,
    /// The parts of the paper, in its own order.
    pub parts: Vec<Part>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// Amounts that change every year; absent where no source is known.
    #[serde(default)]
    pub amounts: Vec<Amount>,
}

/// What to know before signing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Risk {
    /// Whether it costs money.
    Cost,
    /// Whether it is a loan.
    Loan,
    /// Whether it can be undone.
    Undo,
    /// What happens when it is late.
    Late,
    /// Whom to ask first.
    Ask,
}

impl Risk {
    /// Last part of its message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Cost => "cost",
            Self::Loan => "loan",
            Self::Undo => "undo",
            Self::Late => "late",
            Self::Ask => "ask",
        }
    }
}

/// Who helps with a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Helper {
    /// The case worker of the municipality.
    CaseWorker,
    /// The volunteer.
    Volunteer,
    /// Dienst Toeslagen.
    Toeslagen,
    /// Juridisch Loket.
    Legal,
}

impl Helper {
    /// Id of the message that names them.
    pub const fn message(self) -> &'static str {
        match self {
            Self::CaseWorker => "forms-help-case-worker",
            Self::Volunteer => "forms-help-volunteer",
            Self::Toeslagen => "forms-help-toeslagen",
            Self::Legal => "forms-help-legal",
        }
    }
}

/// By when a form must be done: so long after (or before) a day that the reader knows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// The day it is counted from.
    pub anchor: Anchor,
    /// How sure it is. Only a known one has an offset.
    pub certainty: Certainty,
    /// How far the last day lies after the anchor, or before it.
    pub offset: Option<Offset>,
}

/// How sure a deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The same for everyone, seen in a public source.
    Known,
    /// In the letter.
    Letter,
    /// Each municipality has its own.
    Municipal,
    /// Not known well enough: the reader is told to ask.
    Ask,
}

/// A length of time from the anchor; exactly one of the lengths is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offset {
    /// Days.
    pub days: Option<u16>,
    /// Weeks.
    pub weeks: Option<u16>,
    /// Months.
    pub months: Option<u16>,
    /// Counted backwards from the anchor.
    #[serde(default)]
    pub before: bool,
    /// Whether a last day in a weekend or on a holiday moves to the next working day.
    #[serde(default)]
    pub rolls: bool,
}

/// The days that deadlines are counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name is the day it means")]
pub enum Anchor {
    ActivationLetter,
    Application,
    AssessmentDate,
    BenefitYear,
    ChangeDate,
    ChildRegistered,
    CourseStart,
    FirstBenefit,
    FirstMonthOfCare,
    InburgeringDiploma,
    IndDecisionDate,
    Invitation,
    InvoiceDate,
    KeyDate,
    LeavingAzc,
    LetterDate,
    LetterReceived,
    MoveDate,
    PermitExpiry,
    PermitNotified,
    PipDate,
    Purchase,
    Signing,
    TaxYear,
    TermEnd,
    TermStart,
}

/// A part of the paper.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Id within the form.
    pub id: String,
    /// The usual Dutch words for it; the paper may use others.
    pub dutch: String,
    /// The public source in which exactly these words were read, when there is one.
    pub printed_in: Option<String>,
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Who says it and under which title, in Dutch.
    pub title: String,
    /// Address of the page, if it is known exactly.
    pub url: Option<String>,
    /// When it was looked at last.
    #[serde(deserialize_with = "day")]
    pub checked: Date,
    /// Whether a stored copy was read instead of the live page; such a copy may be old.
    #[serde(default)]
    pub stored_copy: bool,
}

/// An amount that changes every year.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    /// Id within the form.
    pub id: String,
    /// Whole euros.
    pub euros: u32,
    /// Since when it holds.
    #[serde(deserialize_with = "day")]
    pub as_of: Date,
    /// Page that says so.
    pub source: String,
}

/// A day as TOML writes it: `2026-11-23`.
fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let value = Datetime::deserialize(deserializer)?;
    let (Some(date), None) = (value.date, value.time) else {
        return Err(D::Error::custom("needs a day without a time, such as 2026-11-23"));
    };
    let parts = (i16::try_from(date.year), i8::try_from(date.month), i8::try_from(date.day));
    let (Ok(year), Ok(month), Ok(day)) = parts else {
        return Err(D::Error::custom("needs a day that exists"));
    };
    Date::new(year, month, day).map_err(D::Error::custom)
}

impl Form {
    /// Id of one of its messages: `message("what")` is `zorgtoeslag-what`.
    pub fn message(&self, what: &str) -> String {
        format!("{}-{what}", self.id)
    }

    /// Id of the message that names it in the reader's language.
    pub fn name(&self) -> String {
        self.message("name")
    }
}
