//! Fields: the instruction is dropped, the result is text.

/// Fields inside fields that are told apart; Word allows 20.
const MAX_NESTING: usize = 64;
/// Longest instruction that is kept.
const MAX_INSTRUCTION: usize = 256;

/// A mark of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FieldMark {
    /// The instruction begins.
    Begin,
    /// The result begins.
    Separate,
    /// The field ends.
    End,
}

/// Fields that are open at a place, outermost first.
#[derive(Debug, Default)]
pub(super) struct Fields {
    open: Vec<Field>,
    /// Open fields beyond the limit: they hide nothing.
    beyond: usize,
}

#[derive(Debug, Default)]
struct Field {
    in_result: bool,
    instruction: String,
}

impl Fields {
    /// Text at this place belongs to an instruction.
    pub(super) fn hides_text(&self) -> bool {
        self.open.iter().any(|field| !field.in_result)
    }

    /// Takes in a mark; gives the text that the end of a field stands for if it has no result.
    pub(super) fn mark(&mut self, mark: FieldMark) -> Option<String> {
        match mark {
            FieldMark::Begin if self.open.len() >= MAX_NESTING => self.beyond += 1,
            FieldMark::Begin => self.open.push(Field::default()),
            _ if self.beyond > 0 => self.beyond -= usize::from(mark == FieldMark::End),
            FieldMark::Separate => {
                if let Some(field) = self.open.last_mut() {
                    field.in_result = true;
                }
            }
            FieldMark::End => {
                let field = self.open.pop()?;
                return (!field.in_result).then(|| enclosed(&field.instruction)).flatten();
            }
        }
        None
    }

    /// Takes in a piece of an instruction.
    pub(super) fn instruct(&mut self, text: &str) {
        if let Some(field) = self.open.last_mut().filter(|field| !field.in_result) {
            let room = MAX_INSTRUCTION.saturating_sub(field.instruction.len());
            field.instruction.extend(text.chars().take(room));
        }
    }

    /// At the end of a paragraph: an instruction does not go on in the next one, so a field without its middle mark
    /// does not swallow the rest of the document.
    pub(super) fn end_paragraph(&mut self) {
        for field in &mut self.open {
            field.in_result = true;
        }
    }
}

/// The character that an `EQ \o\ac(○,1)` field draws: this is how Word encloses characters in circles.
fn enclosed(instruction: &str) -> Option<String> {
    let rest = instruction.trim_start();
    let (word, arguments) = rest.split_at_checked(2)?;
    if !word.eq_ignore_ascii_case("eq") || !arguments.contains("\\o") {
        return None;
    }
    let inner = arguments.split_once('(')?.1;
    let inner = inner.rsplit_once(')')?.0;
    let drawn = inner.rsplit([',', ';', '，']).next()?.trim();
    let circle = inner.starts_with(['○', '〇', '◯']);
    let number = drawn.parse::<u32>().ok().filter(|n| circle && (1..=20).contains(n));
    match number {
        Some(n) => char::from_u32(0x2460 + n - 1).map(String::from),
        None => (!drawn.is_empty()).then(|| drawn.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enclosed_characters() {
        let rows = [
            (" eq \\o\\ac(○,1)", Some("①")),
            ("EQ \\o\\ac(○,密)", Some("密")),
            (" eq \\o\\ac(□;5)", Some("5")),
            (" EQ \\f(1,2)", None),
            (" PAGE ", None),
            ("é", None),
        ];
        for (instruction, expected) in rows {
            assert_eq!(enclosed(instruction).as_deref(), expected, "{instruction}");
        }
    }

    #[test]
    fn results_show_and_instructions_do_not() {
        let mut fields = Fields::default();
        assert!(!fields.hides_text());
        fields.mark(FieldMark::Begin);
        fields.instruct(" PAGE ");
        assert!(fields.hides_text());
        fields.mark(FieldMark::Separate);
        assert!(!fields.hides_text());
        fields.mark(FieldMark::Begin);
        assert!(fields.hides_text());
        fields.end_paragraph();
        assert!(!fields.hides_text());
        assert_eq!(
            (fields.mark(FieldMark::End), fields.mark(FieldMark::End), fields.mark(FieldMark::End)),
            (None, None, None)
        );
    }
}
