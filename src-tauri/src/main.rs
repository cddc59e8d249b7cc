//! The window: where everything is put together. Commands are one line each; what they do is
//! `pismovnik_app::desk`.
//!
//! Invariants: no command takes a path or HTML from the window; the window shows its own pages only.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]
#![allow(clippy::disallowed_methods, reason = "the shell is where clock and environment are read")]
#![allow(clippy::disallowed_types, reason = "the generated context of the window holds a HashMap")]

mod commands;
mod drops;
mod machine;
mod paper;
mod reminders;
mod window;

use std::path::PathBuf;
use std::sync::Arc;

use pismovnik_app::desk::Desk;
use tauri::Manager as _;

use crate::machine::Machine;

/// A folder for settings and workspace in place of the system's: for tests, and for trying things out
/// beside the real data. Several windows may then run at once.
const HOME: &str = "PISMOVNIK_HOME";

fn main() -> tauri::Result<()> {
    pismovnik_app::dumps::forbid();
    let home = std::env::var_os(HOME).map(PathBuf::from);
    let mut builder = tauri::Builder::default();
    if home.is_none() {
        // First of all plugins, as it asks: a second start only shows the window of the first.
        builder = builder
            .plugin(tauri_plugin_single_instance::init(|app, _, _| window::show(app)))
            .plugin(window::remembered_size());
    }
    builder
        .register_asynchronous_uri_scheme_protocol(paper::SCHEME, paper::serve)
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let machine = Machine::of(app.handle(), home)?;
            app.manage(drops::Drops::default());
            let desk = Arc::new(Desk::new(Box::new(machine)));
            app.manage(Arc::clone(&desk));
            reminders::watch(desk);
            window::open(app)
        })
        .run(tauri::generate_context!())
}
