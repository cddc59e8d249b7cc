//! PAdES: signatures in PDF files, as increments that keep the file what it is.
