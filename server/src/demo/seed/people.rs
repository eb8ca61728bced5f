//! Municipalities, staff, permit holders, who helps them, and the forms they follow.

use super::days::{Days, Ids};
use crate::demo::cast::{HERE, MUNICIPALITIES, Player, Range, STAFF};
use crate::error::Result;
use crate::id::{ContactId, FollowedId, GrantId};
use crate::people::{GivenStaff, New};
use crate::{access, forms, people};
use dag1_app::forms::{Standing, TermUnit};
use dag1_app::help::{HelpTopic, Helper};
use sea_orm::DatabaseTransaction;

/// Whom one can call besides staff: name, topic, organisation, phone number.
const CONTACTS: [(&str, HelpTopic, &str, &str); 4] = [
    ("Dokter Voorbeeld", HelpTopic::Health, "Huisartsenpraktijk Voorbeeld", "020 000 0101"),
    ("Juf Voorbeeld", HelpTopic::Lessons, "Taalschool Voorbeeld", "020 000 0102"),
    ("Meneer Testpersoon", HelpTopic::House, "Woningstichting Voorbeeld", "020 000 0103"),
    ("Mevrouw Verzonnen", HelpTopic::Law, "VluchtelingenWerk Voorbeeldstad", "020 000 0104"),
];

/// Where those to sign in as stand with which forms.
const FORMS: [(&str, Standing); 2] =
    [("zorgtoeslag", Standing::Started), ("huurtoeslag", Standing::Todo)];

pub async fn seed(tx: &DatabaseTransaction, players: &[Player], days: Days) -> Result<()> {
    for (id, name) in MUNICIPALITIES {
        people::import_municipality(tx, id, name).await?;
    }
    for one in STAFF {
        let (id, municipality, name) = (one.id, one.municipality, one.name);
        let (role, phone) = (one.role, one.phone);
        people::import_staff(tx, GivenStaff { id, municipality, name, role, phone }, days.now)
            .await?;
    }
    let addition = forms::Addition {
        note: "Breng het formulier naar balie 4, of stuur het met de post.".to_owned(),
        phone: "020 000 0110".to_owned(),
        address: "Voorbeeldplein 1, 0000 XX Voorbeeldstad".to_owned(),
        term: Some(TermUnit::Weeks.offset(2, true)),
    };
    forms::set_addition(tx, HERE, "inlichtingen", &addition, days.now).await?;
    let mut grants = Ids::of(Range::Grant);
    let mut contacts = Ids::of(Range::Contact);
    let mut followed = Ids::of(Range::Followed);
    for player in players {
        let scope = player.scope;
        let person = New {
            name: player.name.clone(),
            language: player.language,
            phone: player.phone.clone(),
        };
        people::import_person(tx, scope, player.case_worker, &person, days.now).await?;
        if !player.is_lead() {
            continue;
        }
        for (name, topic, organisation, phone) in CONTACTS {
            let contact = Helper {
                name: name.to_owned(),
                topic,
                organisation: organisation.to_owned(),
                phone: phone.to_owned(),
                may_see: false,
            };
            people::import_contact(tx, scope, ContactId(contacts.next()), &contact).await?;
        }
        for (form, standing) in FORMS {
            let id = FollowedId(followed.next());
            forms::import(tx, scope, id, form, standing, days.now).await?;
        }
        if matches!(player.who, "holder-ti" | "holder-ar") {
            let id = GrantId(grants.next());
            access::import_grant(tx, id, scope, STAFF[2].id, HelpTopic::Forms, days.now).await?;
        }
    }
    Ok(())
}
