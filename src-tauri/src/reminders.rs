//! Notifications of the system: how many letters are due, no name, no number.

use std::sync::Arc;
use std::time::Duration;

use pismovnik_app::desk::{Desk, Reminder, Watch};
use tokio::time::MissedTickBehavior;

/// Between two looks. The day is the wall clock's, read anew each time: neither sleep nor a changed clock
/// leaves anything untold.
const PAUSE: Duration = Duration::from_secs(60);

/// Looks every minute as long as the program runs.
pub(crate) fn watch(desk: Arc<Desk>) {
    tauri::async_runtime::spawn(async move {
        let mut watch = Watch::default();
        let mut looks = tokio::time::interval(PAUSE);
        looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            looks.tick().await;
            let desk = Arc::clone(&desk);
            let found = tokio::task::spawn_blocking(move || desk.reminder()).await.ok().flatten();
            if let Some(found) = watch.look(found) {
                show(found);
            }
        }
    });
}

/// Shows one; where the system has no place for it, the start screen tells the same.
fn show(reminder: Reminder) {
    tokio::task::spawn_blocking(move || {
        let _ = display(&reminder);
    });
}

#[cfg(not(target_os = "macos"))]
fn display(reminder: &Reminder) -> Result<(), notify_rust::error::Error> {
    let mut notification = notify_rust::Notification::new();
    notification.appname("Письмовник").summary(&reminder.title).body(&reminder.text).show().map(|_| ())
}

/// Through the system's own script runner: the words are arguments and never part of the script.
#[cfg(target_os = "macos")]
fn display(reminder: &Reminder) -> std::io::Result<()> {
    const SCRIPT: [&str; 3] =
        ["on run argv", "display notification (item 2 of argv) with title (item 1 of argv)", "end run"];
    let mut command = std::process::Command::new("/usr/bin/osascript");
    for line in SCRIPT {
        command.args(["-e", line]);
    }
    command.args([&reminder.title, &reminder.text]).status().map(|_| ())
}
