//! The settings page: reminders, quiet hours, lock screen, language, devices.

use super::{LockScreen, Settings};
use crate::people::Device;
use crate::ui::{Frame, Icon, Page, Section, Words, when};
use crate::{Locale, dates, islands};
use jiff::civil;
use leptos::prelude::*;

/// What the holder can choose.
pub fn settings_page(frame: Frame, settings: Settings) -> String {
    let words = frame.words();
    let devices = settings.devices.iter().map(|one| device(&frame, one)).collect_view();
    let body = view! {
        <h2 id="reminders">{words.say("settings-this-phone")}</h2>
        {islands::push_switch(words, &settings.push_key)}
        {wishes(&frame, &settings)}
        <h2>{words.say("settings-language")}</h2>
        {language(&frame)}
        <h2>{words.say("settings-devices")}</h2>
        {devices}
        <form method="post" class="actions" action=frame.link("/sign-out")>
            <button class="button-ending">{words.say("settings-sign-out")}</button>
        </form>
    }
    .into_any();
    let title = words.text("app-settings");
    Page { frame, title, section: Section::Settings, body }.html()
}

fn wishes(frame: &Frame, settings: &Settings) -> AnyView {
    let words = frame.words();
    let locks = LockScreen::ALL
        .iter()
        .map(|choice| {
            view! {
                <label class="check">
                    <input type="radio" name="lock_screen" value=choice.code()
                        checked=*choice == settings.lock_screen/>
                    <span>{words.say(choice.message())}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <form method="post" action=frame.link("/settings")>
            <label class="check">
                <input type="checkbox" name="reminders" value="on" checked=settings.reminders/>
                <span>{words.say("settings-reminders")}</span>
            </label>
            <fieldset class="field">
                <legend>{words.say("settings-quiet")}</legend>
                <p class="field-hint">{words.say("settings-quiet-hint")}</p>
                {time(words, settings, "quiet_from", "settings-quiet-from", settings.quiet_from)}
                {time(words, settings, "quiet_until", "settings-quiet-until", settings.quiet_until)}
            </fieldset>
            <fieldset class="field">
                <legend>{words.say("settings-lock")}</legend>
                <p class="field-hint">{words.say("settings-lock-hint")}</p>
                {locks}
            </fieldset>
            <div class="actions"><button class="button">{words.say("app-save")}</button></div>
        </form>
    }
    .into_any()
}

/// A time; what was typed wrongly stays, with what is wrong with it.
fn time(
    words: Words,
    settings: &Settings,
    name: &'static str,
    label: &str,
    kept: civil::Time,
) -> AnyView {
    let typed = settings.form.value(name);
    let value = if typed.is_empty() { dates::clock(kept) } else { typed.to_owned() };
    let error = settings.form.error(name);
    let is_wrong = error.is_some();
    let described = is_wrong.then(|| format!("{name}-wrong"));
    view! {
        <div class=if is_wrong { "field is-wrong" } else { "field" }>
            <label for=name>{words.say(label)}</label>
            {error.map(|error| view! {
                <p class="field-wrong" id=format!("{name}-wrong")>
                    {Icon::Warning.draw()}<span>{words.say(error.message())}</span>
                </p>
            })}
            <input id=name name=name type="time" value=value dir="ltr" required
                aria-describedby=described aria-invalid=is_wrong.then_some("true")/>
        </div>
    }
    .into_any()
}

fn language(frame: &Frame) -> AnyView {
    let buttons = Locale::ALL
        .into_iter()
        .map(|locale| {
            let code = locale.code();
            let class = if locale == frame.locale { "button" } else { "button-second" };
            view! {
                <button class=class name="language" value=code lang=code dir=locale.direction()
                    aria-pressed=if locale == frame.locale { "true" } else { "false" }>
                    {locale.own_name()}
                </button>
            }
        })
        .collect_view();
    view! {
        <form method="post" class="actions" action=frame.link("/settings/language")>{buttons}</form>
    }
    .into_any()
}

fn device(frame: &Frame, one: &Device) -> AnyView {
    let words = frame.words();
    let push = if one.has_push { "settings-device-push" } else { "settings-device-no-push" };
    let end = (!one.is_this).then(|| {
        view! {
            <form method="post" class="actions"
                action=frame.link(&format!("/settings/devices/{}/end", one.id))>
                <button class="button-ending">{words.say("settings-device-end")}</button>
            </form>
        }
    });
    view! {
        <article class="card">
            <h3><bdi>{one.label.clone()}</bdi></h3>
            {one.is_this.then(|| view! { <p>{words.say("settings-device-this")}</p> })}
            <p>{words.say(push)}</p>
            <p class="quiet">{words.say("settings-device-used")}</p>
            {when(words, one.last_used)}
            {end}
        </article>
    }
    .into_any()
}
