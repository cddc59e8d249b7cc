//! Messages as they come: well-made, ill-made, hostile.

use std::io::Write as _;

use super::*;

fn mail_of(text: &str) -> Message {
    read(text.replace('\n', "\r\n").as_bytes(), "письмо.eml").expect("a message")
}

fn kinds(message: &Message) -> Vec<&'static str> {
    message.guesses.iter().map(|g| g.kind.id()).collect()
}

#[test]
fn a_message_gives_sender_days_subject_and_guesses() {
    let message = mail_of(
        "Received: from mx.example.test by shop.example.test; Tue, 10 Nov 2026 00:05:00 +0300\n\
         From: =?UTF-8?B?0JDQvdC90LAg0JjQstCw0L3QvtCy0LA=?= <Anna@example.test>\n\
         Date: Mon, 9 Nov 2026 23:58:00 +0300\nSubject: =?koi8-r?B?79TX2dcgz9Qg0sHT09nMy8k=?=\n\
         MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n\
         --b\nContent-Type: text/plain; charset=utf-8\n\n\
         Отзываю согласие на обработку. Удалите мои данные!\n> прекратите обработку\n\
         --b\nContent-Type: application/pdf; name=\"../../паспорт.pdf\"\n\
         Content-Disposition: attachment; filename=\"../../паспорт.pdf\"\nContent-Transfer-Encoding: base64\n\n\
         JVBERi0xLjcK\n--b--\n",
    );
    assert_eq!(message.name.as_deref(), Some("Анна Иванова"));
    assert_eq!(message.email.as_deref(), Some("Anna@example.test"));
    assert_eq!(message.dated, Some(Day::constant(2026, 11, 9)));
    assert_eq!(
        (message.received, message.time.as_deref()),
        (Some(Day::constant(2026, 11, 10)), Some("00:05"))
    );
    assert_eq!(kinds(&message), ["withdrawal", "deletion"], "quoted words are not the sender's");
    assert_eq!(message.guesses[0].words, "Отзываю согласие на обработку");
    assert_eq!(
        (message.files[0].name.as_str(), message.files[0].media.as_str()),
        ("паспорт.pdf", "application/pdf")
    );
    assert_eq!(message.language, Some(Locale::Ru));
}

#[test]
fn html_is_words_and_nothing_else() {
    let message = mail_of(
        "From: a@example.test\nDate: Mon, 9 Nov 2026 10:00:00 +0500\nContent-Type: text/html; charset=utf-8\n\n\
         <html><style>p{color:red}</style><script>alert(1)</script><body><p>Жарнама <b>жібермеңіз</b></p>\
         <img src=\"http://example.test/pixel.gif\"></body></html>\n",
    );
    assert!(message.from_html);
    assert!(message.text.contains("Жарнама") && !message.text.contains('<'), "{}", message.text);
    assert!(!message.text.contains("alert") && !message.text.contains("example.test"), "{}", message.text);
    assert_eq!(kinds(&message), ["marketing"]);
    assert_eq!(message.language, Some(Locale::Kk));
}

#[test]
fn undeclared_cyrillic_is_read_in_either_code_page() {
    for encoding in [WINDOWS_1251, KOI8_R] {
        let words = "Прошу прекратить обработку моих персональных данных";
        let mut bytes = b"From: a@example.test\r\nDate: Mon, 9 Nov 2026 10:00:00 +0300\r\nSubject: ".to_vec();
        bytes.extend_from_slice(&encoding.encode("Жалоба на рассылку").0);
        bytes.extend_from_slice(b"\r\n\r\n");
        bytes.extend_from_slice(&encoding.encode(words).0);
        let message = read(&bytes, "x.eml").expect("a message");
        assert_eq!(message.text, words, "{encoding:?}");
        assert_eq!(message.subject.as_deref(), Some("Жалоба на рассылку"), "{encoding:?}");
        assert_eq!(kinds(&message), ["stop"]);
    }
}

