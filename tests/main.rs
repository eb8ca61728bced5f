//! All tests that cross features, in one program.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that can't be set up has to stop at once"
)]

mod access;
mod bad_input;
mod clarity;
mod coming_back;
mod demo;
mod fates;
mod faults;
mod first_view;
mod forms_mine;
mod help;
mod jobs;
mod killed;
mod layers;
mod letters;
mod lists;
mod locales;
mod markup;
mod own_values;
mod paper;
mod people;
mod planning;
mod readme;
mod recordings;
mod reminders;
mod routes;
mod schema;
mod search;
mod sign_in;
mod silence;
mod sizes;
mod texts;
mod waiting;
mod whole;
