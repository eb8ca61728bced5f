//! What was found, as HTML: written as text, because on the phone that is far smaller than views.

use super::index::{Entry, Kind};

/// The words round what was found, as pieces of HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Around<'a> {
    /// Over forms, over letters, over official words.
    pub headings: [&'a str; 3],
    /// Nothing was found.
    pub none: &'a str,
    /// The start of every address, such as `/ti`.
    pub language: &'a str,
}

impl<'a> Around<'a> {
    /// Reads what [`Around::line`] wrote.
    pub fn read(line: &'a str, language: &'a str) -> Self {
        let mut pieces = line.split('\t');
        let mut next = || pieces.next().unwrap_or_default();
        Self { headings: [next(), next(), next()], none: next(), language }
    }

    /// The words in one line, as the island is given them.
    pub fn line(&self) -> String {
        format!("{}\t{}", self.headings.join("\t"), self.none)
    }

    /// What was found, best first: grouped, the group of the best one first.
    pub fn html(&self, found: &[&Entry]) -> String {
        let mut html = String::new();
        if found.is_empty() {
            write(&mut html, &["<p class=\"lead\">", self.none, "</p>"]);
        }
        let mut done: Vec<Kind> = Vec::new();
        for first in found {
            if done.contains(&first.kind) {
                continue;
            }
            done.push(first.kind);
            let heading = self.headings[first.kind as usize];
            write(&mut html, &["<h2>", heading, "</h2><ul class=\"plain\">"]);
            for entry in found.iter().filter(|entry| entry.kind == first.kind) {
                self.hit(&mut html, entry);
            }
            html.push_str("</ul>");
        }
        html
    }

    fn hit(&self, html: &mut String, entry: &Entry) {
        let place = match entry.kind {
            Kind::Form | Kind::Letter => "/forms/",
            Kind::Word => "/glossary#",
        };
        write(html, &["<li><a class=\"card hit\" href=\"", self.language, place]);
        escape(html, &entry.id);
        html.push_str("\">");
        if !entry.name.is_empty() {
            html.push_str("<b>");
            escape(html, &entry.name);
            html.push_str("</b><br>");
        }
        html.push_str("<bdi lang=\"nl\">");
        escape(html, &entry.dutch);
        html.push_str("</bdi><br><span class=\"quiet\">");
        escape(html, &entry.what);
        html.push_str("</span></a></li>");
    }
}

fn write(html: &mut String, pieces: &[&str]) {
    for piece in pieces {
        html.push_str(piece);
    }
}

/// A text that can't be taken for HTML.
pub(super) fn escape(html: &mut String, text: &str) {
    for sign in text.chars() {
        match sign {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            _ => html.push(sign),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_is_text_and_no_html() {
        let entry = Entry {
            kind: Kind::Word,
            id: "a\"b".to_owned(),
            name: String::new(),
            dutch: "<b>".to_owned(),
            what: "x & y".to_owned(),
        };
        let around = Around { headings: ["F", "L", "W"], none: "-", language: "/ti" };
        let html = around.html(&[&entry]);
        assert!(html.contains("<h2>W</h2>") && html.contains("/ti/glossary#a&quot;b"));
        assert!(html.contains("&lt;b&gt;") && html.contains("x &amp; y"));
        assert_eq!(Around::read(&around.line(), "/ti"), around);
    }
}
