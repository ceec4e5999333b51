//! The phrases that tasks are known by, found by their words.
//!
//! Every word that stands in a table has a number. A word of an item is looked up once, and from then on phrases are
//! compared by numbers, and only where their first word stands: that is cheap for all the tables together.

use std::sync::LazyLock;

use super::opening::{HEADS, mendable};
use super::part;
use super::words::Key;
use crate::vocabulary::assigning::ORDERS;
use crate::vocabulary::charged::{
    BOUND_PAIRS, COLLECTIVE_NOUNS, DECIDING, FIELD_NOUNS, FIELD_VERBS, NAME_RUNS, NAME_SINGLES, NO_BODIES, RESTRICTING,
};
use crate::vocabulary::signers::POSITIONS;
use crate::vocabulary::tasks::{
    ADVERBIALS, AGENT, ALLOWING, CHARGES, COOPERATION, DUTIES, MEASURES, NEEDS, STATING, STRONG_DUTIES, TERM_OPENERS,
};

/// A table of phrases. Where several stand at one word, the row of the table tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Table {
    /// [`ADVERBIALS`]
    Adverbials,
    /// [`AGENT`]
    Agents,
    /// [`ALLOWING`]
    Allowing,
    /// [`BOUND_PAIRS`]
    BoundPairs,
    /// [`CHARGES`]
    Charges,
    /// [`COLLECTIVE_NOUNS`]
    CollectiveNouns,
    /// [`COOPERATION`]
    Cooperation,
    /// [`DECIDING`]
    Deciding,
    /// [`DUTIES`]
    Duties,
    /// [`FIELD_NOUNS`]
    FieldNouns,
    /// [`FIELD_VERBS`]
    FieldVerbs,
    /// [`HEADS`]
    Heads,
    /// [`MEASURES`]
    Measures,
    /// The last words of [`mendable`]
    MendableEnds,
    /// [`mendable`]
    MendableHeads,
    /// [`NAME_RUNS`]
    NameRuns,
    /// [`NAME_SINGLES`], without their marks
    NameSingles,
    /// [`NEEDS`], without their marks
    Needs,
    /// [`NO_BODIES`]
    NoBodies,
    /// [`ORDERS`]
    Orders,
    /// [`part::parts`]
    Parts,
    /// [`POSITIONS`]
    Positions,
    /// [`RESTRICTING`]
    Restricting,
    /// [`STATING`]
    Stating,
    /// [`STRONG_DUTIES`]
    StrongDuties,
    /// [`TERM_OPENERS`]
    Terms,
}

impl Table {
    const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// What a word of an item is to the tables.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// The number of the word; 0 where it stands in no table.
    pub(super) number: u16,
    /// The tables with phrases that begin with it, a bit each.
    tables: u32,
}

impl Entry {
    /// Whether a phrase of a table begins with the word.
    pub(super) const fn opens(self, table: Table) -> bool {
        self.tables & table.bit() != 0
    }
}

/// A phrase of a table.
#[derive(Clone, Copy, Debug)]
struct Phrase {
    table: Table,
    /// Its row in the table.
    row: usize,
    /// Where its words begin among those of all phrases, and where they end.
    words: (usize, usize),
}

/// A word of a phrase: its number, and whether a comma stands behind it.
pub(super) type PhraseWord = (u16, bool);

/// All tables, by the words of their phrases.
#[derive(Debug)]
pub(super) struct Lexicon {
    /// The words, and what each is; in the place that its key hashes to, or the next that was free.
    slots: Vec<(Key, Entry)>,
    /// The phrases, those that begin with one word together.
    phrases: Vec<Phrase>,
    /// By the number of a word, where the phrases begin that begin with it.
    starts: Vec<usize>,
    /// The words of all phrases.
    words: Vec<PhraseWord>,
}

/// Bits of the hashes: four places for every word.
const HASH_BITS: u32 = 12;

