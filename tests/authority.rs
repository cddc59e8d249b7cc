//! A certification authority of our own, made with OpenSSL in a temporary folder, with its services on loopback:
//! `root` -> `issuer` -> signers, a time-stamp service, an OCSP responder, revocation lists.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};

use tempfile::TempDir;

/// The authority; its services end with the process.
pub struct Authority {
    folder: Arc<TempDir>,
    port: u16,
    /// What was asked of the services, by path.
    asked: Arc<Mutex<Vec<String>>>,
}

const PASSWORD: &str = "пароль-1";

const CONFIG: &str = r#"
[ca]
default_ca = issuer
[root]
database = root.txt
serial = root.srl
crlnumber = root.num
new_certs_dir = .
certificate = root.pem
private_key = root.key
default_md = sha256
default_days = 3650
default_crl_days = 30
policy = any
unique_subject = no
email_in_dn = no
copy_extensions = none
[issuer]
database = issuer.txt
serial = issuer.srl
crlnumber = issuer.num
new_certs_dir = .
certificate = issuer.pem
private_key = issuer.key
default_md = sha256
default_days = 700
default_crl_days = 30
policy = any
unique_subject = no
email_in_dn = no
copy_extensions = none
[any]
commonName = supplied
[req]
distinguished_name = name
prompt = no
utf8 = yes
string_mask = utf8only
[name]
commonName = Nobody
[v_root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[v_issuer]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
crlDistributionPoints = URI:http://127.0.0.1:PORT/root.crl
[v_signer]
basicConstraints = CA:false
keyUsage = critical, digitalSignature, nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
authorityInfoAccess = OCSP;URI:http://127.0.0.1:PORT/ocsp, caIssuers;URI:http://127.0.0.1:PORT/issuer.der
crlDistributionPoints = URI:http://127.0.0.1:PORT/issuer.crl
[v_listed]
basicConstraints = CA:false
keyUsage = critical, digitalSignature, nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
authorityInfoAccess = caIssuers;URI:http://127.0.0.1:PORT/issuer.der
crlDistributionPoints = URI:http://127.0.0.1:PORT/issuer.crl
[v_kz]
basicConstraints = CA:false
keyUsage = critical, digitalSignature, nonRepudiation
extendedKeyUsage = emailProtection, 1.2.398.3.3.4.1.2
certificatePolicies = 1.2.398.3.3.2.3
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
crlDistributionPoints = URI:http://127.0.0.1:PORT/issuer.crl
[v_server]
basicConstraints = CA:false
keyUsage = critical, digitalSignature, keyEncipherment
extendedKeyUsage = serverAuth
[v_encipher]
basicConstraints = CA:false
keyUsage = critical, keyEncipherment
[v_tsa]
basicConstraints = CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
crlDistributionPoints = URI:http://127.0.0.1:PORT/issuer.crl
[v_ocsp]
basicConstraints = CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, OCSPSigning
noCheck = ignored
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[tsa]
default_tsa = tsa1
[tsa1]
dir = .
serial = tsa.srl
crypto_device = builtin
signer_cert = tsa.pem
certs = issuer.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
"#;

impl Authority {
    /// Makes the authority, its services and the signers `rsa`, `p256`, `p384`, `listed` (no OCSP address),
    /// `revoked`, `kz` (as the national centre of Kazakhstan marks its certificates), `expired`, `early`, `server`, `encipher`.
    pub fn make() -> Authority {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("address").port();
        let folder = Arc::new(tempfile::tempdir().expect("temp"));
        let authority = Authority { folder, port, asked: Arc::default() };
        authority.build();
        let (folder, asked) = (authority.folder.clone(), authority.asked.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let _ = answer(stream, folder.path(), &asked);
            }
        });
        authority
    }

    /// A file of the authority.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file's bytes.
    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).expect(name)
    }

    /// Where the time-stamp service listens.
    pub fn tsa(&self) -> String {
        format!("http://127.0.0.1:{}/tsa", self.port)
    }

    /// The password of every key file.
    pub fn password(&self) -> &'static str {
        PASSWORD
    }

    /// A signer's PKCS#12 with its chain.
    pub fn pkcs12(&self, name: &str) -> Vec<u8> {
        self.read(&format!("{name}.p12"))
    }

    /// Paths asked of the services so far.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("not poisoned").clone()
    }

    fn build(&self) {
        let config = CONFIG.replace("PORT", &self.port.to_string());
        std::fs::write(self.path("openssl.cnf"), config).expect("written");
        for name in ["root", "issuer"] {
            std::fs::write(self.path(&format!("{name}.txt")), "").expect("written");
            for number in ["srl", "num"] {
                std::fs::write(self.path(&format!("{name}.{number}")), "1000\n").expect("written");
            }
        }
        std::fs::write(self.path("tsa.srl"), "01\n").expect("written");
        self.request("root", "rsa:2048", "Проверочный корень");
        self.openssl(&[
            "ca",
            "-batch",
            "-config",
            "openssl.cnf",
            "-name",
            "root",
            "-selfsign",
            "-extensions",
            "v_root",
            "-in",
            "root.csr",
            "-out",
            "root.pem",
            "-keyfile",
            "root.key",
            "-notext",
            "-utf8",
        ]);
        self.request("issuer", "ec:P-256", "Проверочный издатель");
        self.issue("issuer", "root", "v_issuer", &[]);
        for (name, kind, extensions, dates) in [
            ("rsa", "rsa:3072", "v_signer", &[][..]),
            ("rsa2048", "rsa:2048", "v_signer", &[]),
            ("p256", "ec:P-256", "v_signer", &[]),
            ("p384", "ec:P-384", "v_signer", &[]),
            ("listed", "ec:P-256", "v_listed", &[]),
            ("revoked", "ec:P-256", "v_signer", &[]),
            ("kz", "rsa:2048", "v_kz", &[]),
            (
                "expired",
                "ec:P-256",
                "v_signer",
                &["-startdate", "20200101000000Z", "-enddate", "20210101000000Z"],
            ),
            (
                "early",
                "ec:P-256",
                "v_signer",
                &["-startdate", "20480101000000Z", "-enddate", "20490101000000Z"],
            ),
            ("server", "ec:P-256", "v_server", &[]),
            ("encipher", "ec:P-256", "v_encipher", &[]),
            ("tsa", "rsa:2048", "v_tsa", &[]),
            ("ocsp", "ec:P-256", "v_ocsp", &[]),
        ] {
            self.request(name, kind, &format!("Иванова Мария ({name})"));
            self.issue(name, "issuer", extensions, dates);
            self.export(name);
        }
        self.openssl(&["ca", "-config", "openssl.cnf", "-name", "issuer", "-revoke", "revoked.pem"]);
        for name in ["root", "issuer"] {
            let (list, out) = (format!("{name}.crl.pem"), format!("{name}.crl"));
            self.openssl(&["ca", "-config", "openssl.cnf", "-name", name, "-gencrl", "-out", &list]);
            self.openssl(&["crl", "-in", &list, "-outform", "DER", "-out", &out]);
        }
        self.openssl(&["x509", "-in", "issuer.pem", "-outform", "DER", "-out", "issuer.der"]);
    }

    fn request(&self, name: &str, kind: &str, subject: &str) {
        let (key, csr) = (format!("{name}.key"), format!("{name}.csr"));
        match kind.split_once(':').expect("kind:size") {
            ("rsa", bits) => self.openssl(&["genrsa", "-out", &key, bits]),
            (_, curve) => self.openssl(&[
                "genpkey",
                "-algorithm",
                "EC",
                "-pkeyopt",
                &format!("ec_paramgen_curve:{curve}"),
                "-out",
                &key,
            ]),
        }
        let subject = format!("/CN={subject}");
        self.openssl(&[
            "req",
            "-new",
            "-utf8",
            "-config",
            "openssl.cnf",
            "-key",
            &key,
            "-subj",
            &subject,
            "-out",
            &csr,
        ]);
    }

    fn issue(&self, name: &str, by: &str, extensions: &str, dates: &[&str]) {
        let (csr, out) = (format!("{name}.csr"), format!("{name}.pem"));
        let mut arguments = vec![
            "ca",
            "-batch",
            "-config",
            "openssl.cnf",
            "-name",
            by,
            "-extensions",
            extensions,
            "-in",
            &csr,
            "-out",
            &out,
            "-notext",
            "-utf8",
        ];
        arguments.extend(dates);
        self.openssl(&arguments);
    }

    /// Another certificate for the key of `name`, of the same kind, with other dates.
    pub fn issue_again(&self, name: &str, other: &str, dates: &[&str]) {
        std::fs::copy(self.path(&format!("{name}.csr")), self.path(&format!("{other}.csr"))).expect("copied");
        self.issue(other, "issuer", &format!("v_{name}"), dates);
    }

    fn export(&self, name: &str) {
        let chain = [self.read("issuer.pem"), self.read("root.pem")].concat();
        std::fs::write(self.path("chain.pem"), chain).expect("written");
        let (key, own, out) = (format!("{name}.key"), format!("{name}.pem"), format!("{name}.p12"));
        let password = format!("pass:{PASSWORD}");
        self.openssl(&[
            "pkcs12",
            "-export",
            "-inkey",
            &key,
            "-in",
            &own,
            "-certfile",
            "chain.pem",
            "-out",
            &out,
            "-passout",
            &password,
        ]);
    }

    /// Runs OpenSSL in the authority's folder.
    pub fn openssl(&self, arguments: &[&str]) {
        let output = openssl(self.folder.path(), arguments);
        assert!(output.0, "openssl {arguments:?}: {}", output.1);
    }
}

