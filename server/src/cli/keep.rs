//! `dag1 keys` and `dag1 backup`: what an operator keeps safe.

use crate::channels;
use crate::config::Settings;
use crate::start::{self, StartError};
use clap::Args;
use sea_orm::{ConnectionTrait, DbBackend};
use std::io::Write;
use std::path::PathBuf;

/// Options of `dag1 backup`.
#[derive(Args, Debug)]
pub struct Backup {
    /// File to write; it must not exist yet.
    to: PathBuf,
    #[command(flatten)]
    settings: Settings,
}

/// Prints the public key by which push services know this program; makes it if there is none.
pub async fn keys(settings: &Settings) -> Result<(), StartError> {
    let db = start::open_database(&settings.data_dir, &settings.checked_database_url()?).await?;
    let vapid = channels::vapid(&db, settings.vapid_subject.as_deref().unwrap_or_default()).await?;
    writeln!(std::io::stdout(), "{}", vapid.public_key())
        .map_err(|error| StartError::Io("the key can't be printed", error))
}

/// Copies the embedded database into a file, whole and consistent, while the server runs.
/// PostgreSQL has tools of its own for this.
pub async fn backup(backup: &Backup) -> Result<(), StartError> {
    let db =
        start::open_database(&backup.settings.data_dir, &backup.settings.checked_database_url()?)
            .await?;
    if db.get_database_backend() != DbBackend::Sqlite {
        let advice = "backup copies the embedded database; for PostgreSQL use pg_dump";
        return Err(StartError::Other(advice.to_owned()));
    }
    if backup.to.exists() {
        return Err(StartError::Other(format!("{} exists already", backup.to.display())));
    }
    let name = backup.to.display().to_string().replace('\'', "''");
    db.execute_unprepared(&format!("VACUUM INTO '{name}'")).await?;
    Ok(())
}
