//! Lists that may grow as long as the text: how much room they take when they have none left.

/// What is shorter grows as lists do, by as much again.
const MANY: usize = 512;
/// What is longer takes the so-manieth part of its length.
const SHARE: usize = 8;

/// Makes room for so many more. While a list moves it is held twice, and what it takes beyond its length it keeps: one that
/// doubles is held three times over.
pub(crate) fn make_room<T>(list: &mut Vec<T>, more: usize) {
    if list.capacity() - list.len() >= more {
        return;
    }
    if list.len() < MANY {
        list.reserve(more);
    } else {
        list.reserve_exact(more.max(list.len() / SHARE));
    }
}

/// Adds one, with room as [`make_room`] takes it.
pub(crate) fn push<T>(list: &mut Vec<T>, one: T) {
    make_room(list, 1);
    list.push(one);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_has_little_room_to_spare() {
        let mut list = Vec::new();
        for n in 0..10_000 {
            push(&mut list, n);
            assert!(list.capacity() <= (list.len() + list.len() / SHARE).max(2 * MANY), "{n}");
        }
        make_room(&mut list, 5_000);
        assert_eq!(list.capacity(), 15_000);
        assert!(list.into_iter().eq(0..10_000));
    }
}
