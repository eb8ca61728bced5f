//! Pages per second, next to a static answer of about the same size from the same server.
//!
//! The machine that asks is the machine that answers, so the rates say little by themselves. What
//! counts is the processor time the server spends on an answer, which leaves out the asking.

use super::demo::Demo;
use super::report::{Options, Report, bytes};
use super::sizes::{ACCEPT, links, text};
use crate::command::{Outcome, failure};
use crate::http::Connection;
use std::fmt;
use std::thread;
use std::time::{Duration, Instant};

/// Personal pages that are measured, and at most how often the processor time of a static answer
/// of its size each is meant to cost.
const PAGES: [(&str, u32); 2] = [("/ti/today", 8), ("/ti/appointments", 5)];

/// Each is measured this often, taking turns with its static neighbour; the best turn counts.
const TURNS: usize = 3;

/// What came of asking one address for some seconds.
#[derive(Clone, Copy)]
struct Rate {
    /// Answers a second.
    answers: u64,
    /// Processor time of the server for one answer.
    cost: Duration,
}

impl Rate {
    const NONE: Self = Self { answers: 0, cost: Duration::MAX };

    fn better(self, other: Self) -> Self {
        if other.cost < self.cost { other } else { self }
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} a second, {} µs of the server's time each",
            self.answers,
            self.cost.as_micros()
        )
    }
}

/// Measures personal pages against static answers.
pub fn pages(demo: &Demo, options: &Options) -> Outcome {
    let session = demo.sign_in("holder-ti")?;
    let mut connection = Connection::open(demo.address)?;
    for (page, aim) in PAGES {
        // A phone has the style sheet, asks for packed answers, and may have the page itself.
        let first = text(&mut connection, page, &session)?;
        let plain = format!("{session}{}", style(&mut connection, &first)?);
        let html = text(&mut connection, page, &plain)?;
        let (asset, asset_size) = nearest(&mut connection, &html)?;
        let packed = format!("{plain}{ACCEPT}");
        let answer = connection.get(page, &packed)?;
        let known = answer.headers.iter().find(|(name, _)| name == "etag");
        let known = known.map(|(_, tag)| format!("{packed}If-None-Match: {tag}\r\n"));
        Report::told(
            page,
            &format!("{}, packed {}", bytes(html.len() as u64), bytes(answer.body.len() as u64)),
        );
        Report::told("  static answer", &format!("{asset}, {}", bytes(asset_size)));
        let ways = [
            ("plain", Some(plain), ""),
            ("packed", Some(packed), ACCEPT),
            ("not changed", known, ACCEPT),
        ];
        for (way, headers, of_asset) in ways {
            let Some(headers) = headers else { continue };
            let (mut personal, mut fixed) = (Rate::NONE, Rate::NONE);
            for _ in 0..TURNS {
                personal = personal.better(rate(demo, page, &headers, options)?);
                fixed = fixed.better(rate(demo, &asset, of_asset, options)?);
            }
            let times = personal.cost.as_secs_f64() / fixed.cost.as_secs_f64().max(f64::EPSILON);
            Report::told(&format!("  {way}"), &personal.to_string());
            Report::told("    static answer", &fixed.to_string());
            Report::told(
                "    page against static answer",
                &format!("{times:.1} times, at most {aim} is the aim"),
            );
        }
    }
    Ok(())
}

/// The header line of a phone that has the style sheet of the page.
fn style(connection: &mut Connection, html: &str) -> Outcome<String> {
    let sheet = links(html, "href").into_iter().find(|link| link.ends_with("/style/app.css"));
    let Some(sheet) = sheet else { return failure("the page names no style sheet") };
    let answer = connection.get(sheet, "")?;
    let told = answer.headers.iter().find(|(name, _)| name == "set-cookie");
    let pair = told.and_then(|(_, value)| value.split(';').next());
    Ok(pair.map(|pair| format!("Cookie: {pair}\r\n")).unwrap_or_default())
}

/// The asset of this page whose size is nearest to the page's own.
fn nearest(connection: &mut Connection, html: &str) -> Outcome<(String, u64)> {
    let mut best: Option<(String, u64)> = None;
    let wanted = html.len() as u64;
    let mut assets: Vec<&str> = [links(html, "href"), links(html, "src")].concat();
    assets.push("/sw.js");
    for asset in assets.into_iter().filter(|link| link.starts_with("/assets/") || *link == "/sw.js")
    {
        let answer = connection.get(asset, "")?;
        let size = answer.body.len() as u64;
        if answer.status == 200
            && best.as_ref().is_none_or(|(_, known)| size.abs_diff(wanted) < known.abs_diff(wanted))
        {
            best = Some((asset.to_owned(), size));
        }
    }
    best.map_or_else(|| failure("the page names no asset"), Ok)
}

/// Answers per second to many connections that ask again as soon as they were answered.
fn rate(demo: &Demo, path: &str, headers: &str, options: &Options) -> Outcome<Rate> {
    let before = demo.processor_time()?;
    let end = Instant::now() + Duration::from_secs(options.seconds);
    let ask = || -> Outcome<u64> {
        let mut connection = Connection::open(demo.address)?;
        let mut answers = 0;
        while Instant::now() < end {
            let answer = connection.get(path, headers)?;
            if !matches!(answer.status, 200 | 304) {
                return failure(format!("{path} was answered with {} under load", answer.status));
            }
            answers += 1;
        }
        Ok(answers)
    };
    let sums = thread::scope(|scope| {
        let asking: Vec<_> = (0..options.connections).map(|_| scope.spawn(ask)).collect();
        asking
            .into_iter()
            .map(|asking| asking.join().unwrap_or_else(|_| failure("a connection ended early")))
            .sum::<Outcome<u64>>()
    })?;
    let cost = demo.processor_time()?.saturating_sub(before);
    let each = cost / u32::try_from(sums.max(1)).unwrap_or(u32::MAX);
    Ok(Rate { answers: sums / options.seconds.max(1), cost: each })
}
