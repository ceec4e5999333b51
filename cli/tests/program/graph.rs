//! `vanban graph`.

use serde_json::Value;

use crate::trial::Trial;

fn trial() -> Trial {
    let trial = Trial::new();
    trial.write("in/a.txt", "Số: 7/KH-UBND\nCăn cứ khoản 2 Điều 5 Luật Đê điều số 99/2031/QH20;\n");
    trial.write(
        "in/b.txt",
        "Số: 8/KH-UBND\nĐiều 1. Thay thế Quyết định số 12/QĐ-TTg ngày 5/3/2031 và Luật Đê điều số 99/2031/QH20.\n",
    );
    trial
}

#[test]
fn the_network_is_written_in_every_form() {
    let trial = trial();
    let lines = trial.run("graph in --format jsonl").with(0).stdout;
    let rows: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let law = rows.iter().find(|row| row["node"]["id"] == "99/2031/QH20").unwrap();
    assert_eq!((&law["node"]["cited_by"], &law["node"]["held"]), (&2.into(), &Value::Array(Vec::new())));
    let basis = rows.iter().find(|row| row["edge"]["relation"] == "basis").unwrap();
    assert_eq!(basis["edge"]["to"], "99/2031/QH20");
    assert_eq!(basis["edge"]["provisions"][0]["to"]["clause"], "2");
    let graphml = trial.run("graph in --format graphml").with(0).stdout;
    assert!(graphml.contains(r#"<data key="relation">basis</data>"#) && graphml.ends_with("</graphml>\n"));
    let dot = trial.run("--lang vi graph in --format dot").with(0).stdout;
    assert!(dot.contains(r#"[label="căn cứ"]"#));
    assert!(trial.run("graph in").with(0).stdout.contains("cited and not held"));
}

#[test]
fn json_of_an_earlier_run_gives_the_network_of_its_texts() {
    let trial = trial();
    trial.run("batch in -o out --quiet").with(0);
    let edges = |from: &str| {
        let lines = trial.run(&format!("graph {from} --format jsonl")).with(0).stdout;
        lines.lines().filter(|line| line.contains("QH20")).count()
    };
    assert_eq!(edges("out"), edges("in"));
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_drawn() {
    let ended = trial().run("graph in missing").with(1);
    assert!(ended.stdout.contains("99/2031/QH20") && ended.stderr.contains("missing"));
}
