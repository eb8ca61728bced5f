//! A push service that answers every post unread, with as little work as there can be.

use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// How a post is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Accepted.
    Accepts,
    /// Too many for this phone; in five seconds.
    Hurried,
    /// Not now.
    Unavailable,
    /// Nothing.
    Silent,
}

impl Manner {
    const fn answer(self) -> &'static [u8] {
        match self {
            Self::Accepts => b"HTTP/1.1 201 Created\r\ncontent-length: 0\r\n\r\n",
            Self::Hurried => {
                b"HTTP/1.1 429 Too Many Requests\r\nretry-after: 5\r\ncontent-length: 0\r\n\r\n"
            }
            Self::Unavailable => b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n",
            Self::Silent => b"",
        }
    }
}

/// Serves until the listener fails: answers a post to the phone of a number in its manner, and
/// counts those it accepts.
pub async fn serve(
    listener: TcpListener,
    accepted: Arc<watch::Sender<usize>>,
    manner: fn(usize) -> Manner,
) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(swallow(stream, accepted.clone(), manner));
    }
}

/// Answers each post on a connection when it is there as a whole. A connection that is owed a
/// silence is silent for good.
async fn swallow(
    mut stream: TcpStream,
    accepted: Arc<watch::Sender<usize>>,
    manner: fn(usize) -> Manner,
) {
    let mut seen = Vec::with_capacity(8192);
    let mut is_silent = false;
    while stream.read_buf(&mut seen).await.is_ok_and(|count| count > 0) {
        while let Some((length, phone)) = first_post(&seen) {
            seen.drain(..length);
            let manner = manner(phone);
            is_silent |= manner == Manner::Silent;
            if is_silent {
                continue;
            }
            if manner == Manner::Accepts {
                accepted.send_modify(|count| *count += 1);
            }
            if stream.write_all(manner.answer()).await.is_err() {
                return;
            }
        }
    }
}

/// Length of the first post in what was read, when it is all there, and the number of its phone.
fn first_post(seen: &[u8]) -> Option<(usize, usize)> {
    let head = seen.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let head_text = std::str::from_utf8(&seen[..head]).unwrap();
    let lines = head_text.lines().filter_map(|line| line.split_once(": "));
    let length = lines.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
    let length = length.map(|(_, value)| value.parse::<usize>().unwrap()).next()?;
    let phone = head_text.split(' ').nth(1)?.rsplit('/').next()?.parse().unwrap();
    (seen.len() >= head + length).then_some((head + length, phone))
}
