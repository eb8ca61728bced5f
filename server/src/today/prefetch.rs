//! Which pages a phone fetches ahead, so that they can be read without a network.

use crate::access::Holder;
use crate::error::Result;
use crate::state::AppState;
use crate::time::wall;
use crate::{appointments, forms};
use dag1_app::appointments::Appointment;
use jiff::ToSpan;
use jiff::civil::Weekday;

/// What all of them may weigh together, in kilobytes.
pub const BUDGET_KB: u32 = 1500;

/// Most appointments that are fetched one by one.
const APPOINTMENTS: usize = 20;

/// Addresses of what is the same for a long time: the explained forms and the glossary. A phone
/// fetches them after the others, and once for each build of the program.
pub fn once(holder: &Holder) -> Vec<String> {
    let forms = dag1_app::forms::ids().map(|form| format!("forms/{form}"));
    let pages = forms.chain(["glossary".to_owned()]);
    pages.map(|page| format!("/{}/{page}", holder.language().code())).collect()
}

/// Addresses in the person's language, the most needed first.
pub async fn pages(state: &AppState, holder: &Holder) -> Result<Vec<String>> {
    let now = state.now();
    let scope = holder.scope();
    let mut pages: Vec<String> = ["today", "appointments"].map(str::to_owned).into();
    let appointments = appointments::of_person(&state.db, scope, now).await?;
    let coming = appointments.iter().filter(|one| Appointment::is_open(one));
    pages.extend(coming.take(APPOINTMENTS).map(|one| format!("appointments/{}", one.id)));
    let today = wall(now).date();
    let monday = today.saturating_sub(i64::from(today.weekday().since(Weekday::Monday)).days());
    pages.push("lessons".to_owned());
    for monday in [monday, monday.saturating_add(7.days())] {
        for view in ["list", "timetable"] {
            pages.push(format!("lessons?week={monday}&view={view}"));
        }
    }
    pages.extend(["deadlines", "help", "help/ask", "settings", "forms"].map(str::to_owned));
    pages.extend(["search", "search/index", "letters"].map(str::to_owned));
    let followed = forms::followed(&state.db, scope).await?;
    pages.extend(followed.iter().map(|form| format!("forms/{form}")));
    Ok(pages.iter().map(|page| format!("/{}/{page}", holder.language().code())).collect())
}
