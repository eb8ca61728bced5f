//! The page that tells staff which sections readers did not find clear.

use super::{ClarityList, Count};
use crate::args;
use crate::forms::section_name;
use crate::ui::{Frame, Page, Section};
use leptos::prelude::*;

/// The page at `/{l}/clarity`, for case workers.
pub fn clarity_page(frame: Frame, list: ClarityList) -> String {
    let words = frame.words();
    let ClarityList { counts, least } = list;
    let shown = if counts.is_empty() {
        view! { <p class="nothing">{words.say("forms-clear-none")}</p> }.into_any()
    } else {
        table(&frame, &counts)
    };
    let body = view! {
        <p class="lead">{words.say("forms-clear-intro")}</p>
        <p>{words.say_with("forms-clear-who", &args! { "least" => least })}</p>
        {shown}
        <p><a href=frame.link("/forms")>{words.say("forms-title")}</a></p>
    }
    .into_any();
    Page { title: words.text("forms-clear-title"), frame, section: Section::Forms, body }.html()
}

/// The roles keep it a table where a narrow screen shows its cells under each other.
fn table(frame: &Frame, counts: &[Count]) -> AnyView {
    let words = frame.words();
    let columns = [
        "forms-clear-form",
        "forms-clear-section",
        "forms-clear-language",
        "forms-clear-count-no",
        "forms-clear-count-yes",
    ];
    let head = columns
        .map(|message| view! { <th scope="col" role="columnheader">{words.say(message)}</th> });
    let rows: Vec<AnyView> = counts
        .iter()
        .map(|count| {
            let [form, section, language, unclear, clear] =
                columns.map(|message| words.text(message));
            let path = format!("/forms/{}#{}", count.form.id, count.section);
            let name = section_name(words, count.form, &count.section);
            let own = count.language;
            view! {
                <tr role="row">
                    <td role="cell" data-label=form>
                        <a href=frame.link(&path)><bdi lang="nl">{count.form.official_name.clone()}</bdi></a>
                    </td>
                    <td role="cell" data-label=section><bdi>{name}</bdi></td>
                    <td role="cell" data-label=language>
                        <bdi lang=own.code()>{own.own_name()}</bdi>
                    </td>
                    <td role="cell" data-label=unclear><b>{count.unclear}</b></td>
                    <td role="cell" data-label=clear>{count.clear}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <table class="fates" role="table">
            <thead role="rowgroup"><tr role="row">{head}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}
