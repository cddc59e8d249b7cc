//! Files dropped onto the window: their paths stay on this side, the window hears only that something came.

use std::sync::{Arc, Mutex, PoisonError};

use pismovnik_app::desk::Desk;
use serde::Serialize;
use tauri::ipc::Channel;
use tauri::{AppHandle, DragDropEvent, Manager as _};

/// What the window hears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Heard {
    /// Files hang over the window.
    Over,
    /// They went away again.
    Left,
    /// They were dropped and read.
    Dropped,
}

/// Who is told of drops.
#[derive(Default)]
pub(crate) struct Drops(Mutex<Option<Channel<Heard>>>);

impl Drops {
    /// Tells a window from now on.
    pub(crate) fn tell(&self, channel: Channel<Heard>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(channel);
    }

    fn send(&self, heard: Heard) {
        if let Some(channel) = self.0.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
            // A window that is gone hears nothing.
            let _ = channel.send(heard);
        }
    }
}

/// Takes part in what hangs over the window or falls onto it.
pub(crate) fn heard(app: &AppHandle, event: &DragDropEvent) {
    let drops = app.state::<Drops>();
    match event {
        DragDropEvent::Enter { paths, .. } if !paths.is_empty() => drops.send(Heard::Over),
        DragDropEvent::Leave => drops.send(Heard::Left),
        DragDropEvent::Drop { paths, .. } if !paths.is_empty() => {
            let (app, paths) = (app.clone(), paths.clone());
            // Large files are read off the window's thread.
            tauri::async_runtime::spawn_blocking(move || {
                app.state::<Arc<Desk>>().take_dropped(&paths);
                app.state::<Drops>().send(Heard::Dropped);
            });
        }
        _ => {}
    }
}
