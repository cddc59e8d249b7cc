//! Use cases over a small Host trait; view models; error codes.

pub mod view;
