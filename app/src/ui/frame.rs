//! What every page is given, whatever it shows: who reads, in which language, and where it stands
//! in the navigation.

use super::Words;
use super::notice::Notice;
use crate::Locale;
use jiff::civil;

/// Who reads the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Nobody is signed in on this device.
    Nobody,
    /// A permit holder.
    Holder {
        /// Name as the case worker wrote it.
        name: String,
        /// Opaque key of the person on this device; caches and outbox carry it.
        cache_key: String,
    },
    /// A case worker or coordinator.
    CaseWorker {
        /// Name.
        name: String,
    },
    /// A volunteer.
    Volunteer {
        /// Name.
        name: String,
    },
}

/// What every page is given, whatever it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Language of the page.
    pub locale: Locale,
    /// Show the Dutch original under each line.
    pub bilingual: bool,
    /// Address of the page without the language, with query: `/today`.
    pub path: String,
    /// Who reads.
    pub reader: Reader,
    /// Answer to what the reader just did.
    pub notice: Option<Notice>,
    /// Wall time in Europe/Amsterdam.
    pub now: civil::DateTime,
    /// Content hash of the assets, part of their address.
    pub build: &'static str,
    /// Whether this is the demonstration with made-up people.
    pub demo: bool,
    /// Open requests for help that the reader, a staff member, can see; of many, one more than
    /// [`Frame::MOST_OPEN_HELP`].
    pub open_help: u64,
}

impl Frame {
    /// So many open requests for help are told by their number.
    pub const MOST_OPEN_HELP: u64 = 99;

    /// The words of this page.
    pub fn words(&self) -> Words {
        Words { locale: self.locale, bilingual: self.bilingual }
    }

    /// Address of a page in the reader's language: `link("/today")` is `/ti/today`.
    pub fn link(&self, path: &str) -> String {
        format!("/{}{path}", self.locale.code())
    }

    /// Address of an asset, with the content hash so that it may be cached for ever.
    pub fn asset(&self, name: &str) -> String {
        format!("/assets/{}/{name}", self.build)
    }
}

/// A place in the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Holder: the coming day.
    Today,
    /// Holder: appointments.
    Appointments,
    /// Holder: lessons.
    Lessons,
    /// Holder: deadlines.
    Deadlines,
    /// Holder and everyone: forms.
    Forms,
    /// Holder: my people. Staff: who asks for help.
    Help,
    /// Holder: settings.
    Settings,
    /// Staff: people.
    People,
    /// Staff: reminders that did not arrive.
    Reminders,
    /// None of these.
    None,
}
