//! CMS signed data: made here, and read.

pub mod read;
pub mod wrapper;
