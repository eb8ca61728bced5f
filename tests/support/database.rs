//! A database for one test: SQLite in a folder of its own, or, with `DAG1_TEST_DATABASE_URL`
//! naming a PostgreSQL to administer, a fresh database there.

use dag1_migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend};
use std::path::PathBuf;
use tempfile::TempDir;
use url::Url;
use uuid::Uuid;

/// A migrated database that lives as long as the test.
pub struct TestDatabase {
    /// Connection for the test itself.
    pub db: DatabaseConnection,
    /// Address for a program under test.
    pub url: String,
    folder: TempDir,
}

impl TestDatabase {
    /// Makes one, and brings it up to date.
    pub async fn new() -> Self {
        match std::env::var("DAG1_TEST_DATABASE_URL") {
            Ok(admin) => Self::postgres(&admin).await,
            Err(_) => Self::sqlite().await,
        }
    }

    /// One of SQLite.
    pub async fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("test.sqlite").display());
        Self::open(url, folder).await
    }

    /// One of the PostgreSQL that `admin` administers.
    pub async fn postgres(admin: &str) -> Self {
        Self::open(fresh_postgres(admin).await, tempfile::tempdir().unwrap()).await
    }

    async fn open(url: String, folder: TempDir) -> Self {
        let db = dag1_server::database::open(&url).await.unwrap();
        Migrator::up(&db, None).await.unwrap();
        Self { db, url, folder }
    }

    /// Whether it is PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        self.db.get_database_backend() == DbBackend::Postgres
    }

    /// A folder that goes with the test.
    pub fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }
}

async fn fresh_postgres(admin: &str) -> String {
    let name = format!("test_{}", Uuid::now_v7().simple());
    let db = dag1_server::database::open(admin).await.unwrap();
    db.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
    db.close().await.unwrap();
    let mut url = Url::parse(admin).unwrap();
    url.set_path(&name);
    url.to_string()
}
