//! x
use super::facts::Facts;
/// x
pub fn lay_out(_: &Facts, _: Option<&str>) -> docx_rs::Docx {
    docx_rs::Docx::new()
}
/// x
pub fn title(_: &Facts) -> String {
    String::new()
}
