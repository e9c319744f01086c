//! The words that forms are recognised by: loads and validates `templates/`.
