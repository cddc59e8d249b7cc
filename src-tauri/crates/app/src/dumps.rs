//! What a crash leaves behind.
//!
//! The memory of a running program holds what the workspace keeps encrypted: letters that are shown, and the key.
//! Keys are wiped when they are let go, but a dump of a crashed program is written before that.

/// Forbids the system to write this process's memory to disk when it crashes; to be called first of all. Where the
/// system does not let itself be told (Windows: only an administrator switches such dumps on), nothing is done: it
/// is no reason not to start.
pub fn forbid() {
    #[cfg(unix)]
    let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0);
}
