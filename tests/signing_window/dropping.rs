//! A file manager's part of drag and drop, spoken to the X server (XDND 5): the window sees files fall onto it as when a
//! person drops them, through GTK, the web view and Tauri's own event.

use std::path::Path;
use std::time::{Duration, Instant};

use x11rb::CURRENT_TIME;
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, PropMode,
    SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, Window as Id, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

/// Longest wait for the window to answer.
const PATIENCE: Duration = Duration::from_secs(60);
/// The protocol's version spoken here.
const VERSION: u32 = 5;

/// Somebody who drags files.
pub(crate) struct Dragging {
    x: RustConnection,
    root: Id,
    own: Id,
    atoms: Atoms,
    target: Id,
    list: Vec<u8>,
}

struct Atoms {
    aware: Atom,
    selection: Atom,
    enter: Atom,
    position: Atom,
    status: Atom,
    leave: Atom,
    drop: Atom,
    finished: Atom,
    copy: Atom,
    uris: Atom,
    pid: Atom,
}

impl Dragging {
    /// Somebody who will drag onto the window of a process.
    ///
    /// # Panics
    /// No X server, or no such window.
    pub(crate) fn onto(process: u32) -> Dragging {
        let (x, screen) = x11rb::connect(None).expect("an X server");
        let root = x.setup().roots[screen].root;
        let own = x.generate_id().expect("an id");
        x.create_window(
            0,
            own,
            root,
            -10,
            -10,
            1,
            1,
            0,
            WindowClass::INPUT_OUTPUT,
            0,
            &CreateWindowAux::new().override_redirect(1).event_mask(EventMask::PROPERTY_CHANGE),
        )
        .expect("a window");
        let atom =
            |name: &str| x.intern_atom(false, name.as_bytes()).expect("sent").reply().expect("an atom").atom;
        let atoms = Atoms {
            aware: atom("XdndAware"),
            selection: atom("XdndSelection"),
            enter: atom("XdndEnter"),
            position: atom("XdndPosition"),
            status: atom("XdndStatus"),
            leave: atom("XdndLeave"),
            drop: atom("XdndDrop"),
            finished: atom("XdndFinished"),
            copy: atom("XdndActionCopy"),
            uris: atom("text/uri-list"),
            pid: atom("_NET_WM_PID"),
        };
        let mut dragging = Dragging { x, root, own, atoms, target: 0, list: Vec::new() };
        dragging.target = dragging.window_of(process);
        dragging
    }

    /// Takes files and goes over the window.
    ///
    /// # Panics
    /// It takes no files.
    pub(crate) fn over(&mut self, files: &[&Path]) {
        let list = files.iter().map(|file| format!("file://{}\r\n", encoded(file))).collect::<String>();
        self.list = list.into_bytes();
        self.x.set_selection_owner(self.own, self.atoms.selection, CURRENT_TIME).expect("sent");
        self.tell(self.atoms.enter, [VERSION << 24, self.atoms.uris, 0, 0]);
        self.hover();
    }

    /// Goes away without dropping.
    pub(crate) fn leave(&self) {
        self.tell(self.atoms.leave, [0; 4]);
        self.x.flush().expect("sent");
    }

    /// Lets go.
    ///
    /// # Panics
    /// The window does not take the files.
    pub(crate) fn drop_here(&self) {
        self.tell(self.atoms.drop, [0, CURRENT_TIME, 0, 0]);
        self.answer_until(self.atoms.finished);
    }

    /// Says where the pointer is until the window says that it would take the files there.
    fn hover(&self) {
        let begun = Instant::now();
        loop {
            let place = self.x.get_geometry(self.target).expect("sent").reply().expect("a size");
            let (x, y) = (place.width as i16 / 2, place.height as i16 / 2);
            let at = self.x.translate_coordinates(self.target, self.root, x, y).expect("sent");
            let at = at.reply().expect("a place");
            let packed = (u32::from(at.dst_x as u16) << 16) | u32::from(at.dst_y as u16);
            self.tell(self.atoms.position, [0, packed, CURRENT_TIME, self.atoms.copy]);
            // The first bit says whether it would take them.
            if self.answer_until(self.atoms.status)[1] & 1 == 1 {
                return;
            }
            assert!(begun.elapsed() < PATIENCE, "the window takes no files");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn tell(&self, kind: Atom, [a, b, c, d]: [u32; 4]) {
        let message = ClientMessageEvent::new(32, self.target, kind, [self.own, a, b, c, d]);
        self.x.send_event(false, self.target, EventMask::NO_EVENT, message).expect("sent");
        self.x.flush().expect("sent");
    }

    /// Gives the list of files to whoever asks, until a message of this kind comes.
    fn answer_until(&self, kind: Atom) -> [u32; 5] {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            match self.x.poll_for_event().expect("the X server answers") {
                Some(Event::SelectionRequest(request)) => self.give(&request),
                Some(Event::ClientMessage(message)) if message.type_ == kind => {
                    return message.data.as_data32();
                }
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        }
        panic!("the window did not answer");
    }

    fn give(&self, request: &SelectionRequestEvent) {
        let known = request.target == self.atoms.uris;
        if known {
            self.x
                .change_property8(
                    PropMode::REPLACE,
                    request.requestor,
                    request.property,
                    self.atoms.uris,
                    &self.list,
                )
                .expect("sent");
        }
        let notify = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: request.time,
            requestor: request.requestor,
            selection: request.selection,
            target: request.target,
            property: if known { request.property } else { AtomEnum::NONE.into() },
        };
        self.x.send_event(false, request.requestor, EventMask::NO_EVENT, notify).expect("sent");
        self.x.flush().expect("sent");
    }

    /// The window of a process that takes drops: at the top of the tree, or inside a window manager's frame.
    fn window_of(&self, process: u32) -> Id {
        let mut open = vec![self.root];
        while let Some(window) = open.pop() {
            let has = |property: Atom, kind: AtomEnum| {
                let found = self.x.get_property(false, window, property, kind, 0, 1).expect("sent").reply();
                found.ok().and_then(|found| found.value32()?.next())
            };
            if has(self.atoms.pid, AtomEnum::CARDINAL) == Some(process)
                && has(self.atoms.aware, AtomEnum::ATOM).is_some()
            {
                return window;
            }
            if let Ok(tree) = self.x.query_tree(window).expect("sent").reply() {
                open.extend(tree.children);
            }
        }
        panic!("no window of process {process} takes drops");
    }
}

fn encoded(file: &Path) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"/-_.~".contains(&b);
    let bytes = file.to_str().expect("a path in Unicode").bytes();
    bytes.map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}
