//! The switch that turns reminders on and off on this phone.

use super::push_state::PushState;
use super::said::{PushWords, Said};
use leptos::prelude::*;

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
            {move || sentence(state.get(), words.clone()).draw()}
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

fn sentence(state: PushState, words: PushWords) -> Said {
    match state {
        PushState::Checking => words.checking,
        PushState::Unsupported => words.unsupported,
        PushState::Install => words.install,
        PushState::Blocked => words.blocked,
        PushState::Off => words.off,
        PushState::On => words.on,
        PushState::Working => words.working,
        PushState::Failed => words.failed,
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
