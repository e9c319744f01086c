//! Writes small Word 97 files byte by byte, with what `LibreOffice` never writes: several pieces, modifiers of pieces,
//! properties in the data stream, marks of merges.

use std::io::{Cursor, Write as _};

use cfb::CompoundFile;

/// Where the text starts in the main stream.
const TEXT: usize = 0x800;
const PAGE: usize = 512;

/// A file under construction.
#[derive(Debug, Default)]
pub(super) struct Doc {
    language: u16,
    text: Vec<u8>,
    pieces: Vec<Piece>,
    characters: u32,
    /// Paragraphs: from and to in the main stream, and their modifiers.
    paragraphs: Vec<(u32, u32, Vec<u8>)>,
    runs: Vec<(u32, u32, Vec<u8>)>,
    /// Lists of modifiers that pieces may name.
    lists: Vec<Vec<u8>>,
    data: Vec<u8>,
    fields: Vec<(usize, Vec<u8>)>,
}

#[derive(Debug)]
struct Piece {
    start: u32,
    place: u32,
    modifier: u16,
}

/// A modifier: its code and its operand, length included where it has one.
pub(super) fn sprm(code: u16, operand: &[u8]) -> Vec<u8> {
    [&code.to_le_bytes()[..], operand].concat()
}

/// The modifier that shapes a row: edges, and the flags of each cell.
pub(super) fn definition(edges: &[i16], flags: &[u16]) -> Vec<u8> {
    let mut operand = vec![flags.len() as u8];
    operand.extend(edges.iter().flat_map(|edge| edge.to_le_bytes()));
    for flags in flags {
        operand.extend(flags.to_le_bytes());
        operand.extend([0; 18]);
    }
    let len = (operand.len() as u16 + 1).to_le_bytes();
    sprm(0xD608, &[&len[..], &operand].concat())
}

impl Doc {
    /// An empty file of a program in this language.
    pub(super) fn in_language(language: u16) -> Self {
        Self { language, ..Self::default() }
    }

    /// Begins a piece of two bytes to a character.
    pub(super) fn piece(&mut self, modifier: u16) -> &mut Self {
        let place = (TEXT + self.text.len()) as u32;
        self.pieces.push(Piece { start: self.characters, place, modifier });
        self
    }

    /// Begins a piece of one byte to a character.
    pub(super) fn narrow_piece(&mut self) -> &mut Self {
        let place = ((TEXT + self.text.len()) as u32 * 2) | 0x4000_0000;
        self.pieces.push(Piece { start: self.characters, place, modifier: 0 });
        self
    }

    /// Adds text to the piece, with modifiers of its characters.
    pub(super) fn run(&mut self, text: &str, modifiers: &[u8]) -> &mut Self {
        if self.pieces.is_empty() {
            self.piece(0);
        }
        let from = (TEXT + self.text.len()) as u32;
        self.text.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        self.characters += text.encode_utf16().count() as u32;
        self.runs.push((from, (TEXT + self.text.len()) as u32, modifiers.to_vec()));
        self
    }

