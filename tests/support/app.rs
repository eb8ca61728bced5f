//! The program in this process.

use crate::database::TestDatabase;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use clap::{Args, FromArgMatches};
use dag1_server::AppState;
use dag1_server::config::Settings;
use dag1_server::serve;
use dag1_server::time::Clock;
use std::fmt;
use tower::ServiceExt;

/// When tests begin unless they say otherwise: a Tuesday, 10:00 in Amsterdam.
pub const NOW: &str = "2026-11-24T09:00:00Z";

/// The whole program, on a database of its own, at a moment that stands still.
pub struct TestApp {
    /// What the handlers and the worker share.
    pub state: AppState,
    router: Router,
    // After the state, so that the connections are closed first.
    _database: TestDatabase,
}

/// Who asks: a cookie, or nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    cookie: Option<String>,
}

impl Session {
    /// Nobody is signed in.
    pub fn nobody() -> Self {
        Self { cookie: None }
    }

    /// The cookie, `name=value`.
    pub fn cookie(&self) -> Option<&str> {
        self.cookie.as_deref()
    }
}

/// What came back.
pub struct Answer {
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body as text.
    pub body: String,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start: String = self.body.chars().take(300).collect();
        write!(f, "{} {:?} {start}", self.status, self.headers)
    }
}

impl Answer {
    /// A header's text; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The path to which it sends on, without what is said there.
    pub fn location(&self) -> &str {
        self.header("location").split('?').next().unwrap_or_default()
    }

    /// The session that it starts.
    pub fn session(&self) -> Session {
        let cookies = self.headers.get_all(header::SET_COOKIE);
        let cookie = cookies
            .iter()
            .filter_map(|value| value.to_str().ok())
            .find(|value| value.starts_with("dag1=") || value.starts_with("__Host-dag1="));
        let cookie = cookie.and_then(|cookie| cookie.split(';').next());
        Session { cookie: cookie.map(str::to_owned) }
    }
}

impl TestApp {
    /// An empty program at [`NOW`].
    pub async fn start() -> Self {
        Self::with(NOW, &[]).await
    }

    /// The demonstration, full of made-up people, at [`NOW`].
    pub async fn demo() -> Self {
        Self::with(NOW, &["--demo"]).await
    }

    /// The program at a moment, with more arguments of the command line.
    pub async fn with(now: &str, arguments: &[&str]) -> Self {
        let database = TestDatabase::new().await;
        let folder = database.folder().display().to_string();
        let mut line =
            vec!["dag1", "--listen=127.0.0.1:3000", "--vapid-subject=mailto:test@dag1.invalid"];
        line.extend(["--data-dir", &folder, "--database-url", &database.url]);
        line.extend(arguments);
        let command = Settings::augment_args(clap::Command::new("dag1"));
        let matches = command.try_get_matches_from(line).unwrap();
        let settings = Settings::from_arg_matches(&matches).unwrap();
        let clock = Clock::fixed(now.parse().unwrap());
        let server = serve::open(settings.check().unwrap(), clock).await.unwrap();
        Self { router: server.router(), state: server.state, _database: database }
    }

    /// Sends a request as it is.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 64 * 1024 * 1024).await.unwrap();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// Sends a request; status and body as they are sent, compressed or not.
    pub async fn send_raw(&self, request: Request<Body>) -> (StatusCode, Vec<u8>) {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        (status, to_bytes(response.into_body(), 64 * 1024 * 1024).await.unwrap().to_vec())
    }

    /// A request of a session, still to be completed.
    pub fn request(method: Method, path: &str, session: &Session) -> axum::http::request::Builder {
        let request = Request::builder().method(method).uri(path).header("host", "127.0.0.1:3000");
        match session.cookie() {
            Some(cookie) => request.header(header::COOKIE, cookie),
            None => request,
        }
    }

    /// `GET`.
    pub async fn get(&self, path: &str, session: &Session) -> Answer {
        let request = Self::request(Method::GET, path, session);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// `POST` of a form, as a browser sends it from our own page.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)], session: &Session) -> Answer {
        let body =
            url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Self::request(Method::POST, path, session)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// `POST` of a form with a file, as a browser sends it from our own page.
    pub async fn upload(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        file: &[u8],
        session: &Session,
    ) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            let head = format!("content-disposition: form-data; name=\"{name}\"\r\n\r\n");
            body.extend_from_slice(format!("--dag1\r\n{head}{value}\r\n").as_bytes());
        }
        body.extend_from_slice(
            b"--dag1\r\ncontent-disposition: form-data; name=\"file\"; filename=\"voice.mp3\"\r\n\
              content-type: audio/mpeg\r\n\r\n",
        );
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--dag1--\r\n");
        let request = Self::request(Method::POST, path, session)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=dag1");
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// JSON with any method, as a script of our own page sends it.
    pub async fn json(
        &self,
        method: Method,
        path: &str,
        body: &serde_json::Value,
        session: &Session,
    ) -> Answer {
        let request = Self::request(method, path, session)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/json");
        self.send(request.body(Body::from(body.to_string())).unwrap()).await
    }

    /// Signs in as somebody of the demonstration, e.g. `holder-ti`.
    pub async fn sign_in(&self, who: &str) -> Session {
        self.post("/demo/sign-in", &[("who", who)], &Session::nobody()).await.session()
    }
}