/// The lexicon of all tables.
pub(super) static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut builder = Builder::new();
    builder.table(Table::Adverbials, ADVERBIALS);
    builder.table(Table::Agents, [AGENT]);
    builder.table(Table::Allowing, ALLOWING);
    builder.table(Table::BoundPairs, BOUND_PAIRS.iter().map(|(pair, _)| pair));
    builder.table(Table::Charges, CHARGES);
    builder.table(Table::CollectiveNouns, COLLECTIVE_NOUNS);
    builder.table(Table::Cooperation, COOPERATION);
    builder.table(Table::Deciding, DECIDING);
    builder.table(Table::Duties, DUTIES);
    builder.table(Table::FieldNouns, FIELD_NOUNS);
    builder.table(Table::FieldVerbs, FIELD_VERBS);
    builder.table(Table::Heads, HEADS.iter().map(|(head, _)| head));
    builder.table(Table::Measures, MEASURES);
    builder.table(Table::MendableEnds, mendable().filter_map(|head| head.split(' ').next_back()));
    builder.table(Table::MendableHeads, mendable());
    builder.table(Table::NameRuns, NAME_RUNS);
    builder.table(Table::NameSingles, NAME_SINGLES);
    builder.table(Table::Needs, NEEDS);
    builder.table(Table::NoBodies, NO_BODIES);
    builder.table(Table::Orders, ORDERS);
    builder.table(Table::Parts, part::parts());
    builder.table(Table::Positions, POSITIONS);
    builder.table(Table::Restricting, RESTRICTING);
    builder.table(Table::Stating, STATING);
    builder.table(Table::StrongDuties, STRONG_DUTIES);
    builder.table(Table::Terms, TERM_OPENERS);
    builder.lexicon()
});

impl Lexicon {
    /// What a word is.
    pub(super) fn entry(&self, key: Key) -> Entry {
        let mut at = key.hash(HASH_BITS);
        while let Some((word, entry)) = self.slots.get(at) {
            if *word == key || entry.number == 0 {
                return *entry;
            }
            at += 1;
        }
        Entry::default()
    }

    /// The phrases of a table that begin with a word: the row of each, and its words.
    pub(super) fn phrases(&self, first: Entry, table: Table) -> impl Iterator<Item = (usize, &[PhraseWord])> {
        let number = usize::from(first.number);
        let starts = self.starts.get(number..number + 2).filter(|_| first.opens(table));
        let phrases = match starts {
            Some([from, to]) => self.phrases.get(*from..*to),
            _ => None,
        };
        // They stand together, as their tables were taken in.
        let before = move |phrase: &&Phrase| phrase.table != table;
        let alike = phrases.into_iter().flatten().skip_while(before).take_while(move |phrase| phrase.table == table);
        alike.map(|phrase| (phrase.row, self.words.get(phrase.words.0..phrase.words.1).unwrap_or_default()))
    }
}

/// A lexicon while its tables are taken in.
struct Builder {
    /// The words with their numbers, as they stand in the lexicon.
    slots: Vec<(Key, Entry)>,
    /// By the number of a word, the tables with phrases that begin with it.
    tables: Vec<u32>,
    phrases: Vec<Phrase>,
    words: Vec<PhraseWord>,
}

impl Builder {
    fn new() -> Self {
        let slots = vec![(Key::default(), Entry::default()); 1 << HASH_BITS];
        // Of phrases and words there are more than half as many.
        let (phrases, words) = (Vec::with_capacity(1 << HASH_BITS), Vec::with_capacity(1 << HASH_BITS));
        Self { slots, tables: vec![0], phrases, words }
    }

