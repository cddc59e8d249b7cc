//! Shared helpers of the integration tests: the cases, and a driver for the real window.
#![allow(clippy::disallowed_methods, reason = "tests start programs and wait for them")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

#[cfg(target_os = "linux")]
pub mod authority;
pub mod cases;
pub mod driver;
#[path = "../src-tauri/crates/drafting/tests/letter_samples/mod.rs"]
mod letter_samples;
pub mod letters;
pub mod letters_bench;
#[cfg(target_os = "linux")]
pub mod peers;
#[cfg(target_os = "linux")]
pub mod softhsm;
