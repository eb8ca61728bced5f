//! `dag1 staff invite`: the way in for a municipality's first case worker, and for all staff
//! until passkeys and single sign-on are here.

use crate::access::{self, Account, Role};
use crate::config::Settings;
use crate::reading::text;
use crate::start::{self, StartError};
use crate::time::Clock;
use crate::{database, people};
use clap::{Args, Subcommand};
use std::io::Write;
use url::Url;

#[derive(Subcommand, Debug)]
pub enum Command {
    /// Print a link that signs a case worker, coordinator or volunteer in, once, within seven
    /// days. Makes the municipality and the staff member when they are not there yet.
    Invite(Invite),
}

#[derive(Args, Debug)]
pub struct Invite {
    /// Name of the municipality, e.g. "Voorbeeldstad".
    #[arg(long)]
    municipality: String,
    /// Name of the staff member, as permit holders see it.
    #[arg(long)]
    name: String,
    /// caseworker, coordinator or volunteer.
    #[arg(long, value_parser = role)]
    role: Role,
    /// Phone number that permit holders may call.
    #[arg(long, default_value = "")]
    phone: String,
    #[command(flatten)]
    settings: Settings,
}

fn role(code: &str) -> Result<Role, String> {
    Role::from_code(code).ok_or_else(|| "must be caseworker, coordinator or volunteer".to_owned())
}

/// Does what the command says. Only the link goes to standard output.
pub async fn run(command: Command) -> Result<(), StartError> {
    let Command::Invite(invite) = command;
    let link = invitation(&invite).await?;
    writeln!(std::io::stdout(), "{link}")
        .map_err(|error| StartError::Io("the link can't be printed", error))
}

async fn invitation(invite: &Invite) -> Result<Url, StartError> {
    let settings = &invite.settings;
    let name = text("--name", &invite.name, text::NAME)?;
    let municipality = text("--municipality", &invite.municipality, text::NAME)?;
    let phone = text::line(&invite.phone);
    let public_url = settings.checked_public_url()?;
    let db = start::open_database(&settings.data_dir, &settings.checked_database_url()?).await?;

    let now = Clock::system().now();
    let tx = database::begin(&db).await?;
    let municipality = people::municipality(&tx, &municipality).await?;
    let staff = people::staff(&tx, municipality, &name, invite.role, &phone, now).await?;
    let account = Account::Staff(municipality, staff);
    let invitation = access::invite(&tx, account, now).await?;
    tx.commit().await?;
    public_url
        .join(&format!("nl/access/staff/{}", invitation.code()))
        .map_err(|_| StartError::Other("DAG1_PUBLIC_URL: no link can be made from it".to_owned()))
}

fn text(flag: &str, given: &str, longest: usize) -> Result<String, StartError> {
    text::required(given, longest)
        .map_err(|_| StartError::Other(format!("{flag}: must have 1 to {longest} characters")))
}
