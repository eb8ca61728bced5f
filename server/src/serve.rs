//! The router of everything, and the server's life: start, serve, stop gracefully.

use crate::config::{Config, ConfigError};
use crate::error::Error;
use crate::reminders::Push;
use crate::state::AppState;
use crate::time::Clock;
use crate::web::{Assets, assets, explain, health, security, site};
use crate::{
    access, appointments, clarity, database, deadlines, demo, forms, glossary, help, lessons,
    letters, people, recordings, reminders, search, settings, texts, today,
};
use axum::extract::DefaultBodyLimit;
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Router, middleware};
use dag1_app::errors::Problem;
use dag1_migrations::{Migrator, MigratorTrait};
use sea_orm::DbErr;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};

/// Every address of the program.
pub fn router(state: AppState) -> Router {
    let mut routes = Router::new()
        .merge(site::router())
        .merge(access::router())
        .merge(today::router())
        .merge(appointments::router())
        .merge(lessons::router())
        .merge(deadlines::router())
        .merge(forms::router())
        .merge(glossary::router())
        .merge(search::router())
        .merge(letters::router())
        .merge(texts::router())
        .merge(clarity::router())
        .merge(recordings::router())
        .merge(help::router())
        .merge(people::router())
        .merge(settings::router())
        .merge(reminders::router());
    if state.demo.is_some() {
        routes = routes.merge(demo::router());
    }
    let pages = routes
        .fallback(async || Error::Problem(Problem::NotFound))
        .method_not_allowed_fallback(async || Error::Problem(Problem::Method))
        .layer(DefaultBodyLimit::max(security::MAX_BODY))
        .layer(middleware::from_fn_with_state(state.clone(), security::same_site))
        .layer(middleware::from_fn_with_state(state.clone(), access::identify));
    let files = Router::new()
        .route("/assets/{build}/{*name}", get(assets::asset))
        .route("/sw.js", get(assets::service_worker))
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz));
    // A sound is packed already.
    let packs = DefaultPredicate::new().and(NotForContentType::const_new("audio/"));
    pages
        .merge(files)
        .layer(CatchPanicLayer::custom(|_| Error::Internal("a handler panicked").into_response()))
        .layer(middleware::from_fn_with_state(state.clone(), explain))
        .layer(CompressionLayer::new().compress_when(packs))
        .layer(middleware::from_fn_with_state(state.clone(), security::headers))
        .with_state(state)
}

/// What keeps the program from starting: one line for the person who started it.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A setting can't be used.
    #[error("{0}")]
    Config(#[from] ConfigError),
    /// The database can't be opened or brought up to date.
    #[error("database: {0}")]
    Database(#[from] DbErr),
    /// A file or the network did not do what was asked.
    #[error("{0}: {1}")]
    Io(&'static str, std::io::Error),
    /// Anything else, in words.
    #[error("{0}")]
    Other(String),
}

/// Opens everything that a server needs: database, migrations, keys, assets; in the
/// demonstration also its people, its clock and its receiver.
pub async fn open(config: Config, clock: Clock) -> Result<AppState, StartError> {
    std::fs::create_dir_all(&config.data_dir)
        .map_err(|error| StartError::Io("DAG1_DATA_DIR can't be made", error))?;
    let db = database::open(&config.database_url).await?;
    Migrator::up(&db, None).await?;
    let demo = if config.demo { Some(demo::open(&db, &clock).await?) } else { None };
    let push = Push::open(&db, &config, demo.as_ref().map(|demo| demo.push_host())).await?;
    Ok(AppState {
        db,
        clock,
        config: Arc::new(config),
        assets: Arc::new(Assets::load()),
        push: Arc::new(push),
        demo,
    })
}

/// Serves until told to stop (SIGTERM, Ctrl-C), then finishes the requests under way and what
/// the worker is sending, and gives back the leases it has not begun with.
pub async fn serve(state: AppState) -> Result<(), StartError> {
    let listener = TcpListener::bind(state.config.listen)
        .await
        .map_err(|error| StartError::Io("DAG1_LISTEN can't be listened on", error))?;
    let stop = CancellationToken::new();
    let worker = reminders::worker(state.clone(), stop.clone());
    let worker = tokio::spawn(worker);
    tracing::info!(server.address = %state.config.listen, "ready");
    let stopping = stop.clone();
    axum::serve(listener, router(state).into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(async move {
            told_to_stop().await;
            stopping.cancel();
        })
        .await
        .map_err(|error| StartError::Io("serving", error))?;
    stop.cancel();
    if worker.await.is_err() {
        tracing::error!("the worker did not end well");
    }
    Ok(())
}

async fn told_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}
