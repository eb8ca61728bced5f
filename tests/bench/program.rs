//! The program, opened in this process on a database of its own.

use clap::Parser;
use dag1_server::config::Settings;
use dag1_server::serve;
use dag1_server::state::AppState;
use dag1_server::time::Clock;
use dag1_tests::database::TestDatabase;

#[derive(Parser)]
struct Options {
    #[command(flatten)]
    settings: Settings,
}

/// Opens it. Messages go to phones on this machine.
pub async fn open(database: &TestDatabase, clock: &Clock) -> AppState {
    let folder = database.folder();
    let settings = Options::parse_from([
        "bench",
        "--database-url",
        &database.url,
        "--data-dir",
        folder.to_str().unwrap(),
        "--push-hosts",
        "127.0.0.1",
        "--vapid-subject",
        "mailto:bench@dag1.invalid",
    ]);
    serve::open(settings.settings.check().unwrap(), clock.clone()).await.unwrap().state
}
