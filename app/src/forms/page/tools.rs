//! What a reader can do at each section: listen, say whether it was clear, ask for help. Quiet,
//! so that the words come first.

use super::FormPage;
use crate::forms::Form;
use crate::help::ask_here;
use crate::recordings::{Recording, player};
use crate::ui::{Changes, Frame, Icon, may_wait};
use leptos::prelude::*;

/// The tools of the sections of one form.
pub(super) struct Tools<'p> {
    frame: &'p Frame,
    form: &'p Form,
    heard: Option<&'p str>,
    recordings: &'p [Recording],
    /// Whether staff read it with the person: nobody is asked anything then.
    is_together: bool,
}

impl<'p> Tools<'p> {
    pub(super) fn new(frame: &'p Frame, page: &'p FormPage) -> Self {
        let (heard, recordings) = (page.heard.as_deref(), page.recordings.as_slice());
        let is_together = page.mine.as_ref().is_some_and(|mine| mine.person.is_some());
        Self { frame, form: page.form, heard, recordings, is_together }
    }

    /// Whether the reader has just said whether this section was clear.
    pub(super) fn is_heard(&self, section: &str) -> bool {
        self.heard == Some(section)
    }

    /// The tools of a section, by its code.
    pub(super) fn of(&self, section: &str) -> AnyView {
        let recording = self.recordings.iter().find(|recording| recording.section == section);
        let recording = recording.map(|one| player(self.frame, self.form, one));
        let section = section.to_owned();
        view! {
            <div class="tools" data-section=section.clone()>
                {recording}
                {ask_here(self.frame, self.form, &section)}
                {(!self.is_together).then(|| self.clear(&section))}
            </div>
        }
        .into_any()
    }

    /// "Is this clear?", answered with one tap. Each section has an address of its own, so that
    /// an answer which waits for a connection replaces no other.
    fn clear(&self, section: &str) -> AnyView {
        let words = self.frame.words();
        if self.is_heard(section) {
            return view! { <p role="status">{words.say("forms-clear-thanks")}</p> }.into_any();
        }
        let path = format!("/forms/{}/clear/{section}", self.form.id);
        let next = format!("/forms/{}#{section}", self.form.id);
        view! {
            <form method="post" action=self.frame.link(&path)>
                {may_wait(self.frame, Changes::Nothing, &next)}
                <span>{words.say("forms-clear-ask")}</span>
                <button class="button-quiet" name="answer" value="clear">{words.say("forms-clear-yes")}</button>
                <button class="button-quiet" name="answer" value="unclear">{words.say("forms-clear-no")}</button>
            </form>
        }
        .into_any()
    }

    /// What reads aloud, once the page shows: a button for the script to put into each section,
    /// if the phone has a voice, and what it says when that does not work.
    pub(super) fn voice(&self) -> AnyView {
        let words = self.frame.words();
        view! {
            <div id="listen" hidden data-stop=words.text("forms-listen-stop")
                data-silent=words.text("forms-listen-silent")
                data-lost=words.text("forms-listen-lost")>
                <button type="button" class="button-quiet">
                    {Icon::Sound.draw()}<span>{words.text("forms-listen-start")}</span>
                </button>
            </div>
            <script type="module" src=self.frame.asset("listen.js")></script>
        }
        .into_any()
    }
}
