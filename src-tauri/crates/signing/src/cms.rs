//! CMS signed data: made here, and read.
