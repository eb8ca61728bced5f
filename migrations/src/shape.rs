//! Short words for what the migrations say often: tables, columns, keys, indexes.

use sea_orm_migration::prelude::*;

/// A table with a `UUIDv7` key named `id`.
pub fn table(name: &'static str) -> TableCreateStatement {
    let mut table = Table::create();
    table
        .table(Alias::new(name))
        .col(ColumnDef::new(Alias::new("id")).uuid().not_null().primary_key());
    table
}

/// A required reference to another table's `id`; rows go with what they belong to.
pub fn owned_by(table: &mut TableCreateStatement, column: &'static str, target: &'static str) {
    table.col(ColumnDef::new(Alias::new(column)).uuid().not_null()).foreign_key(
        ForeignKey::create()
            .from_col(Alias::new(column))
            .to(Alias::new(target), Alias::new("id"))
            .on_delete(ForeignKeyAction::Cascade),
    );
}

/// An optional reference to another table's `id`; emptied when that row goes.
pub fn refers_to(table: &mut TableCreateStatement, column: &'static str, target: &'static str) {
    table.col(ColumnDef::new(Alias::new(column)).uuid()).foreign_key(
        ForeignKey::create()
            .from_col(Alias::new(column))
            .to(Alias::new(target), Alias::new("id"))
            .on_delete(ForeignKeyAction::SetNull),
    );
}

/// A required text; empty text stands for "not given".
pub fn text(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.text().not_null();
    column
}

/// A text that may be absent.
pub fn text_or_null(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.text();
    column
}

/// A required moment, UTC.
pub fn moment(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.timestamp_with_time_zone().not_null();
    column
}

/// A moment that may not have come, UTC.
pub fn moment_or_null(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.timestamp_with_time_zone();
    column
}

/// A required number.
pub fn number(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.integer().not_null();
    column
}

/// A required large number: milliseconds, counters.
pub fn big_number(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.big_integer().not_null();
    column
}

/// A required yes or no.
pub fn flag(name: &'static str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.boolean().not_null();
    column
}

/// Creates a table.
pub async fn create(
    manager: &SchemaManager<'_>,
    table: &mut TableCreateStatement,
) -> Result<(), DbErr> {
    manager.create_table(table.to_owned()).await
}

/// Creates an index over the columns, in order.
pub async fn index(
    manager: &SchemaManager<'_>,
    table: &'static str,
    columns: &[&'static str],
    is_unique: bool,
) -> Result<(), DbErr> {
    let mut index = Index::create();
    index.name(format!("{table}_{}", columns.join("_"))).table(Alias::new(table));
    for column in columns {
        index.col(Alias::new(*column));
    }
    if is_unique {
        index.unique();
    }
    manager.create_index(index.clone()).await
}

/// Removes an index by its name.
pub async fn unindex(
    manager: &SchemaManager<'_>,
    table: &'static str,
    name: &'static str,
) -> Result<(), DbErr> {
    manager.drop_index(Index::drop().name(name).table(Alias::new(table)).to_owned()).await
}

/// Adds columns to a table that is there, one at a time, as SQLite can.
pub async fn widen(
    manager: &SchemaManager<'_>,
    table: &'static str,
    columns: impl IntoIterator<Item = ColumnDef>,
) -> Result<(), DbErr> {
    for mut column in columns {
        let change = Table::alter().table(Alias::new(table)).add_column(&mut column).to_owned();
        manager.alter_table(change).await?;
    }
    Ok(())
}

/// Removes columns of a table, one at a time, as SQLite can.
pub async fn narrow(
    manager: &SchemaManager<'_>,
    table: &'static str,
    columns: &[&'static str],
) -> Result<(), DbErr> {
    for column in columns {
        let change =
            Table::alter().table(Alias::new(table)).drop_column(Alias::new(*column)).to_owned();
        manager.alter_table(change).await?;
    }
    Ok(())
}

/// Removes tables, the last made first.
pub async fn drop(manager: &SchemaManager<'_>, tables: &[&'static str]) -> Result<(), DbErr> {
    for table in tables {
        manager.drop_table(Table::drop().table(Alias::new(*table)).to_owned()).await?;
    }
    Ok(())
}
