//! The router of everything, and the server's life: start, serve, stop gracefully.

use crate::assets::Assets;
use crate::config::Config;
use crate::database::Reader;
use crate::demo::Demo;
use crate::error::Error;
use crate::start::{self, StartError};
use crate::state::{AppState, Shared};
use crate::time::Clock;
use crate::{
    access, appointments, channels, clarity, deadlines, demo, desk, forms, glossary, help, lessons,
    letters, recordings, reminders, search, sending, settings, sign_in, texts, today, upkeep, web,
};
use axum::extract::DefaultBodyLimit;
use axum::response::IntoResponse;
use axum::{Router, middleware};
use dag1_app::errors::Problem;
use dag1_push::Push;
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};

fn router(state: AppState, demo: Option<Arc<Demo>>) -> Router {
    let mut routes = Router::new()
        .merge(web::router())
        .merge(sign_in::router())
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
        .merge(desk::router())
        .merge(settings::router())
        .merge(reminders::router())
        .merge(sending::router());
    if let Some(demo) = demo {
        routes = routes.merge(demo::router(demo));
    }
    let pages = routes
        .fallback(async || Error::Problem(Problem::NotFound))
        .method_not_allowed_fallback(async || Error::Problem(Problem::Method))
        .layer(DefaultBodyLimit::max(web::MAX_BODY))
        .layer(middleware::from_fn_with_state(state.clone(), help::count))
        .layer(middleware::from_fn_with_state(state.clone(), web::same_site))
        .layer(middleware::from_fn_with_state(state.clone(), access::identify));
    // A sound is packed already.
    let packs = DefaultPredicate::new().and(NotForContentType::const_new("audio/"));
    pages
        .merge(web::files())
        .layer(CatchPanicLayer::custom(|_| Error::Internal("a handler panicked").into_response()))
        .layer(middleware::from_fn_with_state(state.clone(), web::explain))
        .layer(middleware::from_fn_with_state(state.clone(), web::pack))
        .layer(CompressionLayer::new().compress_when(packs))
        .layer(middleware::from_fn_with_state(web::Headers::new(&state), web::headers))
        .with_state(state)
}

/// The program, opened: what handlers and the worker share, and the demonstration when it is one.
#[derive(Clone, Debug)]
pub struct Server {
    /// What handlers and the worker share.
    pub state: AppState,
    demo: Option<Arc<Demo>>,
}

/// Opens everything that a server needs: database, migrations, keys, assets; in the
/// demonstration also its people, its clock and its receiver.
pub async fn open(config: Config, clock: Clock) -> Result<Server, StartError> {
    let db = start::open_database(&config.data_dir, &config.database_url).await?;
    let demo = if config.demo { Some(demo::open(&db, &clock).await?) } else { None };
    let mut push_hosts = config.push_hosts.clone();
    push_hosts.extend(demo.as_ref().map(|demo| demo.push_host()));
    let vapid = channels::vapid(&db, &config.vapid_subject).await?;
    let state = AppState::from(Shared {
        reader: Reader::of(&db)?,
        db,
        clock,
        config: Arc::new(config),
        assets: Arc::new(Assets::load()),
        push: Arc::new(Push::new(vapid, push_hosts)?),
        pulse: Arc::default(),
    });
    for rest in channels::rests(&state.db).await? {
        state.push.rest(&rest);
    }
    upkeep::begin(&state).await?;
    Ok(Server { state, demo })
}

impl Server {
    /// Every address of the program.
    pub fn router(&self) -> Router {
        router(self.state.clone(), self.demo.clone())
    }

    /// Serves until told to stop (SIGTERM, Ctrl-C), then finishes the requests under way and what
    /// the worker is sending, and gives back the leases it has not begun with.
    pub async fn run(self) -> Result<(), StartError> {
        let listener = TcpListener::bind(self.state.config.listen)
            .await
            .map_err(|error| StartError::Io("DAG1_LISTEN can't be listened on", error))?;
        let stop = CancellationToken::new();
        let worker = tokio::spawn(sending::worker(self.state.clone(), stop.clone()));
        let upkeep = tokio::spawn(upkeep::run(self.state.clone(), stop.clone()));
        tracing::info!(server.address = %self.state.config.listen, "ready");
        let stopping = stop.clone();
        let service = self.router().into_make_service_with_connect_info::<SocketAddr>();
        axum::serve(listener, service)
            .with_graceful_shutdown(async move {
                told_to_stop().await;
                stopping.cancel();
            })
            .await
            .map_err(|error| StartError::Io("serving", error))?;
        stop.cancel();
        if worker.await.is_err() || upkeep.await.is_err() {
            tracing::error!("the worker or the upkeep did not end well");
        }
        Ok(())
    }
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
