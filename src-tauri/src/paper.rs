//! `paper://localhost/<shop>/<edition>/<document>/<locale>/<page from 1>/<width px>`: pictures of the
//! pages of issued papers, made from the very bytes that are saved; `paper://localhost/letter/…` of files
//! kept with letters, `paper://localhost/reply/…` of a letter before it is issued.

use std::sync::Arc;

use pismovnik_app::desk::Desk;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Manager as _, UriSchemeContext, UriSchemeResponder, Wry};

/// The protocol's name; the content policy names it too.
pub(crate) const SCHEME: &str = "paper";

/// Answers one request, off the window's thread.
pub(crate) fn serve(context: UriSchemeContext<'_, Wry>, request: Request<Vec<u8>>, to: UriSchemeResponder) {
    let app = context.app_handle().clone();
    tauri::async_runtime::spawn_blocking(move || {
        let desk = app.try_state::<Arc<Desk>>();
        to.respond(response(desk.and_then(|desk| desk.picture(request.uri().path()))));
    });
}

fn response(found: Option<(Vec<u8>, &'static str)>) -> Response<Vec<u8>> {
    let status = if found.is_some() { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let (picture, media) = found.unwrap_or((Vec::new(), "image/png"));
    let mut response = Response::new(picture);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static(media));
    // What came with a letter is shown as what its first bytes say, and as nothing else.
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, header::HeaderValue::from_static("nosniff"));
    // Nothing of a paper may end up in the web view's cache on disk.
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_never_cached_on_disk() {
        let found = response(Some((vec![1], "image/jpeg")));
        assert_eq!(found.status(), StatusCode::OK);
        assert_eq!(found.headers()[header::CONTENT_TYPE], "image/jpeg");
        assert_eq!(found.headers()[header::CACHE_CONTROL], "no-store");
    }

    #[test]
    fn no_such_page_is_not_found_and_empty() {
        let missing = response(None);
        assert_eq!(missing.status(), StatusCode::NOT_FOUND);
        assert!(missing.body().is_empty());
    }
}
