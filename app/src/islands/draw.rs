//! One line for a page that shows an island, or the hint how to install.

use super::{OutboxState, OutboxWords, PushSwitch, PushWords, Said};
use crate::Words;
use leptos::prelude::*;

fn said(words: Words, id: &str) -> Said {
    Said::of(words, id)
}

/// The switch for reminders on this phone, with the sentence for a phone without script.
///
/// `push_key` is the VAPID public key, base64url.
pub fn push_switch(words: Words, push_key: &str) -> AnyView {
    let push = PushWords {
        checking: said(words, "phone-push-checking"),
        unsupported: said(words, "phone-push-unsupported"),
        install: said(words, "phone-push-install"),
        blocked: said(words, "phone-push-blocked"),
        off: said(words, "phone-push-off"),
        on: said(words, "phone-push-on"),
        working: said(words, "phone-push-working"),
        failed: said(words, "phone-push-failed"),
        turn_on: said(words, "phone-push-turn-on"),
        turn_off: said(words, "phone-push-turn-off"),
    };
    view! {
        <div class="push-switch">
            <PushSwitch words=push push_key=push_key.to_owned()/>
            <noscript>
                <p>{words.text("phone-push-unsupported")}</p>
            </noscript>
        </div>
    }
    .into_any()
}

/// How many answers wait on this phone; nothing is seen while none do.
pub fn outbox_state(words: Words) -> AnyView {
    let outbox = OutboxWords {
        one: said(words, "phone-outbox-one"),
        two: said(words, "phone-outbox-two"),
        more: said(words, "phone-outbox-more"),
    };
    view! { <OutboxState words=outbox/> }.into_any()
}

/// How to put Dag 1 on the home screen: hidden until `main.js` knows which way this phone has.
pub fn install_hint(words: Words) -> AnyView {
    view! {
        <section id="install-hint" class="card install-hint" hidden>
            <h2>{words.say("phone-install-title")}</h2>
            <p>{words.say("phone-install-why")}</p>
            <button type="button" class="button" data-install>
                {words.say("phone-install-button")}
            </button>
        </section>
        <section id="install-hint-ios" class="card install-hint" hidden>
            <h2>{words.say("phone-install-title")}</h2>
            <p>{words.say("phone-install-why")}</p>
            <ol>
                <li>{words.say("phone-install-ios-share")}</li>
                <li>{words.say("phone-install-ios-add")}</li>
                <li>{words.say("phone-install-ios-open")}</li>
            </ol>
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Locale;

    #[test]
    fn switch_without_script_still_says_how_reminders_stand() {
        let words = Words { locale: Locale::Nl, bilingual: false };
        let html = Owner::new().with(|| push_switch(words, "BKey").to_html());
        assert!(html.contains("data-component=\"PushSwitch_"));
        assert!(html.contains("<noscript><p>Deze telefoon"));
    }

    #[test]
    fn island_shows_dutch_under_its_words_only_when_the_reader_wants_both() {
        let html = |bilingual| {
            let words = Words { locale: Locale::Ti, bilingual };
            Owner::new().with(|| push_switch(words, "BKey").to_html())
        };
        assert!(html(true).contains("Herinneringen aanzetten"));
        assert!(!html(false).contains("Herinneringen aanzetten"));
    }
}
