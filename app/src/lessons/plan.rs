//! The forms in which staff plan a series of lessons, let a person join one, and move or
//! cancel a single lesson.

use super::{CancelReason, Lesson, LessonForm, Series, SeriesForm, Subject};
use crate::dates::{self, Style};
use crate::people::{PersonRef, back_to_person, for_person};
use crate::ui::{
    Choice, Field, Form, Frame, Icon, Page, Section, Words, check, checks, choices, summary,
    when_in_line,
};
use crate::{Locale, args};
use jiff::civil::Weekday;
use leptos::prelude::*;

const LABELS: [(&str, &str); 12] = [
    ("series", "lesson-plan-join-series"),
    ("subject", "lesson-plan-subject"),
    ("school", "lesson-plan-school"),
    ("address", "lesson-plan-address"),
    ("teacher", "lesson-plan-teacher"),
    ("phone", "lesson-plan-phone"),
    ("weekday", "lesson-plan-weekdays"),
    ("time", "lesson-plan-time"),
    ("minutes", "lesson-plan-minutes"),
    ("from", "lesson-plan-from"),
    ("until", "lesson-plan-until"),
    ("breaks", "lesson-plan-breaks"),
];

/// The form to plan a series of lessons, or to join one that exists.
pub fn series_form_page(frame: Frame, model: SeriesForm) -> String {
    let words = frame.words();
    let SeriesForm { person, joinable, form } = model;
    let base = format!("{}/lessons", person.path());
    let join = (!joinable.is_empty())
        .then(|| join_form(&frame, &form, &joinable, &format!("{base}/join")));
    let body = view! {
        {for_person(words, "lesson-plan-for", &person)}
        {summary(words, &form, &LABELS)}
        {join}
        <section>
            <h2>{words.say("lesson-plan-new-title")}</h2>
            <form class="long-form" method="post" action=frame.link(&format!("{base}/new"))>
                {fields(&frame, &form)}
                <button type="submit" class="button">{words.say("lesson-plan-save")}</button>
            </form>
        </section>
        {back_to_person(&frame, &person)}
    }
    .into_any();
    let title = words.text("lesson-plan-title");
    Page { frame, title, section: Section::People, body }.html()
}

fn join_form(frame: &Frame, form: &Form, joinable: &[Series], path: &str) -> AnyView {
    let words = frame.words();
    let options = joinable
        .iter()
        .map(|series| Choice { value: series.id.clone(), text: in_words(words, series) });
    let series = Field::choice("series", "lesson-plan-join-series", "lesson-plan-choose", options);
    view! {
        <section>
            <h2>{words.say("lesson-plan-join-title")}</h2>
            <p>{words.say("lesson-plan-join-hint")}</p>
            <form class="long-form" method="post" action=frame.link(path)>
                {series.view(words, form)}
                <button type="submit" class="button-second">{words.say("lesson-plan-join-save")}</button>
            </form>
        </section>
    }
    .into_any()
}

fn fields(frame: &Frame, form: &Form) -> AnyView {
    let words = frame.words();
    let field = |field: Field| field.view(words, form);
    let today = frame.now.date();
    let weekdays = Weekday::Monday.cycle_forward().take(7).map(|day| {
        let text = dates::weekday(words.locale, day, Style::Weekday);
        Choice { value: day.to_monday_one_offset().to_string(), text }
    });
    let subjects = choices!(words, Subject);
    view! {
        <fieldset>
            <legend>{words.say("lesson-plan-what")}</legend>
            {field(Field::choice("subject", "lesson-plan-subject", "lesson-plan-choose", subjects))}
            {field(Field::line("school", "lesson-plan-school", "text"))}
            {field(Field::line("address", "lesson-plan-address", "text").optional())}
            {field(Field::line("teacher", "lesson-plan-teacher", "text").optional())}
            {field(Field::line("phone", "lesson-plan-phone", "tel").optional())}
        </fieldset>
        <fieldset>
            <legend>{words.say("lesson-plan-when")}</legend>
            {checks(words, form, "weekday", "lesson-plan-weekdays", weekdays)}
            <div class="field-row">
                {field(Field::line("time", "lesson-plan-time", "time"))}
                {field(Field::line("minutes", "lesson-plan-minutes", "number").least(&5))}
            </div>
            <div class="field-row">
                {field(Field::line("from", "lesson-plan-from", "date"))}
                {field(Field::line("until", "lesson-plan-until", "date").least(&today))}
            </div>
        </fieldset>
        <fieldset>
            <legend>{words.say("lesson-plan-free")}</legend>
            {check(words, form, "skip_public_holidays", "lesson-plan-skip")}
            {field(Field::text("breaks", "lesson-plan-breaks").hint("lesson-plan-breaks-hint").optional())}
        </fieldset>
    }
    .into_any()
}

/// A series in one line: subject, school, days, time.
fn in_words(words: Words, series: &Series) -> String {
    let subject = words.text(series.subject.message());
    [subject.as_str(), &series.school, &days_and_time(words.locale, series)]
        .join(words.locale.comma())
}

pub(super) fn days_and_time(locale: Locale, series: &Series) -> String {
    let days: Vec<_> =
        series.weekdays.iter().map(|day| dates::weekday(locale, *day, Style::Weekday)).collect();
    format!("{} · {}", days.join(locale.comma()), dates::clock(series.starts))
}

/// The page of one lesson, to move or cancel it.
pub fn lesson_form_page(frame: Frame, model: LessonForm) -> String {
    let words = frame.words();
    let LessonForm { person, lesson, participants, form } = model;
    let body = view! {
        <p class="lead">
            {words.say(lesson.subject.message())} {words.locale.comma()} <bdi>{lesson.school.clone()}</bdi> {words.locale.comma()}
            {when_in_line(words, lesson.starts)}
        </p>
        {change_forms(&frame, &person, &lesson, participants, &form)}
        {back_to_person(&frame, &person)}
    }
    .into_any();
    let title = words.text("lesson-plan-change-title");
    Page { frame, title, section: Section::People, body }.html()
}

/// The two forms for one lesson. Their fields carry the lesson's id, because a person's page
/// has them many times.
pub(super) fn change_forms(
    frame: &Frame,
    person: &PersonRef,
    lesson: &Lesson,
    participants: u32,
    form: &Form,
) -> AnyView {
    let words = frame.words();
    let base = format!("{}/lessons/{}", person.path(), lesson.id);
    let prefix = format!("{}-", lesson.id);
    let field = |field: Field| field.prefix(&prefix).view(words, form);
    let reason = Field::choice(
        "reason",
        "lesson-plan-cancel-reason",
        "lesson-plan-choose",
        choices!(words, CancelReason),
    );
    view! {
        <p class="careful">
            {Icon::People.draw()}
            <span>{words.say_with("lesson-plan-everyone", &args! { "people" => participants })}</span>
        </p>
        <form class="long-form" method="post" action=frame.link(&format!("{base}/move"))>
            <div class="field-row">
                {field(Field::line("date", "lesson-plan-move-date", "date").least(&frame.now.date()))}
                {field(Field::line("time", "lesson-plan-move-time", "time"))}
            </div>
            <button type="submit" class="button-second">{words.say("lesson-plan-move-save")}</button>
        </form>
        <form class="long-form" method="post" action=frame.link(&format!("{base}/cancel"))>
            {field(reason)}
            <button type="submit" class="button-ending">{words.say("lesson-plan-cancel-save")}</button>
        </form>
    }
    .into_any()
}
