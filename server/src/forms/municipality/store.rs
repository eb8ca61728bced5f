//! All the SQL of what municipalities add to forms. Every query carries the municipality.

use super::entity::municipality_form::{ActiveModel, Column, Entity, Model};
use super::rules::Addition;
use crate::id::{MunicipalityFormId, MunicipalityId};
use crate::time::to_db;
use dag1_app::forms::TermUnit;
use jiff::Timestamp;
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, Set, Statement,
};

fn addition(row: Model) -> Addition {
    let unit = row.term_unit.as_deref().and_then(TermUnit::from_code);
    let length = row.term_length.and_then(|length| u16::try_from(length).ok());
    Addition {
        note: row.note,
        phone: row.phone,
        address: row.address,
        term: unit.zip(length).map(|(unit, length)| unit.offset(length, row.term_rolls)),
    }
}

/// What the municipality adds to the form.
pub async fn find(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    form: &str,
) -> Result<Option<Addition>, DbErr> {
    let row = Entity::find()
        .filter(Column::MunicipalityId.eq(municipality))
        .filter(Column::Form.eq(form))
        .one(db)
        .await?;
    Ok(row.map(addition))
}

/// The same, with the municipality's name from the table of `people`: one query for a page that
/// everybody opens.
pub async fn named(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    form: &str,
) -> Result<Option<(String, Addition)>, DbErr> {
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "SELECT f.*, m.name FROM municipality_form f \
         JOIN municipality m ON m.id = f.municipality_id \
         WHERE f.municipality_id = $1 AND f.form = $2",
        [municipality.into(), form.into()],
    );
    let Some(row) = db.query_one_raw(statement).await? else { return Ok(None) };
    Ok(Some((row.try_get("", "name")?, addition(Model::from_query_result(&row, "")?))))
}

/// Keeps what the municipality adds to the form, in the place of what it did; nothing is left of
/// what is empty.
pub async fn set(
    db: &impl ConnectionTrait,
    municipality: MunicipalityId,
    form: &str,
    addition: &Addition,
    now: Timestamp,
) -> Result<(), DbErr> {
    if addition.is_empty() {
        Entity::delete_many()
            .filter(Column::MunicipalityId.eq(municipality))
            .filter(Column::Form.eq(form))
            .exec(db)
            .await?;
        return Ok(());
    }
    let term = addition.term.and_then(TermUnit::of);
    let instead = OnConflict::columns([Column::MunicipalityId, Column::Form])
        .update_columns([
            Column::Note,
            Column::Phone,
            Column::Address,
            Column::TermLength,
            Column::TermUnit,
            Column::TermRolls,
            Column::ChangedAt,
        ])
        .to_owned();
    Entity::insert(ActiveModel {
        id: Set(MunicipalityFormId::new()),
        municipality_id: Set(municipality),
        form: Set(form.to_owned()),
        note: Set(addition.note.clone()),
        phone: Set(addition.phone.clone()),
        address: Set(addition.address.clone()),
        term_length: Set(term.map(|(_, length)| i32::from(length))),
        term_unit: Set(term.map(|(unit, _)| unit.code().to_owned())),
        term_rolls: Set(addition.term.is_some_and(|term| term.rolls)),
        changed_at: Set(to_db(now)),
    })
    .on_conflict(instead)
    .exec_without_returning(db)
    .await?;
    Ok(())
}
