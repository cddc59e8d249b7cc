//! An address typed in one line, in the order in which the Russian post reads it: street, house and flat;
//! locality; district and region; index (facts on post, section 7).

/// The parts of an address, by what their signs tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Street,
    Locality,
    Region,
}

/// Signs of a street, a house and what lies in it.
const STREET: &str = "ул улица пр-т просп проспект пер переулок наб набережная ш шоссе б-р бул бульвар пл \
    площадь проезд пр-д туп тупик аллея линия мкр мкрн микрорайон кв-л квартал д дом корп \
    корпус стр строение кв квартира оф офис пом помещение этаж а/я вл лит";
/// Signs of a town or village.
const LOCALITY: &str = "г город пос посёлок поселок пгт рп с село дер деревня ст-ца станица х хутор аул снт";
/// Signs of a district or region.
const REGION: &str = "обл область край респ республика р-н район ао автономный округ";

/// The lines of an address. Where a part bears no sign that tells what it is, the order stays as it was
/// typed and only the index goes last: guessing wrong would send the letter astray.
pub fn lines(address: &str) -> Vec<String> {
    let parts: Vec<&str> = address.split(',').map(str::trim).filter(|p| !p.is_empty()).collect();
    let index = parts.iter().position(|p| is_index(p));
    let rest: Vec<&str> =
        parts.iter().enumerate().filter(|(i, _)| Some(*i) != index).map(|(_, p)| *p).collect();
    let mut all: Vec<String> = match rest.iter().map(|p| part(p)).collect::<Option<Vec<Part>>>() {
        Some(known) => {
            let of = |wanted: Part| {
                let these = rest.iter().zip(&known).filter(|(_, k)| **k == wanted).map(|(p, _)| *p);
                these.collect::<Vec<_>>().join(", ")
            };
            [Part::Street, Part::Locality, Part::Region].map(of).into()
        }
        None => vec![rest.join(", ")],
    };
    all.extend(index.map(|i| parts[i].to_owned()));
    all.retain(|line| !line.is_empty());
    all
}

/// The index of an address: its only part of six digits.
pub fn index(address: &str) -> Option<String> {
    address.split(',').map(str::trim).find(|p| is_index(p)).map(str::to_owned)
}

fn is_index(part: &str) -> bool {
    part.len() == 6 && part.bytes().all(|b| b.is_ascii_digit())
}

/// What a part is: signs stand at its beginning («г. Тверь») or at its end («Тверская обл.»).
fn part(part: &str) -> Option<Part> {
    let words: Vec<String> =
        part.split([' ', '\u{A0}', '.']).filter(|w| !w.is_empty()).map(str::to_lowercase).collect();
    let known = |word: &String| {
        let tables = [(STREET, Part::Street), (LOCALITY, Part::Locality), (REGION, Part::Region)];
        tables.into_iter().find(|(table, _)| table.split(' ').any(|sign| sign == word)).map(|(_, part)| part)
    };
    words.first().and_then(known).or_else(|| words.last().and_then(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_stands_as_the_post_reads_it() {
        let told =
            lines("171130, Тверская обл., Бежецкий р-н, г. Бежецк, ул. Садовая, д. 5, корп. 2, кв. 118");
        let wanted =
            ["ул. Садовая, д. 5, корп. 2, кв. 118", "г. Бежецк", "Тверская обл., Бежецкий р-н", "171130"];
        assert_eq!(told, wanted);
        assert_eq!(lines("г. Тверь, а/я 15, 170000"), ["а/я 15", "г. Тверь", "170000"]);
    }

    #[test]
    fn what_bears_no_sign_stays_as_it_was_typed() {
        assert_eq!(
            lines("050000, Алматы қаласы, Абай даңғылы, 10-үй"),
            ["Алматы қаласы, Абай даңғылы, 10-үй", "050000"]
        );
        assert_eq!(lines(" , "), Vec::<String>::new());
    }

    #[test]
    fn an_index_has_six_digits() {
        assert_eq!(index("171130, г. Бежецк").as_deref(), Some("171130"));
        assert_eq!(index("г. Бежецк, д. 171130"), None);
    }
}
