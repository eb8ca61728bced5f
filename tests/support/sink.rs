//! A push service that accepts every post unread, with as little work as there can be.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const ACCEPTED: &[u8] = b"HTTP/1.1 201 Created\r\ncontent-length: 0\r\n\r\n";

/// Serves until the listener fails.
pub async fn serve(listener: TcpListener) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(swallow(stream));
    }
}

/// Answers each post on a connection when it is there as a whole.
async fn swallow(mut stream: TcpStream) {
    let mut seen = Vec::with_capacity(8192);
    while stream.read_buf(&mut seen).await.is_ok_and(|count| count > 0) {
        while let Some(length) = first_post(&seen) {
            seen.drain(..length);
            if stream.write_all(ACCEPTED).await.is_err() {
                return;
            }
        }
    }
}

/// Length of the first post in what was read, when it is all there.
fn first_post(seen: &[u8]) -> Option<usize> {
    let head = seen.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let lines = std::str::from_utf8(&seen[..head]).unwrap().lines();
    let length = lines.filter_map(|line| line.split_once(": ")).find_map(|(name, value)| {
        let is_length = name.eq_ignore_ascii_case("content-length");
        is_length.then(|| value.parse::<usize>().unwrap())
    })?;
    (seen.len() >= head + length).then_some(head + length)
}
