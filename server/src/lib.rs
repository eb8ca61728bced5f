//! The program `dag1`: it serves the pages and sends the reminders.
//!
//! A request goes one way: middleware ([`web`]) → the feature's handler → its store → its rules →
//! a view model → a page of `dag1_app`. Features use each other through the public functions of
//! their `mod.rs`, never through another's store or entity.

pub mod access;
pub mod answers;
pub mod appointments;
pub mod assets;
pub mod channels;
pub mod clarity;
pub mod cli;
pub mod config;
pub mod database;
pub mod deadlines;
pub mod demo;
pub mod desk;
pub mod error;
pub mod forms;
pub mod glossary;
pub mod help;
pub mod holidays;
pub mod id;
pub mod jobs;
pub mod lessons;
pub mod letters;
mod outage;
pub mod people;
pub mod private;
pub mod pulse;
pub mod reading;
pub mod recordings;
pub mod reminders;
pub mod search;
pub mod sending;
pub mod serve;
pub mod settings;
pub mod sign_in;
pub mod start;
pub mod state;
pub mod telemetry;
pub mod texts;
pub mod time;
pub mod today;
pub mod upkeep;
pub mod web;

pub use error::{Error, Result};
pub use state::AppState;
