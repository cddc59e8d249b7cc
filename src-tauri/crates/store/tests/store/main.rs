//! The store through its public face, and through raw SQL with the passphrase, as an attacker who knows
//! it would work.

mod child;
mod common;
mod copies;
mod failing;
mod files;
mod first;
mod handover;
mod kill;
mod letters;
mod lone_files;
mod machine;
mod opening;
mod power;
mod random_tampering;
mod secrecy;
mod signings;
mod slices;
mod submissions;
mod tampering;