    fn table(&mut self, table: Table, phrases: impl IntoIterator<Item = impl AsRef<str>>) {
        for (row, phrase) in phrases.into_iter().enumerate() {
            let from = self.words.len();
            for piece in phrase.as_ref().split(' ') {
                let word = piece.trim_end_matches(',');
                let number = self.number(Key::of(word));
                self.words.push((number, word.len() < piece.len()));
            }
            self.phrases.push(Phrase { table, row, words: (from, self.words.len()) });
            if let Some((first, _)) = self.words.get(from)
                && let Some(tables) = self.tables.get_mut(usize::from(*first))
            {
                *tables |= table.bit();
            }
        }
    }

    /// The number of a word, from 1 on.
    fn number(&mut self, key: Key) -> u16 {
        let mut at = key.hash(HASH_BITS);
        while let Some((known, entry)) = self.slots.get(at).filter(|(_, entry)| entry.number > 0) {
            if *known == key {
                return entry.number;
            }
            at += 1;
        }
        let number = u16::try_from(self.tables.len()).unwrap_or(u16::MAX);
        self.tables.push(0);
        let word = (key, Entry { number, tables: 0 });
        match self.slots.get_mut(at) {
            Some(free) => *free = word,
            None => self.slots.push(word),
        }
        number
    }

    fn lexicon(self) -> Lexicon {
        let Self { mut slots, tables, phrases, words } = self;
        let first = |phrase: &Phrase| words.get(phrase.words.0).map_or(0, |(number, _)| usize::from(*number));
        // How many begin with each word or one before it: where those of the next one begin.
        let mut starts = vec![0; tables.len() + 1];
        for phrase in &phrases {
            starts.iter_mut().skip(first(phrase) + 1).take(1).for_each(|count| *count += 1);
        }
        let mut before = 0;
        for count in &mut starts {
            before += *count;
            *count = before;
        }
        let mut ordered = phrases.clone();
        let mut next = starts.clone();
        for phrase in phrases {
            if let Some(at) = next.get_mut(first(&phrase)) {
                ordered.get_mut(*at).into_iter().for_each(|slot| *slot = phrase);
                *at += 1;
            }
        }
        for (_, entry) in &mut slots {
            entry.tables = tables.get(usize::from(entry.number)).copied().unwrap_or(0);
        }
        Lexicon { slots, phrases: ordered, starts, words }
    }
}

#[cfg(test)]
mod tests {
    use super::super::charged::Charged;
    use super::super::words::Words;
    use super::*;

    #[test]
    fn phrases_are_found_where_their_words_stand() {
        let words = Words::of("Giao nhiệm vụ cho Sở Tài chính phòng, chống lũ; phối\u{a0}hợp");
        assert_eq!(words.any(0, Table::Charges), Some(4));
        assert_eq!(words.any(1, Table::Charges), None);
        assert_eq!(words.any(7, Table::NoBodies), Some(2), "the comma stands where the phrase has it");
        assert_eq!(words.any(words.len(), Table::Charges), None);
        assert_eq!(words.folded(), crate::fold::fold("Giao nhiệm vụ cho Sở Tài chính phòng, chống lũ; phối hợp"));
    }

    #[test]
    fn names_begin_where_they_are_read() {
        for text in [
            "Giao Sở Tài chính và các đơn vị có liên quan, từng phường, Phó Giám đốc, Chủ tịch Ủy ban nhân dân",
            "Tổ chức Đảng, tổ chức đảng, trường hợp này, Chủ trì, Sở, Bộ Tài, các, những, Phó",
            "Thủ tướng Chính phủ yêu cầu Ủy bam nhân dân các xã: Đồng Xa; Quyền Giám đốc",
        ] {
            let words = Words::of(text);
            for at in 0..=words.len() {
                let begins = Charged::begins(&words, at);
                assert_eq!(begins, Charged::at(&words, at).is_some(), "{}", words.rest(at));
            }
        }
    }

    #[test]
    fn every_row_of_a_table_is_found_by_its_own_words() {
        for (row, phrase) in MEASURES.iter().enumerate() {
            let words = Words::of(phrase);
            assert!(words.standing(0, Table::Measures).any(|found| found.row == row), "{phrase}");
        }
    }
}
