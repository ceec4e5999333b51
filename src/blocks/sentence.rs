//! Where sentences end inside a text.

use crate::letters::{is_lowercase, is_uppercase};

/// The offsets of the full stops that end sentences inside a text: behind small letters, before a word with a capital.
///
/// `Mùa nước về sớm. Ủy ban …`, not `TP. Đồng Xa`
pub(crate) fn sentence_ends(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices(". ").map(|(at, _)| at).filter(|&at| {
        let (left, right) = text.split_at_checked(at).unwrap_or_default();
        left.ends_with(is_lowercase) && right.get(". ".len()..).is_some_and(|right| right.starts_with(is_uppercase))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_full_stop_of_an_abbreviation_ends_no_sentence() {
        let ends = |text| sentence_ends(text).collect::<Vec<_>>();
        assert_eq!(
            ends("Nước lên. Đò nghỉ. Xem mục 2. Bến TP. Đồng Xa"),
            ["Nước lên".len(), "Nước lên. Đò nghỉ".len()]
        );
    }
}
