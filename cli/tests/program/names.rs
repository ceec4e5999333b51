//! Which inputs are taken, and what their outputs are called.

use std::path::PathBuf;

use crate::trial::Trial;

fn names(trial: &Trial, out: &str) -> Vec<String> {
    trial.outputs(out).into_keys().map(|path: PathBuf| path.to_string_lossy().into_owned()).collect()
}

#[test]
fn the_output_tree_mirrors_the_input_tree() {
    let trial = Trial::new();
    for name in ["in/a/b.txt", "in/a/c/d.txt", "in/.hidden/e.txt", "in/f"] {
        trial.write(name, "Số: 1/QĐ-UBND\n");
    }
    trial.run("batch in -o out").with(0);
    assert_eq!(names(&trial, "out"), [".hidden/e.json", "a/b.json", "a/c/d.json", "f.json"]);
    assert!(trial.read("out/a/b.json").starts_with(r#"{"schema":"vanban/1","source":{"name":"a/b.txt","#));
}

#[test]
fn gitignore_has_no_say() {
    let trial = Trial::new();
    trial.write("in/.gitignore", "*.txt\n");
    trial.write("in/b.txt", "x");
    trial.run("batch in -o out").with(0);
    assert_eq!(names(&trial, "out"), [".gitignore.json", "b.json"]);
}

#[test]
fn inputs_that_would_meet_keep_their_whole_names() {
    let trial = Trial::new();
    trial.write("in/b.txt", "x");
    trial.write("in/b.md", "y");
    trial.write("in/c.txt", "z");
    trial.run("batch in -o out").with(0);
    assert_eq!(names(&trial, "out"), ["b.md.json", "b.txt.json", "c.json"]);
}

#[test]
fn an_output_that_is_called_otherwise_now_is_not_left_behind() {
    let trial = Trial::new();
    trial.write("in/b.txt", "x");
    trial.run("batch in -o out").with(0);
    trial.write("in/b.md", "y");
    trial.run("batch in -o out").with(0);
    assert_eq!(names(&trial, "out"), ["b.md.json", "b.txt.json"]);
}

#[test]
fn inputs_of_one_name_from_two_directories_keep_the_path_of_their_directory() {
    let trial = Trial::new();
    trial.write("one/b.txt", "x");
    trial.write("two/b.txt", "y");
    trial.write("two/c.txt", "z");
    trial.run("batch one two -o out").with(0);
    assert_eq!(names(&trial, "out"), ["c.json", "one/b.json", "two/b.json"]);
}

#[test]
fn a_file_that_is_named_twice_is_one_input() {
    let trial = Trial::new();
    trial.write("in/b.txt", "x");
    trial.run("batch in in/b.txt ./in -o out").with(0);
    assert_eq!(names(&trial, "out"), ["b.json"]);
    assert_eq!(trial.report("out").len(), 1);
}

#[test]
fn the_output_directory_in_the_input_is_no_input() {
    let trial = Trial::new();
    trial.write("in/a.txt", "x");
    for _ in 0..3 {
        trial.run("batch in -o in/out").with(0);
        assert_eq!(names(&trial, "in/out"), ["a.json"]);
    }
}

#[test]
fn an_input_directory_in_the_output_directory_is_refused() {
    let trial = Trial::new();
    trial.write("in/a/b.txt", "x");
    trial.run("batch in -o in").with(2);
    let ended = trial.run("batch in/a -o in").with(2);
    assert!(ended.stderr.contains("choose an output directory"), "{ended:?}");
    assert_eq!(trial.tree("in").into_keys().collect::<Vec<_>>(), [PathBuf::from("a/b.txt")]);
}

#[test]
fn an_output_never_takes_the_place_of_an_input() {
    let trial = Trial::new();
    trial.write("x.json", "Số: 1/QĐ-UBND\n");
    trial.run("batch x.json -o .").with(0);
    assert_eq!(trial.read("x.json"), "Số: 1/QĐ-UBND\n");
    assert!(trial.path("x.json.json").exists());
}

#[test]
fn a_file_that_is_not_ours_is_not_overwritten_unless_asked() {
    let trial = Trial::new();
    trial.write("in/a.txt", "x");
    trial.write("in/b.txt", "y");
    trial.write("out/a.json", "{\"precious\": true}");
    trial.run("batch in -o out").with(1);
    assert_eq!(trial.read("out/a.json"), "{\"precious\": true}");
    assert_eq!(trial.record("out", "a.txt")["error"]["code"], "output-taken");
    assert!(trial.path("out/b.json").exists());
    trial.run("batch in -o out --force").with(0);
    assert!(trial.read("out/a.json").starts_with("{\"schema\""));
}

#[test]
fn another_tree_does_not_overwrite_the_outputs_of_the_first() {
    let trial = Trial::new();
    trial.write("one/a.txt", "Số: 1/QĐ-UBND\n");
    trial.write("two/a.txt", "Số: 2/QĐ-UBND\n");
    trial.run("batch one -o out").with(0);
    let first = trial.outputs("out");
    trial.run("batch two -o out").with(1);
    assert_eq!(trial.outputs("out"), first);
    assert_eq!(trial.record("out", "a.txt")["error"]["code"], "output-taken");
}

#[test]
fn patterns_take_files_and_leave_them_out() {
    let trial = Trial::new();
    for name in ["in/a.txt", "in/b.md", "in/old/c.txt", "in/old/d.md"] {
        trial.write(name, "x");
    }
    trial.run("batch in -o by-name --glob *.txt").with(0);
    assert_eq!(names(&trial, "by-name"), ["a.json", "old/c.json"]);
    trial.run("batch in -o but --glob *.txt --glob !old/**").with(0);
    assert_eq!(names(&trial, "but"), ["a.json"]);
    trial.run("batch in -o bad --glob [").with(2);
}

#[test]
fn a_list_names_inputs_by_line_or_by_nul() {
    let trial = Trial::new();
    trial.write("2020/1.txt", "x");
    trial.write("2021/1.txt", "y");
    trial.write("list", "2020/1.txt\r\n\n./2021/1.txt\nmissing.txt\n");
    trial.run("batch --files-from list -o lines").with(1);
    assert_eq!(names(&trial, "lines"), ["2020/1.json", "2021/1.json"]);
    assert_eq!(trial.record("lines", "missing.txt")["error"]["code"], "not-found");
    trial.write("list0", "2021/1.txt\x002020/1.txt\0");
    trial.run("batch --files-from list0 -0 -o nul").with(0);
    let order: Vec<_> = trial.report("nul").iter().map(|record| record["name"].clone()).collect();
    assert_eq!(order, ["2021/1.txt", "2020/1.txt"]);
    trial.run("batch --files-from nowhere -o none").with(2);
}

#[test]
fn a_dry_run_says_what_would_be_done_and_does_nothing() {
    let trial = Trial::new();
    trial.write("in/a.txt", "x");
    let ended = trial.run("batch in -o out --dry-run").with(0);
    assert_eq!(ended.stdout, "new\tin/a.txt\ta.json\n");
    assert!(!trial.path("out").exists());
    trial.run("batch in -o out").with(0);
    trial.write("in/b.txt", "y");
    let before = trial.tree("out");
    let ended = trial.run("batch in -o out --dry-run").with(0);
    assert_eq!(ended.stdout, "done\tin/a.txt\ta.json\nnew\tin/b.txt\tb.json\n");
    assert_eq!(trial.tree("out"), before);
}
