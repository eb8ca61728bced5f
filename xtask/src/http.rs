//! A small HTTP/1.1 client on one kept connection: enough to ask our own server.

use crate::command::{Failure, Outcome, While, failure};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Longest wait for any answer.
const LIMIT: Duration = Duration::from_secs(30);

/// A connection that is used again for the next request.
pub struct Connection {
    stream: BufReader<TcpStream>,
    address: SocketAddr,
}

/// An answer as it was on the wire: the body still compressed, if it was.
#[derive(Debug)]
pub struct Answer {
    /// Status code.
    pub status: u16,
    /// Names in lower case, with their values.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl Answer {
    /// The first header of this name, given in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl Connection {
    /// Connects.
    pub fn open(address: SocketAddr) -> Outcome<Self> {
        let stream = TcpStream::connect(address).during(address)?;
        stream
            .set_read_timeout(Some(LIMIT))
            .and_then(|()| stream.set_nodelay(true))
            .during(address)?;
        Ok(Self { stream: BufReader::new(stream), address })
    }

    /// Asks for a page; `headers` are whole lines, each ended by `\r\n`.
    pub fn get(&mut self, path: &str, headers: &str) -> Outcome<Answer> {
        self.send(&format!("GET {path} HTTP/1.1\r\nHost: {}\r\n{headers}\r\n", self.address))
    }

    /// Sends a form.
    pub fn post(&mut self, path: &str, headers: &str, form: &str) -> Outcome<Answer> {
        let address = self.address;
        self.send(&format!(
            "POST {path} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n{headers}\r\n{form}",
            form.len()
        ))
    }

    fn send(&mut self, request: &str) -> Outcome<Answer> {
        self.stream.get_mut().write_all(request.as_bytes()).during("sending a request")?;
        let start = self.line()?;
        let status = start.split(' ').nth(1).and_then(|code| code.parse().ok());
        let status = status.ok_or_else(|| Failure(format!("not an answer: {start}")))?;
        let mut headers = Vec::new();
        loop {
            let line = self.line()?;
            let Some((name, value)) = line.split_once(':') else {
                break;
            };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let mut answer = Answer { status, headers, body: Vec::new() };
        if answer.header("transfer-encoding") == Some("chunked") {
            self.chunks(&mut answer.body)?;
        } else {
            let length =
                answer.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
            self.bytes(length, &mut answer.body)?;
        }
        Ok(answer)
    }

    fn chunks(&mut self, body: &mut Vec<u8>) -> Outcome {
        loop {
            let line = self.line()?;
            let length = usize::from_str_radix(line.trim(), 16).during("reading a chunk")?;
            self.bytes(length, body)?;
            self.line()?;
            if length == 0 {
                return Ok(());
            }
        }
    }

    fn bytes(&mut self, length: usize, body: &mut Vec<u8>) -> Outcome {
        let before = body.len();
        body.resize(before + length, 0);
        self.stream.read_exact(&mut body[before..]).during("reading an answer")
    }

    fn line(&mut self) -> Outcome<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line).during("reading an answer")? == 0 {
            return failure("the server closed the connection");
        }
        line.truncate(line.trim_end().len());
        Ok(line)
    }
}