/// A message of Outlook as that program writes it, as far as it is read here.
fn outlook() -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("made");
    let unicode = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let mut put = |path: &str, bytes: &[u8]| {
        file.create_stream(path).expect("stream").write_all(bytes).expect("written");
    };
    put("/__substg1.0_0037001F", &unicode("Запрос"));
    put("/__substg1.0_0C1A001F", &unicode("Серікқызы Айгүл"));
    put("/__substg1.0_5D01001F", &unicode("aigul@example.test"));
    put("/__substg1.0_1000001F", &unicode("Какие данные обо мне у вас есть?"));
    let mut properties = vec![0; 32];
    for (tag, ticks) in
        [(0x0039_0040_u32, 134_080_000_000_000_000_u64), (0x0E06_0040, 134_080_900_000_000_000)]
    {
        properties.extend_from_slice(&tag.to_le_bytes());
        properties.extend_from_slice(&[0; 4]);
        properties.extend_from_slice(&ticks.to_le_bytes());
    }
    put("/__properties_version1.0", &properties);
    file.create_storage("/__attach_version1.0_#00000000").expect("storage");
    let mut put = |path: &str, bytes: &[u8]| {
        file.create_stream(path).expect("stream").write_all(bytes).expect("written");
    };
    put("/__attach_version1.0_#00000000/__substg1.0_3707001F", &unicode("C:\\скан.jpg"));
    put("/__attach_version1.0_#00000000/__substg1.0_37010102", &[0xFF, 0xD8, 0xFF, 0xE0, 0]);
    file.into_inner().into_inner()
}

use std::io::Cursor;

#[test]
fn a_message_of_outlook_is_read_like_any_other() {
    let message = read(&outlook(), "письмо.msg").expect("a message");
    assert_eq!(message.name.as_deref(), Some("Серікқызы Айгүл"));
    assert_eq!(message.email.as_deref(), Some("aigul@example.test"));
    assert_eq!(kinds(&message), ["access"]);
    assert_eq!((message.files[0].name.as_str(), message.files[0].media.as_str()), ("скан.jpg", "image/jpeg"));
    assert_eq!(parts(&outlook()), [("скан.jpg".to_owned(), vec![0xFF, 0xD8, 0xFF, 0xE0, 0])]);
    let (dated, received) = (message.dated.expect("a day"), message.received.expect("a day"));
    assert!(dated.year() == 2025 && received > dated, "{dated} {received}");
}

#[test]
fn what_is_no_message_is_refused_in_words() {
    for bytes in [&b""[..], b"PK\x03\x04", b"hello", &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]] {
        assert_eq!(read(bytes, "x").expect_err("refused").code, problem::MESSAGE_UNREADABLE, "{bytes:?}");
    }
    let large = vec![b'a'; READ_MAX + 1];
    assert_eq!(read(&large, "x").expect_err("refused").code, problem::MESSAGE_TOO_LARGE);
}

#[test]
fn bombs_end_quickly_and_never_in_a_panic() {
    let head = "From: a@example.test\r\nDate: Mon, 9 Nov 2026 10:00:00 +0300\r\n";
    // Ten megabytes of messages inside messages, of parts inside parts, of parts beside parts.
    let mut nested = String::new();
    let mut parts = head.to_owned();
    let mut n = 0;
    while nested.len() < 10 << 20 {
        nested.push_str(head);
        nested.push_str("Content-Type: message/rfc822\r\n\r\n");
    }
    while parts.len() < 10 << 20 {
        parts.push_str(&format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n"));
        n += 1;
    }
    let mut wide = format!("{head}Content-Type: multipart/mixed; boundary=b\r\n\r\n");
    while wide.len() < 10 << 20 {
        wide.push_str("--b\r\nContent-Disposition: attachment; filename=a\r\n\r\nx\r\n");
    }
    let deep_html = format!("{head}Content-Type: text/html\r\n\r\n{}", "<div>".repeat(1 << 20));
    let long_line = format!("{head}Subject: {}\r\n\r\nx", "=?utf-8?B?".repeat(1 << 18));
    for bomb in [nested, parts, wide, deep_html, long_line] {
        if let Ok(message) = read(bomb.as_bytes(), "bomb.eml") {
            assert!(message.files.len() <= LISTED_MAX && message.text.chars().count() <= NOTE_MAX);
        }
    }
}

#[test]
fn torn_and_flipped_messages_never_panic() {
    let text = "From: =?koi8-r?B?79TX?= <a@example.test>\r\nDate: Mon, 9 Nov 2026 10:00:00 +0300\r\n\
        Content-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=x\r\n\
        Content-Transfer-Encoding: quoted-printable\r\n\r\n=D0=9E=\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>&#1;\r\n--b--";
    for sample in [text.as_bytes().to_vec(), outlook()] {
        let mut dice = 0x9E37_79B9_7F4A_7C15_u64;
        for round in 0..600usize {
            let mut bytes = sample.clone();
            for _ in 0..1 + round % 7 {
                dice ^= dice << 13;
                dice ^= dice >> 7;
                dice ^= dice << 17;
                let at = usize::try_from(dice % bytes.len() as u64).expect("small");
                bytes[at] = dice.to_le_bytes()[7];
            }
            if round % 3 == 0 {
                bytes.truncate(usize::try_from(dice % bytes.len() as u64).expect("small"));
            }
            let _ = (read(&bytes, "x"), parts(&bytes));
        }
    }
}
