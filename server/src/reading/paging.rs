//! How lists are cut into pages.

/// How many pages of `size` a list has, at least one.
pub fn pages(total: u64, size: u64) -> u64 {
    total.div_ceil(size).max(1)
}

#[cfg(test)]
mod tests {
    use super::pages;

    #[test]
    fn even_an_empty_list_has_a_page() {
        assert_eq!((pages(0, 50), pages(50, 50), pages(51, 50)), (1, 1, 2));
    }
}
