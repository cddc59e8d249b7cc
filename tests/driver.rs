//! The real window, driven through WebKitWebDriver by W3C calls.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// Longest wait for anything in the window; a debug build on a busy machine is slow.
const PATIENCE: Duration = Duration::from_secs(60);

/// Keys that are held while others are pressed: Shift, Control, Alt, as W3C writes them.
pub const HELD: [char; 3] = ['\u{E008}', '\u{E009}', '\u{E00A}'];

/// Under what WebDriver names an element (W3C WebDriver, section 12.3).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The tabulator key.
pub const TAB: &str = "\u{E004}";

/// The window's file name.
const DESKTOP: &str = "pismovnik-desktop";

/// The program under test, from `PISMOVNIK_DESKTOP`; none where it was not built.
pub fn desktop() -> Option<PathBuf> {
    std::env::var_os("PISMOVNIK_DESKTOP").map(PathBuf::from)
}

/// One window with its driver. Dropping it ends both.
pub struct Window {
    base: String,
    session: String,
    driver: Child,
    home: PathBuf,
}

impl Window {
    /// Starts driver and window over a folder of its own; `home` holds settings, workspace and the
    /// answers of the file dialogs.
    ///
    /// # Panics
    /// The driver is not installed or the window does not come up.
    pub fn open(program: &Path, home: &Path) -> Window {
        Window::open_with(program, home, &[])
    }

