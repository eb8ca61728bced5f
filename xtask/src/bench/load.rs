//! Pages per second, next to a static answer of about the same size from the same server.
//!
//! The machine that asks is the machine that answers, so the rates say little by themselves. What
//! counts is the processor time the server spends on an answer, which leaves out the asking.

use super::demo::Demo;
use super::options::Options;
use super::report::{Aim, Figure, Report, Unit, bytes};
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

    /// How often it costs what another costs, if it was measured.
    fn against(self, other: Self) -> Option<f64> {
        (self.cost != Duration::MAX)
            .then(|| self.cost.as_secs_f64() / other.cost.as_secs_f64().max(1e-9))
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

/// Measures personal pages against static answers; those of an earlier state in turns with them.
pub fn pages(
    demo: &Demo,
    before: Option<&Demo>,
    options: &Options,
    report: &mut Report,
) -> Outcome {
    for (page, aim) in PAGES {
        let now = Asked::of(demo, page)?;
        let old = before.map(|demo| Asked::of(demo, page)).transpose()?;
        Report::told(page, &now.sizes);
        for (way, name) in WAYS.into_iter().enumerate() {
            let mut costs = [Cost::NONE; 2];
            for _ in 0..TURNS {
                costs[0].take(&now, way, options)?;
                if let Some(old) = &old {
                    costs[1].take(old, way, options)?;
                }
            }
            let [now, old] = costs;
            Report::told(&format!("  {name}"), &now.personal.to_string());
            Report::told("    static answer", &now.fixed.to_string());
            report.figure(Figure {
                name: format!("{page}, {name}, of a static answer"),
                unit: Unit::Times,
                // The same static answer for both: an earlier state may pack its own anew each time.
                before: old.personal.against(now.fixed),
                now: now.personal.against(now.fixed).unwrap_or(f64::INFINITY),
                aim: Aim::AtMost(aim.into()),
            });
        }
    }
    Ok(())
}

/// How a page is asked for.
const WAYS: [&str; 3] = ["plain", "packed", "not changed"];

/// A page of a server, the static answer it is held against, and with which headers each is asked
/// for in every way; a way that the server does not know has none.
struct Asked<'a> {
    demo: &'a Demo,
    page: &'a str,
    asset: String,
    headers: [Option<String>; 3],
    sizes: String,
}

impl<'a> Asked<'a> {
    fn of(demo: &'a Demo, page: &'a str) -> Outcome<Self> {
        let session = demo.sign_in("holder-ti")?;
        let mut connection = Connection::open(demo.address)?;
        // A phone has the style sheet, asks for packed answers, and may have the page itself.
        let first = text(&mut connection, page, &session)?;
        let plain = format!("{session}{}", style(&mut connection, &first)?);
        let html = text(&mut connection, page, &plain)?;
        let (asset, asset_size) = nearest(&mut connection, &html)?;
        let packed = format!("{plain}{ACCEPT}");
        let answer = connection.get(page, &packed)?;
        let tag = answer.headers.iter().find(|(name, _)| name == "etag");
        let known = tag.map(|(_, tag)| format!("{packed}If-None-Match: {tag}\r\n"));
        let sizes = format!(
            "{}, packed {}; static answer {}",
            bytes(html.len() as u64),
            bytes(answer.body.len() as u64),
            bytes(asset_size)
        );
        Ok(Self { demo, page, asset, headers: [Some(plain), Some(packed), known], sizes })
    }
}

/// What a page and its static neighbour cost: the best of some turns.
#[derive(Clone, Copy)]
struct Cost {
    personal: Rate,
    fixed: Rate,
}

impl Cost {
    const NONE: Self = Self { personal: Rate::NONE, fixed: Rate::NONE };

    fn take(&mut self, asked: &Asked<'_>, way: usize, options: &Options) -> Outcome {
        let Some(headers) = &asked.headers[way] else { return Ok(()) };
        let of_asset = if way == 0 { "" } else { ACCEPT };
        self.personal = self.personal.better(rate(&[asked.demo], asked.page, headers, options)?);
        self.fixed = self.fixed.better(rate(&[asked.demo], &asked.asset, of_asset, options)?);
        Ok(())
    }
}

/// Pages a second of several servers that share a database, all asked at the same time.
pub fn together(demos: &[Demo], page: &str, options: &Options) -> Outcome<u64> {
    let [first, ..] = demos else { return Ok(0) };
    let headers = format!("{}{ACCEPT}", first.sign_in("holder-ti")?);
    let all: Vec<&Demo> = demos.iter().collect();
    Ok(rate(&all, page, &headers, options)?.answers)
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
fn rate(demos: &[&Demo], path: &str, headers: &str, options: &Options) -> Outcome<Rate> {
    let used = || demos.iter().map(|demo| demo.processor_time()).sum::<Outcome<Duration>>();
    let before = used()?;
    let end = Instant::now() + Duration::from_secs(options.seconds);
    let ask = |demo: &Demo| -> Outcome<u64> {
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
        let spread = demos.iter().cycle().take(options.connections);
        let asking: Vec<_> = spread.map(|demo| scope.spawn(|| ask(demo))).collect();
        asking
            .into_iter()
            .map(|asking| asking.join().unwrap_or_else(|_| failure("a connection ended early")))
            .sum::<Outcome<u64>>()
    })?;
    let cost = used()?.saturating_sub(before);
    let each = cost / u32::try_from(sums.max(1)).unwrap_or(u32::MAX);
    Ok(Rate { answers: sums / options.seconds.max(1), cost: each })
}