    /// Adds bytes to a piece of one byte to a character.
    pub(super) fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        let from = (TEXT + self.text.len()) as u32;
        self.text.extend(bytes);
        self.characters += bytes.len() as u32;
        self.runs.push((from, (TEXT + self.text.len()) as u32, Vec::new()));
        self
    }

    /// Ends the paragraph that began after the last one; its modifiers hold in all pieces of it.
    pub(super) fn end(&mut self, modifiers: &[u8]) -> &mut Self {
        let from = self.paragraphs.last().map_or(TEXT as u32, |&(_, to, _)| to);
        self.paragraphs.push((from, (TEXT + self.text.len()) as u32, modifiers.to_vec()));
        self
    }

    /// A paragraph in one run.
    pub(super) fn paragraph(&mut self, text: &str, modifiers: &[u8]) -> &mut Self {
        self.run(text, &[]).end(modifiers)
    }

    /// A list of modifiers that a piece names by `number << 1 | 1`.
    pub(super) fn list(&mut self, modifiers: &[u8]) -> &mut Self {
        self.lists.push(modifiers.to_vec());
        self
    }

    /// Puts modifiers into the data stream; gives the modifier that points there.
    pub(super) fn elsewhere(&mut self, code: u16, modifiers: &[u8]) -> Vec<u8> {
        let at = (self.data.len() as u32).to_le_bytes();
        self.data.extend((modifiers.len() as u16).to_le_bytes());
        self.data.extend(modifiers);
        sprm(code, &at)
    }

    /// Adds a table of the table stream, by its index in the information block.
    pub(super) fn table(&mut self, index: usize, bytes: &[u8]) -> &mut Self {
        self.fields.push((index, bytes.to_vec()));
        self
    }

    /// The file.
    pub(super) fn build(&self) -> Vec<u8> {
        let mut word = vec![0; TEXT];
        word.extend(&self.text);
        word.resize(word.len().next_multiple_of(PAGE), 0);
        let mut tables = self.fields.clone();
        tables.push((33, self.clx()));
        tables.push((12, pages(&mut word, &self.runs, character_page)));
        tables.push((13, pages(&mut word, &self.paragraphs, paragraph_page)));
        let mut table = vec![0; 16];
        let mut put = |at: usize, bytes: &[u8]| word[at..at + bytes.len()].copy_from_slice(bytes);
        put(0, &0xA5EC_u16.to_le_bytes());
        put(2, &0x00C1_u16.to_le_bytes());
        put(6, &self.language.to_le_bytes());
        put(0x0A, &0x0200_u16.to_le_bytes());
        put(0x20, &14_u16.to_le_bytes());
        put(0x3E, &22_u16.to_le_bytes());
        put(0x40 + 3 * 4, &self.characters.to_le_bytes());
        put(0x98, &93_u16.to_le_bytes());
        for (index, bytes) in tables {
            put(0x9A + index * 8, &(table.len() as u32).to_le_bytes());
            put(0x9E + index * 8, &(bytes.len() as u32).to_le_bytes());
            table.extend(bytes);
        }
        let mut file = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        for (name, content) in [("WordDocument", &word), ("1Table", &table), ("Data", &self.data)] {
            file.create_stream(name).unwrap().write_all(content).unwrap();
        }
        file.flush().unwrap();
        file.into_inner().into_inner()
    }

    fn clx(&self) -> Vec<u8> {
        let mut clx = Vec::new();
        for list in &self.lists {
            clx.push(1);
            clx.extend((list.len() as u16).to_le_bytes());
            clx.extend(list);
        }
        clx.push(2);
        clx.extend((self.pieces.len() as u32 * 12 + 4).to_le_bytes());
        let starts = self.pieces.iter().map(|piece| piece.start).chain([self.characters]);
        clx.extend(starts.flat_map(u32::to_le_bytes));
        for piece in &self.pieces {
            clx.extend([0; 2]);
            clx.extend(piece.place.to_le_bytes());
            clx.extend(piece.modifier.to_le_bytes());
        }
        clx
    }
}

/// A page for each stretch, and the table that finds them.
fn pages(word: &mut Vec<u8>, runs: &[(u32, u32, Vec<u8>)], page: fn(&[u8]) -> Vec<u8>) -> Vec<u8> {
    let mut plc: Vec<u8> = runs.iter().flat_map(|(from, ..)| from.to_le_bytes()).collect();
    plc.extend(runs.last().map_or(0, |&(_, to, _)| to).to_le_bytes());
    for (from, to, modifiers) in runs {
        plc.extend(((word.len() / PAGE) as u32).to_le_bytes());
        let mut bytes = [from.to_le_bytes(), to.to_le_bytes()].concat();
        bytes.extend(page(modifiers));
        assert!(bytes.len() < PAGE, "the modifiers fit on a page");
        bytes.resize(PAGE - 1, 0);
        bytes.push(1);
        word.extend(bytes);
    }
    plc
}

/// Bounds take 8 bytes; the byte after them tells where the list lies, in words.
fn character_page(modifiers: &[u8]) -> Vec<u8> {
    [&[5, 0, modifiers.len() as u8][..], modifiers].concat()
}

fn paragraph_page(modifiers: &[u8]) -> Vec<u8> {
    let mut page = vec![11];
    page.resize(14, 0);
    let list = [&[0, 0], modifiers].concat();
    // Lists of an odd length begin with their length in words, others with a nought and it.
    if list.len() % 2 == 1 {
        page.push(list.len().div_ceil(2) as u8);
    } else {
        page.extend([0, (list.len() / 2) as u8]);
    }
    page.extend(list);
    page
}
