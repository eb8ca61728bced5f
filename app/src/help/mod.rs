//! Help: who helps a person with what, and asking for help at the section of a form where one is
//! stuck; what staff see of that.

mod ask;
mod holder;
mod parts;
mod staff;

pub use ask::ask_page;
pub use holder::my_people_page;
pub(crate) use parts::ask_here;
pub use staff::requests_page;

use crate::catalogue::catalogue;
use crate::forms::{self, Form};
use crate::people::PersonRef;
use crate::ui;
use jiff::civil;

catalogue! {
    /// What somebody helps with.
    pub enum HelpTopic ("help-topic") {
        /// Everything; the first one to call.
        CaseWorker = "case-worker",
        /// Forms and letters.
        Forms = "forms",
        /// Language lessons.
        Lessons = "lessons",
        /// Health.
        Health = "health",
        /// The house.
        House = "house",
        /// Money.
        Money = "money",
        /// Work.
        Work = "work",
        /// Law.
        Law = "law",
        /// School of the children.
        School = "school",
        /// Company, neighbourhood, sports.
        Company = "company",
    }
}

/// Somebody who helps the person: the model of "My people".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helper {
    /// Name.
    pub name: String,
    /// What they help with.
    pub topic: HelpTopic,
    /// Organisation; may be empty.
    pub organisation: String,
    /// Phone number as one dials it; may be empty.
    pub phone: String,
    /// Whether they may look at the person's plan in Dag 1.
    pub may_see: bool,
}

/// Where a person is stuck: a section of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The form.
    pub form: &'static Form,
    /// Code of the section, from [`forms::sections`].
    pub section: String,
}

impl Spot {
    /// The place of two codes; nothing when there is no such section.
    pub fn find(form: &str, section: &str) -> Option<Self> {
        let form = forms::find(form).filter(|form| forms::has_section(form, section))?;
        Some(Self { form, section: section.to_owned() })
    }

    /// Address of the form at this section, without the language.
    pub fn path(&self) -> String {
        format!("/forms/{}#{}", self.form.id, self.section)
    }

    /// Address of the page on which to ask for help here, without the language.
    pub fn ask_path(&self) -> String {
        format!("/help/ask?form={}&section={}", self.form.id, self.section)
    }
}

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody helps yet.
    Open,
    /// Somebody of this name helps.
    Taken(String),
    /// It is done.
    Done,
}

/// A request for help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Id in addresses.
    pub id: String,
    /// Where the person is stuck.
    pub spot: Spot,
    /// What the person wrote, in any language; may be empty.
    pub message: String,
    /// Since when, wall time in Europe/Amsterdam.
    pub asked: civil::DateTime,
    /// What became of it.
    pub state: State,
}

impl Request {
    /// Whether nothing more is to be done.
    pub fn is_done(&self) -> bool {
        self.state == State::Done
    }
}

/// The model of "My people".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MyPeople {
    /// Who helps, the first one to call first.
    pub helpers: Vec<Helper>,
    /// The person's own requests, the newest first.
    pub requests: Vec<Request>,
}

/// The model of the page on which a person asks for help. Field: `message`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskPage {
    /// Where the person is stuck; nothing on the page that a phone keeps for every place.
    pub spot: Option<Spot>,
    /// The request that is open for this place already.
    pub open: Option<Request>,
    /// What was filled in, and what is wrong with it.
    pub form: ui::Form,
}

/// A request as staff see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Who asks.
    pub person: PersonRef,
    /// Whether the reader is the one who took it.
    pub is_mine: bool,
    /// The request.
    pub request: Request,
}

/// The staff's list of open requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestList {
    /// One page of them; who waits longest comes first.
    pub found: Vec<Asked>,
    /// Where the pages beside this one begin.
    pub turns: ui::Turns,
}