    /// [`Window::open`] with more in the window's environment.
    ///
    /// # Panics
    /// As [`Window::open`].
    pub fn open_with(program: &Path, home: &Path, more: &[(&str, &Path)]) -> Window {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).expect("a free port").port();
        let path = std::env::var("PATH").unwrap_or_default();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("PISMOVNIK_HOME", home)
            .env("PATH", format!("{}:{path}", dialogs(home).display()))
            .envs(more.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts");
        let mut window = Window {
            base: format!("http://127.0.0.1:{port}"),
            session: String::new(),
            driver,
            home: home.to_owned(),
        };
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": program, "args": [] }
        } } });
        let begun = Instant::now();
        loop {
            if let Ok(answer) = post(&format!("{}/session", window.base), &wanted) {
                window.session = answer["value"]["sessionId"].as_str().expect("a session").to_owned();
                break;
            }
            assert!(begun.elapsed() < PATIENCE, "no window came up");
            std::thread::sleep(Duration::from_millis(100));
        }
        window.wait("document.querySelector('h1') !== null");
        window
    }

    /// Ends the window without warning, as a crash or a power switch would.
    ///
    /// # Panics
    /// No process of this window is found.
    pub fn kill(self) {
        assert!(!processes_of(&self.home, DESKTOP).is_empty(), "the window's process");
        end(&self.home, DESKTOP);
    }

    /// The window's process.
    ///
    /// # Panics
    /// It is gone.
    pub fn process(&self) -> u32 {
        *processes_of(&self.home, DESKTOP).first().expect("the window's process")
    }

    /// Runs JavaScript in the window and gives what it returns.
    ///
    /// # Panics
    /// The script throws or the window is gone.
    pub fn run(&self, script: &str, arguments: &Value) -> Value {
        self.try_run(script, arguments).expect("the window answers")
    }

    /// As [`Window::run`]; an error where the window does not answer, as while its page is loaded anew.
    fn try_run(&self, script: &str, arguments: &Value) -> Result<Value, ureq::Error> {
        let url = format!("{}/session/{}/execute/async", self.base, self.session);
        let script = format!(
            "const done = arguments[arguments.length - 1]; const input = arguments[0];\
             (async () => {{ {script} }})().then((v) => done({{ ok: v === undefined ? null : v }}), (e) => done({{ failed: String(e) }}));"
        );
        let answer = post(&url, &json!({ "script": script, "args": [arguments] }))?;
        let value = &answer["value"];
        assert!(value.get("failed").is_none(), "{value}\nin {script}");
        Ok(value["ok"].clone())
    }

    /// Waits until a JavaScript expression holds.
    ///
    /// # Panics
    /// It does not come to hold.
    pub fn wait(&self, expression: &str) {
        let begun = Instant::now();
        let script = format!("return Boolean({expression})");
        // A page that is being loaded anew does not answer yet.
        while !self.try_run(&script, &Value::Null).is_ok_and(|held| held == json!(true)) {
            let seen = || self.run("return document.body.innerText.slice(0, 1500)", &Value::Null);
            assert!(
                begun.elapsed() < PATIENCE,
                "waited in vain for {expression}; the window says:\n{}",
                seen()
            );
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Types into a field as a person would, key by key.
    pub fn type_into(&self, selector: &str, words: &str) {
        let element = self.element(selector);
        let url = format!("{}/session/{}/element/{element}/value", self.base, self.session);
        post(&url, &json!({ "text": words })).expect("typed");
    }

    /// Presses keys, one after another, wherever the focus is; [`HELD`] keys stay down until the end.
    pub fn keys(&self, keys: &str) {
        let event = |kind: &str, key: char| json!({ "type": kind, "value": key.to_string() });
        let mut actions = Vec::new();
        for key in keys.chars() {
            actions.push(event("keyDown", key));
            if !HELD.contains(&key) {
                actions.push(event("keyUp", key));
            }
        }
        actions.extend(keys.chars().filter(|key| HELD.contains(key)).map(|key| event("keyUp", key)));
        let url = format!("{}/session/{}/actions", self.base, self.session);
        let body = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] });
        post(&url, &body).unwrap_or_else(|e| panic!("keys {keys:?}: {e}"));
    }

    /// Presses the left mouse button on an element, as soon as it is there, stands still and can be pressed: a
    /// button that is still at work swallows clicks, and nobody aims at one that is just being pushed away.
    pub fn click(&self, selector: &str) {
        self.wait(&format!("document.querySelector({})?.matches(':not(:disabled)')", json!(selector)));
        self.wait(&format!(
            "await (async () => {{ const at = () => JSON.stringify(document.querySelector({})?.getBoundingClientRect()); const first = at(); for (let i = 0; i < 3; i++) await new Promise((r) => requestAnimationFrame(r)); return first === at(); }})()",
            json!(selector)
        ));
        let element = self.element(selector);
        let url = format!("{}/session/{}/element/{element}/click", self.base, self.session);
        post(&url, &json!({})).unwrap_or_else(|e| panic!("click on {selector}: {e}"));
    }

    /// Draws with the left mouse button held over an element: from one place to another, pixels from its middle.
    pub fn drag(&self, selector: &str, from: (i32, i32), to: (i32, i32)) {
        let element = json!({ ELEMENT: self.element(selector) });
        let to_place = |(x, y): (i32, i32)| json!({ "type": "pointerMove", "duration": 50, "origin": element, "x": x, "y": y });
        let actions = json!([
            to_place(from),
            { "type": "pointerDown", "button": 0 },
            to_place(((from.0 + to.0) / 2, (from.1 + to.1) / 2)),
            to_place(to),
            { "type": "pointerUp", "button": 0 },
        ]);
        let mouse = json!({ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": actions });
        let url = format!("{}/session/{}/actions", self.base, self.session);
        post(&url, &json!({ "actions": [mouse] })).unwrap_or_else(|e| panic!("drag on {selector}: {e}"));
    }

    /// Gives the window another size, in pixels.
    pub fn resize(&self, width: u32, height: u32) {
        let url = format!("{}/session/{}/window/rect", self.base, self.session);
        post(&url, &json!({ "width": width, "height": height })).expect("resized");
    }

    /// Saves a picture of the window, for people to look at.
    pub fn picture(&self, file: &Path) {
        // Two frames, or the picture is stale.
        self.run(
            "await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)))",
            &Value::Null,
        );
        let url = format!("{}/session/{}/screenshot", self.base, self.session);
        let answer = get(&url).expect("a picture");
        let bytes = STANDARD.decode(answer["value"].as_str().unwrap_or_default()).expect("a picture");
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).expect("folder");
        }
        std::fs::write(file, bytes).expect("written");
    }

    /// What the next file dialog answers; none cancels it.
    pub fn next_dialog(&self, path: Option<&Path>) {
        let answer = path.map_or_else(String::new, |p| p.display().to_string());
        std::fs::write(self.home.join("dialog-answer"), answer).expect("written");
    }

    fn element(&self, selector: &str) -> String {
        let url = format!("{}/session/{}/element", self.base, self.session);
        let found = post(&url, &json!({ "using": "css selector", "value": selector }))
            .unwrap_or_else(|e| panic!("{selector}: {e}"));
        let value = found["value"].as_object().and_then(|o| o.values().next()).and_then(Value::as_str);
        value.expect("an element").to_owned()
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // Named while they live: one that is about to end still holds its files, but tells its home no more.
        let own = processes_of(&self.home, "");
        if !self.session.is_empty() && processes_of(&self.home, DESKTOP).len() == 1 {
            let _ = agent().delete(format!("{}/session/{}", self.base, self.session)).call();
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        end(&self.home, "");
        own.into_iter().for_each(wait_for);
    }
}

