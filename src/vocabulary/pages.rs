//! What is printed on pages beside the text: by word processors, browsers and web sites. Folded where nothing else is said
//! (see `fold`). Source: usage.

/// What a page is called before or behind its number.
pub(crate) const PAGE: &[&str] = &["page", "trang"];

/// The halves of the day behind the hour at which a page was printed, as printed.
pub(crate) const NOON: &[&str] = &["AM", "PM", "SA", "CH"];

/// What a web site says below a document of who put it there, how often it was read, and whose the page is.
pub(crate) const SITE_LABELS: &[&str] =
    &["nguoi dang:", "nguoi dang tin:", "luot xem:", "so luot xem:", "luot truy cap:", "luot tai:", "ban quyen thuoc"];
