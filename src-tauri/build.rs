//! Checks configuration and capabilities, and embeds icons.

fn main() {
    tauri_build::build();
}
