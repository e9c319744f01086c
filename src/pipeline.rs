//! One function per kind of run: reads aloud as the picture in the crate documentation.
