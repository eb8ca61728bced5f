//! When a first visit shows something on a slow phone, in a real browser.

use super::demo::Demo;
use super::report::{Aim, Figure, Report, Unit};
use crate::browser;
use crate::command::{Failure, Outcome, While, failure, output, program};
use crate::system::chromium;

/// The page of a first visit.
const PAGE: &str = "/ti/today";

/// At most so many times what the same words take as one file.
const AIM: f64 = 1.1;

/// The first paint, against the floor; that of an earlier state in turns with it.
pub fn first(demo: &Demo, before: Option<&Demo>, report: &mut Report) -> Outcome {
    let browser = chromium().ok_or_else(|| Failure("there is no Chromium".into()))?;
    browser::install()?;
    let mut node = program("node");
    node.current_dir(browser::folder()).arg("bench/paint.mjs").env("CHROMIUM", browser);
    for demo in [Some(demo), before].into_iter().flatten() {
        let session = demo.sign_in("holder-ti")?;
        let cookie = session.trim_start_matches("Cookie: ").trim_end().to_owned();
        node.args([format!("http://{}{PAGE}", demo.address), cookie]);
    }
    let measured = output(&mut node)?;
    let measured: Vec<(f64, f64)> = measured
        .lines()
        .map(|line| serde_json::from_str(line).during("reading when something was painted"))
        .collect::<Outcome<_>>()?;
    let [now, old @ ..] = &measured[..] else { return failure("nothing was painted") };
    for (name, (time, floor)) in ["now", "before"].into_iter().zip(&measured) {
        Report::told(&format!("{PAGE}, {name}"), &format!("{time:.0} ms, floor {floor:.0} ms"));
    }
    report.figure(Figure {
        name: format!("first paint of {PAGE}, of the floor"),
        unit: Unit::Times,
        before: old.first().map(|(time, floor)| time / floor),
        now: now.0 / now.1,
        aim: Aim::AtMost(AIM),
    });
    Ok(())
}
