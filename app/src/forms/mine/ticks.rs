//! What a person ticks off: what one needs, and what to do.

use super::together::{address, waits};
use super::{Mine, TickList};
use crate::forms::{Form, blocks};
use crate::glossary::Linked;
use crate::ui::Frame;
use leptos::prelude::*;

/// A list to tick off: one button keeps all its ticks. Who is not signed in only reads it. By
/// `data-ticks` a phone finds the list again when its ticks wait for a connection.
pub(in crate::forms) fn ticks(
    shell: &Frame,
    frame: &Frame,
    form: &Form,
    mine: Option<&Mine>,
    list: TickList,
) -> AnyView {
    let Some(mine) = mine else {
        return match list {
            TickList::Documents => blocks::needs(frame, form),
            TickList::Steps => blocks::steps(frame, form, "step", &form.steps),
        };
    };
    let linked = Linked::new(frame, &form.words);
    let items = list
        .items(form)
        .iter()
        .map(|id| {
            let item = list.item(id);
            let is_ticked = mine.ticked.contains(&item);
            let text = linked.say(&form.message(&item));
            view! {
                <li>
                    <label class="check">
                        <input type="checkbox" name="tick" value=id.clone() checked=is_ticked/>
                        <span>{text}</span>
                    </label>
                </li>
            }
        })
        .collect_view();
    let items = match list {
        TickList::Documents => view! { <ul class="plain">{items}</ul> }.into_any(),
        TickList::Steps => view! { <ol>{items}</ol> }.into_any(),
    };
    let address = address(shell, form, mine, list.code());
    view! {
        <form method="post" data-ticks=address.clone() action=address>
            {waits(shell, form)}
            {items}
            <button class="button-second">{frame.words().say("forms-tick-keep")}</button>
        </form>
    }
    .into_any()
}
