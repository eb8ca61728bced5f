//! Lists, page by page. A page begins beside a row that the address names, so that the last costs
//! no more than the first, and rows that come or go meanwhile move no other.

use super::Places;
use dag1_app::ui::Turns;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};
use std::fmt::Display;
use std::str::FromStr;

/// Rows on one page.
const PAGE: usize = 50;

/// Where a page begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cursor<Id> {
    /// With the first row.
    Start,
    /// With the row after this one.
    After(Id),
    /// So that it ends with the row before this one.
    Before(Id),
}

/// A list's order, and where a row has its place in it.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// The columns that sort it, the last of them unique.
    pub by: &'a [&'a str],
    /// Whether the highest comes first.
    pub falls: bool,
    /// The values of these columns in the row of the list whose id follows: the beginning of a
    /// query that finds only what the reader may see.
    pub of_row: &'a str,
}

/// The ends of a statement that reads a page.
#[derive(Clone, Debug)]
pub struct Cut {
    /// One more condition, or nothing.
    pub beside: String,
    /// Order and limit.
    pub order: String,
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<Row> {
    /// Its rows in the order of the list.
    pub rows: Vec<Row>,
    /// Where the pages beside it begin.
    pub turns: Turns,
}

impl<Id: FromStr> Cursor<Id> {
    /// Reads it from the fields of an address; what can't be read is the start.
    pub fn read(after: &str, before: &str) -> Self {
        match (after.parse(), before.parse()) {
            (Ok(row), _) => Self::After(row),
            (_, Ok(row)) => Self::Before(row),
            _ => Self::Start,
        }
    }
}

impl<Id: Copy + Into<Value>> Cursor<Id> {
    /// Cuts its page out of a list. One row more is asked for, which tells whether others follow.
    pub fn cut(self, places: &mut Places, order: Order<'_>) -> Cut {
        let is_backward = matches!(self, Self::Before(_));
        let (sign, way) = if order.falls == is_backward { (">", "ASC") } else { ("<", "DESC") };
        let beside = match self {
            Self::Start => String::new(),
            Self::After(row) | Self::Before(row) => {
                let (by, row) = (order.by.join(", "), places.put(row));
                format!(" AND ({by}) {sign} ({} {row})", order.of_row)
            }
        };
        let sorted: Vec<_> = order.by.iter().map(|column| format!("{column} {way}")).collect();
        Cut { beside, order: format!("ORDER BY {} LIMIT {}", sorted.join(", "), PAGE + 1) }
    }
}

/// Reads the page that begins at a cursor. When nothing is there, or no such row, it is the first.
pub async fn page<Id: Copy + Display, Row: FromQueryResult>(
    db: &impl ConnectionTrait,
    cursor: Cursor<Id>,
    ask: impl Fn(Cursor<Id>) -> Statement,
    id: impl Fn(&Row) -> Id,
) -> Result<Page<Row>, DbErr> {
    let rows = Row::find_by_statement(ask(cursor)).all(db).await?;
    if rows.is_empty() && !matches!(cursor, Cursor::Start) {
        let first = Row::find_by_statement(ask(Cursor::Start)).all(db).await?;
        return Ok(turned(Cursor::Start, first, id));
    }
    Ok(turned(cursor, rows, id))
}

/// The page of what was read for a cursor.
fn turned<Id: Display, Row>(
    cursor: Cursor<Id>,
    mut rows: Vec<Row>,
    id: impl Fn(&Row) -> Id,
) -> Page<Row> {
    let is_more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let (is_after_some, is_before_some) = match cursor {
        Cursor::Start => (false, is_more),
        Cursor::After(_) => (true, is_more),
        Cursor::Before(_) => (is_more, true),
    };
    if matches!(cursor, Cursor::Before(_)) {
        rows.reverse();
    }
    let named = |row: &Row| id(row).to_string();
    let turns = Turns {
        before: rows.first().filter(|_| is_after_some).map(named),
        after: rows.last().filter(|_| is_before_some).map(named),
    };
    Page { rows, turns }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turns(cursor: Cursor<u64>, rows: impl IntoIterator<Item = u64>) -> (Vec<u64>, Turns) {
        let Page { rows, turns } = turned(cursor, rows.into_iter().collect(), |row| *row);
        (rows, turns)
    }

    #[test]
    fn an_address_names_at_most_one_row_and_anything_else_is_the_start() {
        assert_eq!(Cursor::<u64>::read("7", ""), Cursor::After(7));
        assert_eq!(Cursor::<u64>::read("", "7"), Cursor::Before(7));
        assert_eq!(Cursor::<u64>::read("7", "8"), Cursor::After(7));
        assert_eq!(Cursor::<u64>::read("", ""), Cursor::Start);
        assert_eq!(Cursor::<u64>::read("seven", "-1"), Cursor::Start);
    }

    #[test]
    fn a_list_on_one_page_leads_to_no_other() {
        assert_eq!(turns(Cursor::Start, 1..=50), ((1..=50).collect(), Turns::default()));
    }

    #[test]
    fn a_row_too_many_is_not_shown_but_leads_on() {
        let (rows, next) = turns(Cursor::Start, 1..=51);
        assert_eq!((rows.len(), next.before, next.after), (50, None, Some("50".to_owned())));
        let (rows, both) = turns(Cursor::After(50), 51..=101);
        let named = |row: &str| Some(row.to_owned());
        assert_eq!((rows.len(), both.before, both.after), (50, named("51"), named("100")));
    }

    #[test]
    fn going_back_reads_the_rows_the_other_way_round_and_shows_them_as_ever() {
        let (rows, both) = turns(Cursor::Before(60), (9..60).rev());
        assert_eq!(rows, (10..60).collect::<Vec<_>>());
        assert_eq!((both.before, both.after), (Some("10".to_owned()), Some("59".to_owned())));
        let (_, first) = turns(Cursor::Before(4), (1..4).rev());
        assert_eq!((first.before, first.after), (None, Some("3".to_owned())));
    }
}
