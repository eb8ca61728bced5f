//! Who asks for help in the demonstration, at which section of which form.

use super::days::{Days, Ids};
use crate::demo::cast::{Player, Range, STAFF};
use crate::error::Result;
use crate::help::{self, GivenRequest};
use crate::id::HelpId;
use dag1_app::help::Spot;
use jiff::SignedDuration;
use sea_orm::DatabaseTransaction;

/// Who asks, form, section, in their own words, how many hours ago, whether the volunteer helps.
const REQUESTS: [(&str, &str, &str, &str, i64, bool); 2] = [
    ("holder-ti", "inlichtingen", "documents", "ኣበየናይ ወረቐት እዩ ዝርከብ?", 26, false),
    ("holder-ar", "zorgtoeslag", "part-income", "لا أفهم ماذا أكتب هنا.", 3, true),
];

pub async fn seed(tx: &DatabaseTransaction, players: &[Player], days: Days) -> Result<()> {
    let mut ids = Ids::of(Range::Help);
    for (who, form, section, message, hours, is_taken) in REQUESTS {
        let id = HelpId(ids.next());
        let player = players.iter().find(|player| player.who == who);
        let (Some(player), Some(spot)) = (player, Spot::find(form, section)) else { continue };
        let helper = is_taken.then_some(STAFF[2].id);
        let given = GivenRequest { id, spot: &spot, message, helper };
        let asked = days.now - SignedDuration::from_hours(hours);
        help::import(tx, player.scope, given, asked).await?;
    }
    Ok(())
}