/// Kills the processes of this home that have this name and waits until their files are closed.
fn end(home: &Path, name: &str) {
    for process in processes_of(home, name) {
        let _ = Command::new("kill").args(["-9", &process.to_string()]).stderr(Stdio::null()).status();
        wait_for(process);
    }
}

/// Waits until a process holds no file any more.
fn wait_for(process: u32) {
    let begun = Instant::now();
    while !ended(process) && begun.elapsed() < PATIENCE {
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Whether every thread of a process is gone or a zombie: only then its files and locks are released.
/// Its environment, and its first thread, can go earlier.
fn ended(process: u32) -> bool {
    let threads = std::fs::read_dir(format!("/proc/{process}/task"));
    threads.into_iter().flatten().flatten().all(|thread| {
        let stat = std::fs::read_to_string(thread.path().join("stat")).unwrap_or_default();
        stat.rsplit(") ").next().is_none_or(|rest| rest.is_empty() || rest.starts_with(['Z', 'X']))
    })
}

/// A folder with a `zenity` that answers from a file: where no portal runs the dialogs of the window
/// go through it, so picks and cancels take the real way.
fn dialogs(home: &Path) -> PathBuf {
    let folder = home.join("dialogs");
    std::fs::create_dir_all(&folder).expect("folder");
    let script = folder.join("zenity");
    let answer = home.join("dialog-answer");
    let text = format!(
        "#!/bin/sh\necho \"$@\" >> '{0}.asked'\nread -r answer < '{0}' || [ -n \"$answer\" ] || exit 1\n[ -n \"$answer\" ] || exit 1\necho \"$answer\"\n",
        answer.display()
    );
    std::fs::write(&script, text).expect("written");
    let made = Command::new("chmod").arg("+x").arg(&script).status().expect("chmod");
    assert!(made.success());
    folder
}

/// Processes started for this home whose program has this name; all of them for an empty name.
fn processes_of(home: &Path, name: &str) -> Vec<u32> {
    let marker = format!("PISMOVNIK_HOME={}", home.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Ok(process) = entry.file_name().to_string_lossy().parse::<u32>() else { continue };
        if process == std::process::id() {
            continue;
        }
        let environment = std::fs::read(entry.path().join("environ")).unwrap_or_default();
        let ours = environment.split(|b| *b == 0).any(|v| v == marker.as_bytes());
        let program = std::fs::read_link(entry.path().join("exe")).unwrap_or_default();
        let named = name.is_empty() || program.file_name().is_some_and(|f| f.to_string_lossy() == name);
        if ours && named {
            found.push(process);
        }
    }
    found
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().timeout_global(Some(PATIENCE)).http_status_as_error(true).build().into()
}

fn post(url: &str, body: &Value) -> Result<Value, ureq::Error> {
    agent().post(url).send_json(body)?.body_mut().with_config().limit(64 << 20).read_json()
}

fn get(url: &str) -> Result<Value, ureq::Error> {
    agent().get(url).call()?.body_mut().with_config().limit(64 << 20).read_json()
}
