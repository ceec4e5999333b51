//! Where several signers sign side by side: whose column a piece of the signature stands in.

/// Signers side by side at the most: a line has room for three or four.
pub(super) const MOST_SEATS: usize = 8;

/// How far a tab leads at the most, in characters.
const TAB: u32 = 8;

/// The places of signers side by side, by how far from the beginning of the line each stands, in characters.
#[derive(Debug, Default)]
pub(super) struct Seats<'t> {
    known: Vec<u32>,
    /// Those of the pieces that were read on this line.
    row: Vec<u32>,
    /// What stands from the beginning of the line on, and where that is.
    line: &'t str,
    line_start: u32,
    /// How far the line was measured, in bytes and in characters.
    measured: (usize, u32),
}

impl<'t> Seats<'t> {
    /// Goes on with a line that begins at an offset.
    pub(super) fn begin_line(&mut self, line: &'t str, start: u32) {
        self.row.clear();
        (self.line, self.line_start, self.measured) = (line, start, (0, 0));
    }

    /// How far an offset stands from the beginning of its line, tabs and all.
    fn column(&mut self, at: u32) -> u32 {
        let to = at.saturating_sub(self.line_start) as usize;
        let (from, column) = if self.measured.0 <= to { self.measured } else { (0, 0) };
        let between = self.line.get(from..to).unwrap_or_default();
        let step = |column: u32, c: char| if c == '\t' { (column / TAB + 1) * TAB } else { column + 1 };
        self.measured = (to, between.chars().fold(column, step));
        self.measured.1
    }

    /// How many sign.
    pub(super) fn count(&self) -> usize {
        self.known.len()
    }

    /// Whether more than one signs.
    pub(super) fn several(&self) -> bool {
        self.known.len() > 1
    }

    /// How many pieces were read on this line.
    pub(super) fn on_line(&self) -> usize {
        self.row.len()
    }

    /// Lets the next piece stand where the one behind so many of its line does.
    pub(super) fn share(&mut self, on_line: usize) {
        self.row.truncate(on_line);
    }

    /// Forgets those who sign above: below their names others stand.
    pub(super) fn begin_below(&mut self) {
        self.known.clear();
    }

    /// Whose a piece is that begins at an offset: that of the next signer on its line, or of the one below whose words it
    /// stands.
    pub(super) fn take(&mut self, at: u32) -> usize {
        let x = self.column(at);
        let column = self.row.len();
        if column == MOST_SEATS {
            return column - 1;
        }
        self.row.push(x);
        if column > 0 {
            if self.row.len() > self.known.len() {
                self.known.clone_from(&self.row);
            }
            return column;
        }
        let known = self.known.iter().enumerate();
        known.min_by_key(|(_, seat)| seat.abs_diff(x)).map_or(0, |(index, _)| index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line wide enough for all that stands on it.
    const LINE: &str = "                                                                                ";

    #[test]
    fn a_piece_alone_on_its_line_is_that_of_the_signer_above_it() {
        let mut seats = Seats::default();
        seats.begin_line(LINE, 100);
        assert_eq!([seats.take(100), seats.take(140), seats.take(180)], [0, 1, 2]);
        seats.begin_line(LINE, 300);
        assert_eq!(seats.take(345), 1);
        assert_eq!((seats.count(), seats.on_line(), seats.several()), (3, 1, true));
    }

    #[test]
    fn pieces_of_one_signer_on_a_line_share_a_seat() {
        let mut seats = Seats::default();
        seats.begin_line(LINE, 0);
        let first = seats.take(0);
        seats.share(0);
        assert_eq!((first, seats.take(30), seats.several()), (0, 0, false));
    }

    #[test]
    fn tabs_lead_as_far_as_they_do_on_paper() {
        let mut seats = Seats::default();
        seats.begin_line("THỨ TRƯỞNG\t\tTHỨ TRƯỞNG", 0);
        assert_eq!([seats.take(0), seats.take(15)], [0, 1]);
        seats.begin_line("\t\t\tTHỨ TRƯỞNG", 0);
        assert_eq!(seats.take(3), 1);
    }
}
