//! Appointments: what, where, when, how long, with whom, what to bring, what it costs not to
//! come; and the answer "I'm coming" or "I can't come".

mod holder;

pub use holder::{appointment_page, appointments_page, card};

mod plan;

pub use plan::appointment_form_page;
pub(crate) use plan::section;

use crate::Locale;
use crate::catalogue::catalogue;
use crate::engagement::Engagement;
use crate::people::PersonRef;
use crate::ui::Form;
use jiff::civil;

catalogue! {
    /// What an appointment is about.
    pub enum Kind ("appointment-kind") {
        /// Broad intake for civic integration.
        Intake = "intake",
        /// Talk about the personal plan (PIP).
        Plan = "plan",
        /// Learnability test (leerbaarheidstoets).
        LearningTest = "learning-test",
        /// Talk with the municipality about benefit or work.
        Municipality = "municipality",
        /// Registration in the population register (BRP).
        Registration = "registration",
        /// Immigration service.
        Ind = "ind",
        /// Key handover or inspection of the house.
        House = "house",
        /// General practitioner.
        Doctor = "doctor",
        /// Hospital.
        Hospital = "hospital",
        /// Youth health care.
        Child = "child",
        /// Dentist.
        Dentist = "dentist",
        /// School: registration or talk.
        School = "school",
        /// Language exam or another examination.
        Exam = "exam",
        /// Bank.
        Bank = "bank",
        /// Talk about money or debts.
        Money = "money",
        /// Lawyer or legal help.
        Lawyer = "lawyer",
        /// Work or internship.
        Work = "work",
        /// Meeting with a volunteer.
        Volunteer = "volunteer",
        /// Anything else; the note says what.
        Other = "other",
    }
}

catalogue! {
    /// What to bring.
    pub enum Bring ("appointment-bring") {
        /// Residence permit card.
        Permit = "permit",
        /// The letter with the invitation.
        Letter = "letter",
        /// Bank card or statements.
        Bank = "bank",
        /// Rental contract.
        Rent = "rent",
        /// Health insurance card.
        Insurance = "insurance",
        /// List of medicines.
        Medicines = "medicines",
        /// Diplomas and certificates.
        Diplomas = "diplomas",
        /// Birth and marriage certificates.
        Certificates = "certificates",
        /// Passport photos.
        Photos = "photos",
        /// Phone with DigiD.
        Digid = "digid",
        /// The post of the last weeks.
        Post = "post",
        /// Glasses.
        Glasses = "glasses",
        /// The children.
        Children = "children",
    }
}

catalogue! {
    /// What it costs not to come. Named, because it raises attendance.
    pub enum Cost ("appointment-cost") {
        /// Nothing but time.
        NewDate = "new-date",
        /// A long wait for a new date.
        LongWait = "long-wait",
        /// A fine is possible.
        Fine = "fine",
        /// The benefit can become lower.
        Benefit = "benefit",
        /// The visit must be paid.
        Bill = "bill",
        /// An exam attempt and its fee are lost.
        ExamFee = "exam-fee",
        /// A right can end: ask before.
        Right = "right",
    }
}

catalogue! {
    /// Why an appointment does not take place.
    pub enum CancelReason ("appointment-cancel") {
        /// The other side can't.
        Organiser = "organiser",
        /// The person can't.
        Person = "person",
        /// It is no longer needed.
        NotNeeded = "not-needed",
        /// A mistake in the planning.
        Mistake = "mistake",
    }
}

catalogue! {
    /// The person's answer.
    pub enum Answer ("appointment-answer") {
        /// "I'm coming."
        Coming = "coming",
        /// "I can't come."
        Cannot = "cannot",
    }
}

/// One appointment, as holder and staff see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// Id in addresses.
    pub id: String,
    /// What it is about.
    pub kind: Kind,
    /// Name of the organisation or place, as it is written on the door: not translated.
    pub place: String,
    /// Street, number, postcode and town; empty when it is by phone.
    pub address: String,
    /// Person one meets; may be empty.
    pub with: String,
    /// Phone number to call about it; may be empty.
    pub phone: String,
    /// Start, wall time in Europe/Amsterdam.
    pub starts: civil::DateTime,
    /// Length in minutes.
    pub minutes: u16,
    /// What to bring.
    pub bring: Vec<Bring>,
    /// What it costs not to come.
    pub cost: Option<Cost>,
    /// Free note of the case worker, in Dutch; may be empty.
    pub note: String,
    /// The person's answer.
    pub answer: Option<Answer>,
    /// Why it is cancelled, if it is.
    pub cancelled: Option<CancelReason>,
    /// Where it stood before it was moved, if it was.
    pub moved_from: Option<civil::DateTime>,
    /// Whether it is over.
    pub is_past: bool,
}

impl Appointment {
    /// When it ends, wall time in Europe/Amsterdam.
    pub fn ends(&self) -> civil::DateTime {
        self.starts.saturating_add(jiff::Span::new().minutes(i64::from(self.minutes)))
    }

    /// What the person is engaged in.
    pub fn engagement(&self) -> Engagement<'_> {
        Engagement {
            what: self.kind.message(),
            starts: self.starts,
            ends: self.ends(),
            place: &self.place,
            takes_place: self.cancelled.is_none() && self.answer != Some(Answer::Cannot),
        }
    }

    /// Whether it is still to come and takes place.
    pub fn is_open(&self) -> bool {
        self.cancelled.is_none() && !self.is_past
    }
}

/// The form in which staff plan, change or move an appointment. Fields: `kind`, `place`,
/// `address`, `with`, `phone`, `date`, `time`, `minutes`, `bring` (0 or more), `cost`, `note`;
/// in the form that cancels: `reason`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppointmentForm {
    /// The person.
    pub person: PersonRef,
    /// Language in which the person will read it.
    pub language: Locale,
    /// The appointment as it stands now; nothing while a new one is planned.
    pub appointment: Option<Appointment>,
    /// What was filled in, and what is wrong with it.
    pub form: Form,
}

impl AppointmentForm {
    /// The form for a new appointment, with the usual length.
    pub fn new(person: PersonRef, language: Locale) -> Self {
        let form = Form::default().with("minutes", "45");
        Self { person, language, appointment: None, form }
    }

    /// The form filled in with an appointment, to change or move it.
    pub fn of(person: PersonRef, language: Locale, appointment: Appointment) -> Self {
        let mut form = Form::default()
            .with("kind", appointment.kind.code())
            .with("place", &appointment.place)
            .with("address", &appointment.address)
            .with("with", &appointment.with)
            .with("phone", &appointment.phone)
            .with("date", appointment.starts.date().to_string())
            .with("time", crate::dates::clock(appointment.starts.time()))
            .with("minutes", appointment.minutes.to_string())
            .with("cost", appointment.cost.map(Cost::code).unwrap_or_default())
            .with("note", &appointment.note);
        for thing in &appointment.bring {
            form = form.with("bring", thing.code());
        }
        Self { person, language, appointment: Some(appointment), form }
    }
}
