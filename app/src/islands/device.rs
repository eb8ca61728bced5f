//! The browser, as far as islands need it: the functions of `public/device.js`.
//!
//! They never throw: what goes wrong comes back as the state `failed`.

use super::push_state::PushState;
use wasm_bindgen::prelude::*;

mod script {
    use wasm_bindgen::prelude::*;

    // The glue lies in `/assets/<build>/pkg/`, the script one folder higher.
    #[wasm_bindgen(raw_module = "../device.js")]
    extern "C" {
        #[wasm_bindgen(js_name = pushState)]
        pub(super) async fn push_state() -> JsValue;
        #[wasm_bindgen(js_name = pushOn)]
        pub(super) async fn push_on(key: &str) -> JsValue;
        #[wasm_bindgen(js_name = pushOff)]
        pub(super) async fn push_off() -> JsValue;
        #[wasm_bindgen(js_name = onOutbox)]
        pub(super) fn on_outbox(follow: &Closure<dyn FnMut(u32)>);
        pub(super) async fn text(address: &str) -> JsValue;
        #[wasm_bindgen(js_name = onAsked)]
        pub(super) fn on_asked(follow: &Closure<dyn FnMut(String)>);
    }
}

fn named(state: &JsValue) -> PushState {
    PushState::from_name(&state.as_string().unwrap_or_default())
}

/// How reminders stand on this phone.
pub async fn push_state() -> PushState {
    named(&script::push_state().await)
}

/// Asks for permission, subscribes, and tells the server.
pub async fn push_on(key: &str) -> PushState {
    named(&script::push_on(key).await)
}

/// Ends the subscription, here and at the server.
pub async fn push_off() -> PushState {
    named(&script::push_off().await)
}

/// Calls `follow` with the number of waiting answers, now and whenever it changes.
pub fn on_outbox(follow: impl FnMut(u32) + 'static) {
    let follow = Closure::<dyn FnMut(u32)>::new(follow);
    script::on_outbox(&follow);
    // Lives as long as the page does.
    follow.forget();
}

/// The text at an address; empty when it can't be had.
pub async fn text(address: &str) -> String {
    script::text(address).await.as_string().unwrap_or_default()
}

/// Calls `follow` with what is asked, now and whenever it changes: empty while it is what the
/// server answered.
pub fn on_asked(follow: impl FnMut(String) + 'static) {
    let follow = Closure::<dyn FnMut(String)>::new(follow);
    script::on_asked(&follow);
    // Lives as long as the page does.
    follow.forget();
}
