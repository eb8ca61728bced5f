//! The switch that turns reminders on and off on this phone.

use super::said::{PushWords, Said};
use leptos::prelude::*;

/// How reminders stand on this phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(feature = "hydrate"),
    expect(dead_code, reason = "the server always draws the state before the phone is asked")
)]
pub enum PushState {
    /// Not known yet.
    Checking,
    /// This browser cannot do it.
    Unsupported,
    /// It can, once the app is installed on the home screen.
    Install,
    /// Notifications are forbidden.
    Blocked,
    /// Off.
    Off,
    /// On.
    On,
    /// Being turned.
    Working,
    /// Could not be turned.
    Failed,
}

impl PushState {
    /// The state that `device.js` names; what it does not know is a failure.
    #[cfg(feature = "hydrate")]
    pub fn from_name(name: &str) -> Self {
        match name {
            "unsupported" => Self::Unsupported,
            "install" => Self::Install,
            "blocked" => Self::Blocked,
            "off" => Self::Off,
            "on" => Self::On,
            _ => Self::Failed,
        }
    }

    fn sentence(self, words: PushWords) -> Said {
        match self {
            Self::Checking => words.checking,
            Self::Unsupported => words.unsupported,
            Self::Install => words.install,
            Self::Blocked => words.blocked,
            Self::Off => words.off,
            Self::On => words.on,
            Self::Working => words.working,
            Self::Failed => words.failed,
        }
    }

    /// Whether the button to turn reminders on makes sense.
    const fn can_turn_on(self) -> bool {
        matches!(self, Self::Off | Self::Failed)
    }
}

/// Tells whether this phone gets reminders, and turns them on or off.
#[island]
pub fn PushSwitch(
    /// What it can say.
    words: PushWords,
    /// VAPID public key, base64url.
    push_key: String,
) -> impl IntoView {
    let (state, set_state) = signal(PushState::Checking);
    start(set_state);
    let (turn_on, turn_off) = (words.turn_on.clone(), words.turn_off.clone());
    view! {
        <p class="push-state" role="status">
            {move || state.get().sentence(words.clone()).draw()}
        </p>
        <button
            type="button"
            class="button"
            data-push="on"
            hidden=move || !state.get().can_turn_on()
            on:click=move |_| turn(set_state, Some(push_key.clone()))
        >
            {turn_on.draw()}
        </button>
        <button
            type="button"
            class="button quiet"
            data-push="off"
            hidden=move || state.get() != PushState::On
            on:click=move |_| turn(set_state, None)
        >
            {turn_off.draw()}
        </button>
    }
}

/// Asks the phone how reminders stand.
#[cfg(feature = "hydrate")]
fn start(set_state: WriteSignal<PushState>) {
    leptos::task::spawn_local(async move {
        set_state.set(super::device::push_state().await);
    });
}

/// Turns reminders on with a key, or off without one.
#[cfg(feature = "hydrate")]
fn turn(set_state: WriteSignal<PushState>, key: Option<String>) {
    set_state.set(PushState::Working);
    leptos::task::spawn_local(async move {
        set_state.set(match key {
            Some(key) => super::device::push_on(&key).await,
            None => super::device::push_off().await,
        });
    });
}

#[cfg(not(feature = "hydrate"))]
fn start(_: WriteSignal<PushState>) {}

#[cfg(not(feature = "hydrate"))]
fn turn(_: WriteSignal<PushState>, _: Option<String>) {}
