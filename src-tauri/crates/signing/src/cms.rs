//! CMS signed data: made here, and read.

pub mod make;
pub mod read;
pub mod revocation;
pub mod stamp;
pub mod wrapper;
