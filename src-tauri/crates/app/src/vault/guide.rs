//! The guide of an evidence bundle: plain words, and commands that anybody can run.

use pismovnik_model::Locale;
use pismovnik_register::letters::Letter;

use super::bundle::SUMS;
use crate::words;

/// The commands that recompute the seals of the entries.
const ENTRIES: &str = r#"while read -r seq key; do
  want=$(awk -v s="$seq" '$1 == s { print $5 }' chain/links.txt)
  is=$(openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -r "chain/entry-$seq.json" | cut -d' ' -f1)
  if [ "$want" = "$is" ]; then echo "entry $seq: OK"; else echo "entry $seq: FAILED"; fi
done < chain/keys.txt"#;

/// The commands that recompute the seals of the files.
const FILES: &str = r#"while read -r seq key want name; do
  is=$(openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -r "$name" | cut -d' ' -f1)
  if [ "$want" = "$is" ] && grep -q "$want" "chain/entry-$seq.json"; then echo "$name: OK"; else echo "$name: FAILED"; fi
done < chain/files.txt"#;

/// The commands that recompute the chain and print its last head.
const LINKS: &str = r#"uid=$(cat chain/name.txt)
last=$(head -n 1 chain/links.txt | cut -d' ' -f4)
while read -r seq kind day prev hmac hash; do
  is=$(printf 'pismovnik-event-v1\n%s\n%s\n%s\n%s\n%s\n%s\n' "$uid" "$seq" "$kind" "$day" "$prev" "$hmac" | openssl dgst -sha256 -r | cut -d' ' -f1)
  if [ "$is" = "$hash" ] && [ "$prev" = "$last" ]; then echo "link $seq: OK"; else echo "link $seq: FAILED"; fi
  last=$hash
done < chain/links.txt
echo "head: $(tail -n 1 chain/links.txt | cut -d' ' -f6 | cut -c1-5)-$(tail -n 1 chain/links.txt | cut -d' ' -f6 | cut -c6-10)""#;

/// The commands that verify separate signatures.
const SIGNATURES: &str = r#"while read -r signature name; do
  if openssl cms -verify -binary -inform DER -in "$signature" -content "$name" -noverify -out /dev/null 2>/dev/null
  then echo "$signature: OK"; else echo "$signature: FAILED"; fi
done < signatures/list.txt"#;

/// The guide in the case's language. `undone` are the entries that were taken back later.
pub(super) fn text(locale: Locale, letter: &Letter, head: &str, signed: bool, undone: &[u64]) -> String {
    let say = |id: &str| words::plain(locale, id);
    let intake = &letter.intake;
    let args = [
        ("number", intake.number.as_str().into()),
        ("day", words::day(locale, intake.received).into()),
        ("head", head.into()),
    ];
    let mut parts = vec![words::text(locale, "vault-guide-title", &args), say("vault-guide-what")];
    let folders = [
        "vault-guide-letter",
        "vault-guide-count",
        "vault-guide-decision",
        "vault-guide-exports",
        "vault-guide-act",
        "vault-guide-reply",
        "vault-guide-receipts",
        "vault-guide-signatures",
        "vault-guide-timeline",
        "vault-guide-chain",
    ];
    parts.push(folders.map(|id| format!("- {}", say(id))).join("\n"));
    parts.push(say("vault-guide-how"));
    let mut step = |id: &str, commands: &str| {
        parts.push(words::text(locale, id, &args));
        parts.push(indented(commands));
    };
    step("vault-guide-step-files", &format!("sha256sum -c {SUMS}"));
    step("vault-guide-step-entries", ENTRIES);
    step("vault-guide-step-seals", FILES);
    step("vault-guide-step-links", LINKS);
    if signed {
        step("vault-guide-step-signatures", SIGNATURES);
    }
    if !undone.is_empty() {
        let entries: Vec<String> = undone.iter().map(u64::to_string).collect();
        parts.push(words::text(locale, "vault-guide-undone", &[("value", entries.join(", ").into())]));
    }
    parts.push(words::text(locale, "vault-guide-head", &args));
    parts.push(say("vault-guide-limits"));
    parts.join("\n\n") + "\n"
}

/// Commands stand four spaces in, so that they can be told from words.
fn indented(commands: &str) -> String {
    commands.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}
