//! One file per command: arguments on top, run below.
