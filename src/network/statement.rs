//! What is stated of documents: by their own heads, and by those who cite them.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::citation::behind_meeting;
use crate::fold::fold;
use crate::vocabulary::laws::name_key;
use crate::vocabulary::names::HEAD_OFFICES;
use crate::vocabulary::{charter_key, is_only_one, issued_centrally};
use crate::{Date, Document, Kind, Number, Target};

/// What several sources say of a document in the same words.
#[derive(Clone, Debug, Default)]
pub(super) struct Statement {
    /// What speaks of the same number, or of the same type and title.
    pub(super) group: String,
    pub(super) key: String,
    pub(super) kind: Option<Cow<'static, str>>,
    pub(super) sequence: Option<String>,
    pub(super) symbol: Option<String>,
    pub(super) date: Option<String>,
    pub(super) issuer: Option<String>,
    /// The issuer as it is compared.
    pub(super) body: Option<String>,
    pub(super) title: Option<String>,
    pub(super) held: Vec<String>,
    pub(super) mentions: u64,
    pub(super) cited_by: u64,
    pub(super) scope: Scope,
}

/// What, beside the number itself, has to agree for two statements to speak of one document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Scope {
    /// Nothing: a central body, and the year is in the symbol.
    Number,
    /// The year: a central body.
    Year,
    /// The date: Party numbers begin anew with every term.
    #[default]
    Date,
    /// Date or issuer: every province numbers for itself.
    Issuer,
    /// Type and title, and the year where one is stated.
    Title,
}

/// The statements, each kept once.
#[derive(Debug, Default)]
pub(super) struct Statements {
    pub(super) all: Vec<Statement>,
    known: HashMap<String, u32>,
}

impl Statements {
    /// What a document says of itself.
    pub(super) fn held(&mut self, document: &Document, index: u32) -> u32 {
        let name = document.source.name.clone().unwrap_or_else(|| index.to_string());
        let issuer = document.issuers.first().map(|issuer| issuer.name.as_str());
        let title = document.subject.as_ref().map(|subject| subject.text.as_str());
        let number = document.number.as_ref().filter(|number| number.sequence.is_some());
        let mut statement = match number {
            Some(number) => numbered(number, &document.kind, document.date.as_ref(), issuer),
            None => Statement { group: format!("file {name}"), key: name.clone(), ..Statement::default() },
        };
        statement.kind.clone_from(&document.kind.code);
        statement.title = title.map(str::to_owned);
        statement.date = document.date.as_ref().map(|date| date.edtf.clone());
        let at = self.enter(statement, index);
        if let Some(statement) = self.all.get_mut(at as usize) {
            statement.held.push(name);
        }
        at
    }

    /// What a document says of one that it cites; `None` where that is no certain one.
    pub(super) fn cited(&mut self, target: &Target, document: u32) -> Option<u32> {
        let numbered = target.number.as_ref().filter(|number| number.symbol.is_some() && number.sequence.is_some());
        let mut statement = match numbered {
            Some(number) => numbered_target(number, target),
            None => titled(target)?,
        };
        statement.title = target.title.as_deref().map(str::to_owned);
        Some(self.enter(statement, document))
    }

    /// Counts a mention, and with the first of a document that document.
    pub(super) fn mentioned(&mut self, at: u32, first: bool) {
        if let Some(statement) = self.all.get_mut(at as usize) {
            statement.mentions += 1;
            statement.cited_by += u64::from(first);
        }
    }

    fn enter(&mut self, statement: Statement, document: u32) -> u32 {
        let (date, body) = (statement.date.as_deref().unwrap_or_default(), statement.body.as_deref());
        let mut name = format!("{}\n{date}\n{}", statement.group, body.unwrap_or_default());
        // With neither date nor issuer a number of a province is that of the document's own surroundings.
        if statement.scope == Scope::Issuer && date.is_empty() && body.is_none() {
            name.push_str(&format!("\n{document}"));
        }
        if let Some(&at) = self.known.get(&name) {
            if let Some(known) = self.all.get_mut(at as usize) {
                known.title = known.title.take().or(statement.title);
                known.kind = known.kind.take().or(statement.kind);
                known.issuer = known.issuer.take().or(statement.issuer);
            }
            return at;
        }
        let at = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        self.known.insert(name, at);
        self.all.push(statement);
        at
    }
}

fn numbered_target(number: &Number, target: &Target) -> Statement {
    numbered(number, &target.kind, target.date.as_ref(), target.issuer.as_deref())
}

fn numbered(number: &Number, kind: &Kind, date: Option<&Date>, issuer: Option<&str>) -> Statement {
    Statement {
        group: format!("number {}", number.key()),
        key: number.canonical.clone(),
        kind: kind.code.clone(),
        sequence: number.sequence.clone(),
        symbol: number.symbol.clone(),
        date: date.map(|date| date.edtf.clone()),
        issuer: issuer.map(str::to_owned),
        body: issuer.map(body),
        scope: scope(number),
        ..Statement::default()
    }
}

/// A document without number; laws are known by name and year, others are told apart by their issuers too.
fn titled(target: &Target) -> Option<Statement> {
    let code = target.kind.code.as_deref().unwrap_or_default();
    let title = target.title.as_deref().or(is_only_one(code).then_some(""))?;
    let name = target.kind.name.as_deref().unwrap_or_default();
    Some(Statement {
        // Laws are called by short forms of their names as well.
        group: format!("title {} {}", fold(name), charter_key(code, &name_key(title))),
        key: target.key.clone(),
        kind: target.kind.code.clone(),
        date: target.date.as_ref().map(|date| date.edtf.clone()),
        issuer: target.issuer.clone(),
        body: target.issuer.as_deref().map(body),
        scope: Scope::Title,
        ..Statement::default()
    })
}

fn scope(number: &Number) -> Scope {
    let party = number.kind.is_some()
        && number.year.is_none()
        && number.symbol.as_deref().is_some_and(|symbol| symbol.contains('/'));
    let central = number.bodies.first().and_then(|body| issued_centrally(body)) == Some(true);
    match (party, central, number.year.is_some()) {
        (true, ..) => Scope::Date,
        (_, true, true) => Scope::Number,
        (_, true, false) => Scope::Year,
        _ => Scope::Issuer,
    }
}

/// An issuer as it is compared: folded, abbreviations written out, the head of a body taken for the body.
///
/// A committee that met is the committee.
fn body(issuer: &str) -> String {
    let met = behind_meeting(issuer, 0).and_then(|at| issuer.get(at..));
    let folded = fold(met.unwrap_or(issuer));
    let mut left = folded.as_str();
    for head in HEAD_OFFICES {
        left = left.strip_prefix(head).unwrap_or(left);
    }
    let written = |short: &str, long: &str| left.strip_prefix(short).map(|rest| format!("{long}{rest}"));
    written("ubnd", "uy ban nhan dan")
        .or_else(|| written("hdnd", "hoi dong nhan dan"))
        .unwrap_or_else(|| left.to_owned())
}
