//! The one window.

use std::time::Duration;

use tauri::plugin::TauriPlugin;
use tauri::webview::NewWindowResponse;
use tauri::{App, AppHandle, Manager as _, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent, Wry};
use tauri_plugin_window_state::StateFlags;

use crate::drops;

const LABEL: &str = "main";

/// What was typed last is kept when the window goes out of sight; this is time enough for that.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// Opens the window as configured. It shows our own pages and can't be led anywhere else.
pub(crate) fn open(app: &App) -> Result<(), Box<dyn std::error::Error>> {
    let config = app.config().app.windows.iter().find(|w| w.label == LABEL);
    let config = config.ok_or("tauri.conf.json names no main window")?;
    let development = app.config().build.dev_url.clone().filter(|_| tauri::is_dev());
    let window = WebviewWindowBuilder::from_config(app, config)?
        .on_navigation(move |to| is_ours(to, development.as_ref()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    let closing = window.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::CloseRequested { api, .. } => {
            api.prevent_close();
            close(closing.clone());
        }
        WindowEvent::DragDrop(dropping) => drops::heard(closing.app_handle(), dropping),
        _ => {}
    });
    Ok(())
}

/// Out of sight at once, closed a moment later.
fn close(window: WebviewWindow) {
    // Where either fails, the window stays open, and with it what was typed.
    let _ = window.hide();
    std::thread::spawn(move || {
        std::thread::sleep(LAST_WORDS);
        let _ = window.destroy();
    });
}

/// The window, if it is open.
pub(crate) fn main(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(LABEL)
}

/// Brings the window to the front.
pub(crate) fn show(app: &AppHandle) {
    let Some(window) = main(app) else { return };
    // A window that can't be raised is still there in the system's list.
    let _ = window.unminimize();
    let _ = window.set_focus();
}

/// Remembers size and place of the window, nothing else.
pub(crate) fn remembered_size() -> TauriPlugin<Wry> {
    let kept = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    tauri_plugin_window_state::Builder::new().with_state_flags(kept).build()
}

fn is_ours(to: &Url, development: Option<&Url>) -> bool {
    let packed = to.scheme() == "tauri" || to.host_str() == Some("tauri.localhost");
    packed || development.is_some_and(|ours| ours.origin() == to.origin())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).expect("a test's address")
    }

    #[test]
    fn only_our_own_pages_are_shown() {
        let development = url("http://localhost:5173");
        assert!(is_ours(&url("tauri://localhost/index.html"), None));
        assert!(is_ours(&url("http://tauri.localhost/"), None));
        assert!(is_ours(&url("http://localhost:5173/x"), Some(&development)));
        for foreign in
            ["https://example.org/", "http://localhost:5173/", "file:///etc/passwd", "data:text/html,x"]
        {
            assert!(!is_ours(&url(foreign), None), "{foreign}");
        }
    }
}