/// Runs OpenSSL; whether it went well, and what it said.
pub fn openssl(folder: &Path, arguments: &[&str]) -> (bool, String) {
    let output = Command::new("openssl")
        .args(arguments)
        .current_dir(folder)
        .env("LC_ALL", "C.UTF-8")
        .output()
        .expect("openssl runs");
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

/// Answers one HTTP request and closes.
fn answer(stream: TcpStream, folder: &Path, asked: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let path = line.split(' ').nth(1).unwrap_or("/").to_owned();
    let mut length = 0;
    loop {
        let mut header = String::new();
        if reader.read_line(&mut header)? == 0 || header.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = header.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    asked.lock().expect("not poisoned").push(path.clone());
    let made = match path.as_str() {
        "/tsa" => reply(
            folder,
            &body,
            &["ts", "-reply", "-config", "openssl.cnf", "-queryfile", "IN", "-out", "OUT"],
        ),
        "/ocsp" => reply(
            folder,
            &body,
            &[
                "ocsp",
                "-index",
                "issuer.txt",
                "-CA",
                "issuer.pem",
                "-rsigner",
                "ocsp.pem",
                "-rkey",
                "ocsp.key",
                "-ndays",
                "7",
                "-reqin",
                "IN",
                "-respout",
                "OUT",
            ],
        ),
        "/root.crl" | "/issuer.crl" | "/issuer.der" => std::fs::read(folder.join(&path[1..])).ok(),
        _ => None,
    };
    let mut stream = stream;
    match made {
        Some(made) => {
            write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", made.len())?;
            stream.write_all(&made)
        }
        None => stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
    }
}

fn reply(folder: &Path, body: &[u8], arguments: &[&str]) -> Option<Vec<u8>> {
    let exchange = tempfile::tempdir().ok()?;
    let (input, output) = (exchange.path().join("in"), exchange.path().join("out"));
    std::fs::write(&input, body).ok()?;
    let named = |a: &&str| match *a {
        "IN" => input.to_string_lossy().into_owned(),
        "OUT" => output.to_string_lossy().into_owned(),
        other => other.to_owned(),
    };
    let arguments: Vec<String> = arguments.iter().map(named).collect();
    openssl(folder, &arguments.iter().map(String::as_str).collect::<Vec<_>>());
    std::fs::read(output).ok()
}
