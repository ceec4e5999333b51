#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| vanban_fuzz::run("journal", data));
