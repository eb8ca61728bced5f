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
    /// The same as kinds of sender, to find it by.
    pub senders: Vec<Sender>,
    /// What it is about, to find it by.
    pub topic: Topic,
    /// Whether one fills it in or gets it by post.
    pub kind: Kind,
    /// Dutch words and short phrases, in small letters, that stand in it and tell it from others.
    pub clues: Vec<String>,
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
    /// Official words, as ids of `glossary.toml`.
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

/// Who sends a letter or receives a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name is the organisation it means")]
pub enum Sender {
    Gemeente,
    Toeslagen,
    Belastingdienst,
    Duo,
    Ind,
    Svb,
    Zorgverzekeraar,
    Cak,
    Ciz,
    Woningcorporatie,
    Bank,
    Energie,
    Waterschap,
    School,
    Idw,
    Logius,
    Schuldeiser,
    Deurwaarder,
    Rechtbank,
    Cjib,
}

impl Sender {
    /// All of them, those first that a newcomer hears from first.
    pub const ALL: [Self; 20] = [
        Self::Gemeente,
        Self::Ind,
        Self::Duo,
        Self::Toeslagen,
        Self::Belastingdienst,
        Self::Svb,
        Self::Zorgverzekeraar,
        Self::Woningcorporatie,
        Self::Energie,
        Self::Bank,
        Self::School,
        Self::Logius,
        Self::Waterschap,
        Self::Cak,
        Self::Ciz,
        Self::Idw,
        Self::Schuldeiser,
        Self::Deurwaarder,
        Self::Rechtbank,
        Self::Cjib,
    ];

    /// Name in addresses, and the last part of the id of the message that names it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Gemeente => "gemeente",
            Self::Toeslagen => "toeslagen",
            Self::Belastingdienst => "belastingdienst",
            Self::Duo => "duo",
            Self::Ind => "ind",
            Self::Svb => "svb",
            Self::Zorgverzekeraar => "zorgverzekeraar",
            Self::Cak => "cak",
            Self::Ciz => "ciz",
            Self::Woningcorporatie => "woningcorporatie",
            Self::Bank => "bank",
            Self::Energie => "energie",
            Self::Waterschap => "waterschap",
            Self::School => "school",
            Self::Idw => "idw",
            Self::Logius => "logius",
            Self::Schuldeiser => "schuldeiser",
            Self::Deurwaarder => "deurwaarder",
            Self::Rechtbank => "rechtbank",
            Self::Cjib => "cjib",
        }
    }
}

/// What a form or letter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Address, permit, sign-in.
    Papers,
    /// Income and benefits.
    Money,
    /// The house and what it costs.
    Home,
    /// Care and its insurance.
    Health,
    /// Children and those who are to come.
    Family,
    /// Civic integration, school, study.
    Learning,
    /// Bills that were not paid.
    Debts,
}

impl Topic {
    /// All of them, in the order of the list of forms.
    pub const ALL: [Self; 7] = [
        Self::Papers,
        Self::Money,
        Self::Home,
        Self::Health,
        Self::Family,
        Self::Learning,
        Self::Debts,
    ];

    /// Name in addresses, and the last part of the id of the message that names it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Papers => "papers",
            Self::Money => "money",
            Self::Home => "home",
            Self::Health => "health",
            Self::Family => "family",
            Self::Learning => "learning",
            Self::Debts => "debts",
        }
    }
}

/// Whether one fills it in or gets it by post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One fills it in, signs it or asks for it.
    Form,
    /// One receives it.
    Letter,
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
    /// The desk of the municipality.
    Municipality,
    /// Whoever sent the letter.
    Sender,
    /// Dienst Toeslagen.
    Toeslagen,
    /// Belastingdienst.
    Tax,
    /// DUO.
    Duo,
    /// IND.
    Ind,
    /// SVB.
    Svb,
    /// The help desk of DigiD.
    Digid,
    /// The health insurer.
    Insurer,
    /// The landlord.
    Landlord,
    /// The school.
    School,
    /// The help with debts of the municipality.
    DebtHelp,
    /// `VluchtelingenWerk`, also for legal help.
    Vluchtelingenwerk,
    /// Juridisch Loket.
    Legal,
}

impl Helper {
    /// Id of the message that names them.
    pub const fn message(self) -> &'static str {
        match self {
            Self::CaseWorker => "forms-help-case-worker",
            Self::Volunteer => "forms-help-volunteer",
            Self::Municipality => "forms-help-municipality",
            Self::Sender => "forms-help-sender",
            Self::Toeslagen => "forms-help-toeslagen",
            Self::Tax => "forms-help-tax",
            Self::Duo => "forms-help-duo",
            Self::Ind => "forms-help-ind",
            Self::Svb => "forms-help-svb",
            Self::Digid => "forms-help-digid",
            Self::Insurer => "forms-help-insurer",
            Self::Landlord => "forms-help-landlord",
            Self::School => "forms-help-school",
            Self::DebtHelp => "forms-help-debt-help",
            Self::Vluchtelingenwerk => "forms-help-vluchtelingenwerk",
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
    /// Runs on to the last day of the month in which it would end.
    #[serde(default)]
    pub month_end: bool,
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
    DecisionDate,
    ExamDate,
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

impl Anchor {
    /// Last part of the id of the message that asks for it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ActivationLetter => "activation-letter",
            Self::Application => "application",
            Self::AssessmentDate => "assessment-date",
            Self::BenefitYear => "benefit-year",
            Self::ChangeDate => "change-date",
            Self::ChildRegistered => "child-registered",
            Self::CourseStart => "course-start",
            Self::DecisionDate => "decision-date",
            Self::ExamDate => "exam-date",
            Self::FirstBenefit => "first-benefit",
            Self::FirstMonthOfCare => "first-month-of-care",
            Self::InburgeringDiploma => "inburgering-diploma",
            Self::IndDecisionDate => "ind-decision-date",
            Self::Invitation => "invitation",
            Self::InvoiceDate => "invoice-date",
            Self::KeyDate => "key-date",
            Self::LeavingAzc => "leaving-azc",
            Self::LetterDate => "letter-date",
            Self::LetterReceived => "letter-received",
            Self::MoveDate => "move-date",
            Self::PermitExpiry => "permit-expiry",
            Self::PermitNotified => "permit-notified",
            Self::PipDate => "pip-date",
            Self::Purchase => "purchase",
            Self::Signing => "signing",
            Self::TaxYear => "tax-year",
            Self::TermEnd => "term-end",
            Self::TermStart => "term-start",
        }
    }
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
    /// What is said about it beside its meaning.
    #[serde(default = "Line::all")]
    pub lines: Vec<Line>,
}

/// What is said about a part of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    /// What to write; in a letter, what to do.
    Write,
    /// A made-up example.
    Example,
    /// A common mistake.
    Mistake,
}

impl Line {
    fn all() -> Vec<Self> {
        vec![Self::Write, Self::Example, Self::Mistake]
    }

    /// Last part of its message ids.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Write => "write",
            Self::Example => "example",
            Self::Mistake => "mistake",
        }
    }
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
