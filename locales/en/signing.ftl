# Keys and signatures: messages, help of sign and keys.
error-key-wrong-password = The key file’s password is wrong.
error-key-wrong-password-hint = Check the keyboard layout and capital letters. The password was set when the key was saved; it cannot be recovered.
error-key-password-needed = The key file is locked with a password, and none was given.
error-key-password-needed-hint = Name a file with the password, or type it when asked.
error-key-unreadable = The key file cannot be read.
error-key-unreadable-hint = A PKCS#12 file (.p12, .pfx) or PEM is needed. If the key lives on a token, sign with the token’s own program.
error-key-no-private-key = The file has no private key: nothing can be signed with it.
error-key-no-private-key-hint = A certificate (.cer, .crt) has no key inside. Take the .p12 or .pfx file that was saved together with the key.
error-key-no-certificate = The file has a key, but not its certificate.
error-key-no-certificate-hint = Save the key together with its certificate in one .p12 file.
error-key-unsupported = This program does not sign with keys of the kind { $algorithm }.
error-key-unsupported-hint = RSA will do, and ECDSA on P-256 and P-384. With a GOST key sign the file in CryptoARM or CryptoPro.
error-key-too-short = The RSA key is too short: { $bits } bits.
error-key-too-short-hint = Nobody will trust such a signature. A key of at least 2048 bits is needed.
error-certificate-expired = The certificate expired on { $until }.
error-certificate-expired-hint = A signature with this key will be found invalid. Get a new certificate.
error-certificate-not-yet-valid = The certificate becomes valid on { $from }.
error-certificate-not-yet-valid-hint = Check the computer’s clock, or sign after that day.
error-certificate-wrong-usage = The certificate is not meant for signing documents but for: { $usage }.
error-certificate-wrong-usage-hint = Take a key that was issued for signing documents.
error-certificate-chain-missing = The certificate of the issuer “{ $issuer }” is missing.
error-certificate-chain-missing-hint = Add the issuer’s certificates: “Add a centre’s certificate…” in the window, --chain on the command line.
error-certificate-unreadable = The file of certificates cannot be read.
error-certificate-unreadable-hint = A .cer, .crt or .pem file is needed.
error-certificate-revoked = The certificate is revoked.
error-certificate-revoked-hint = It must not be used for signing. Get a new certificate.
error-pdf-unreadable = This is not a PDF, or the file is damaged.
error-pdf-unreadable-hint = Open the file in a viewer and save it anew.
error-pdf-encrypted = The PDF is encrypted.
error-pdf-encrypted-hint = Save it without a password and sign again.
error-pdf-locked = A signature in this file forbids any change, a second signature included.
error-pdf-locked-hint = Ask its author to sign so that other signatures are allowed.
error-pdf-certified-too-late = Only the first signature can certify a file, and this one is signed already.
error-pdf-certified-too-late-hint = Sign without certifying, or take the file without signatures.
error-pdf-too-large = The file is larger than { $max } MB.
error-pdf-too-large-hint = Make the file smaller and sign again.
error-pdf-no-such-page = There is no such page; the file has { $count }.
error-pdf-no-such-page-hint = Name a page that is there.
error-pdf-page-turned = The page is turned in the file: the mark would stand sideways.
error-pdf-page-turned-hint = Choose another page, or sign without a mark.
error-mark-place-malformed = “{ $value }” is not a place for the mark.
error-mark-place-malformed-hint = Name the page and two distances in millimetres from the left and the upper edge, such as 1,110,240. Instead of the number write last, instead of everything auto.
# { $width }, { $height }: the mark’s size; { $right }, { $down }: how far right and down it may begin; all in millimetres.
error-mark-off-page = The mark would leave the page: it takes { $width } × { $height } mm.
error-mark-off-page-hint = Keep at most { $right } mm from the left edge and at most { $down } mm from the upper one.
error-mark-covers = The mark would cover what stands on the page already.
error-mark-covers-hint = Choose a free place. The program can find one under the text of the last page; on the command line write auto.
error-mark-no-room = The last page has no room for a mark of { $width } × { $height } mm.
error-mark-no-room-hint = Choose a place on another page, or sign without a mark.
error-signature-too-large = The signature did not fit: it needs { $needed } bytes, { $kept } were kept.
error-signature-too-large-hint = Prepare the file again and keep more room.
error-signature-unreadable = The signature file cannot be read.
error-signature-unreadable-hint = A CMS signature is needed: .sig, .p7s, .sgn or .cms.
error-time-stamp-refused = The time-stamp service refused: { $detail }.
error-time-stamp-refused-hint = This file was not signed and has not changed. Try again later, or take another service.
error-time-stamp-wrong = The time-stamp service did not answer our request.
error-time-stamp-wrong-hint = This file was not signed and has not changed. Check the service’s address.
error-time-stamp-forged = The signature over the time stamp does not hold, or its algorithm is not known here.
error-time-stamp-forged-hint = This file was not signed and has not changed. Take another time-stamp service.
error-time-stamp-usage = The service’s certificate is not for time stamps.
error-time-stamp-usage-hint = This file was not signed and has not changed. Check the service’s address or take another one.
error-time-stamp-expired = When the stamp was made, the time service’s certificate was not valid.
error-time-stamp-expired-hint = This file was not signed and has not changed. Take another time-stamp service.
# { $stamped }: the day that the service named.
error-time-stamp-moment = The time service named another day: { $stamped }.
error-time-stamp-moment-hint = This file was not signed and has not changed. Check this computer’s date and time; if they are right, take another service.
error-service-address = The service’s address “{ $value }” will not do.
error-service-address-hint = An address beginning with http:// is needed. Answers of such services are signed themselves, so https is not needed.
error-service-unreachable = { $detail ->
    [refused] No service answers at this address.
    [timeout] The service did not answer in time.
    [no-host] The service’s address was not found: there is none, or there is no network.
    [no-network] There is no network.
    [broken] The service broke the connection.
    [status] The service answered with an error.
    *[other] The service does not answer: { $detail }.
}
error-service-unreachable-hint = This file was not signed and has not changed. Check the network and the service’s address.
error-revocation-missing = It could not be found out whether the certificate is revoked.
error-revocation-missing-hint = Sign with a time stamp but without long-term data, or add revocation files.
error-evidence-unreadable = This is no revocation list and no OCSP answer, or the file is damaged.
error-evidence-unreadable-hint = A whole .crl or .ors file is needed, in DER or PEM. This file was not signed and has not changed.
error-evidence-of-others = These revocation data speak of other certificates.
error-evidence-of-others-hint = Take the revocation list or OCSP answer of the authority that issued the signing certificate. This file was not signed and has not changed.
error-evidence-signature-wrong = The revocation data are not signed by the authority that issued the certificate, or they were altered.
error-evidence-signature-wrong-hint = Download them again from the authority’s site. This file was not signed and has not changed.
error-evidence-outdated = The revocation data are out of date: they held until { $until }.
error-evidence-outdated-hint = Download a fresh list or answer from the authority’s site. This file was not signed and has not changed.
error-evidence-not-yet = The revocation data are dated in the future: { $from }.
error-evidence-not-yet-hint = Check this computer’s date and time. This file was not signed and has not changed.
error-evidence-silent = The OCSP service answers that it does not know this certificate.
error-evidence-silent-hint = Add the revocation list as a file, or ask the authority. This file was not signed and has not changed.
error-token-not-built = This build of the program cannot talk to tokens.
error-token-not-built-hint = Sign the file with the token’s own program and bring it back: it will be verified here.
# { $labels }: the tokens’ names, separated by commas.
error-token-several = Several tokens are plugged in: { $labels }.
error-token-several-hint = Name one: --token-label or --slot.
error-token-library = The token’s library does not load: { $detail }.
error-token-library-hint = Install the program from the token maker’s site and name its library file.
error-token-missing = There is no such token.
error-token-missing-hint = Plug the token in and check its name.
error-token-pin-wrong = The token’s PIN is wrong.
error-token-pin-wrong-hint = After a few mistakes the token locks itself. Check the PIN before you try again.
error-token-pin-locked = The token is locked after wrong PINs.
error-token-pin-locked-hint = Unlock it with the administrator’s code in the token’s program.
error-token-pin-empty = No PIN was typed.
error-token-pin-empty-hint = Type the token’s PIN. The token would count an empty one as wrong.
error-same-name = Two files of the same name do not fit into one folder.
error-same-name-hint = Sign them one by one, or rename one.
error-token-gone = The token was taken out, or it went off.
error-token-gone-hint = Plug the token in and type its PIN again. What is signed already is kept.
error-token-library-unchosen = No token library is chosen.
error-token-library-unchosen-hint = Choose it from the list or name its file: the token maker’s program installs it.
error-mark-key-unseen = What the mark will say is not known yet: the key’s certificate shows only after its passphrase.
error-mark-key-unseen-hint = Plug the token in, or remove the key and add it again. The program puts a mark into free room without a preview too.
error-service-missing = No time-stamp service is named.
error-service-missing-hint = Write its address, or sign without a time stamp.
error-token-failed = The token did not sign: { $detail }.
error-token-failed-hint = Unplug the token, plug it in again and retry.

# The signature in a file: what a screen reader says of the field, and the note in a certificate made here (64 characters).
# { $name }: whose signature.
signing-field = Electronic signature: { $name }
signing-self-signed-note = proves integrity of the file, not identity

cli-sign = Sign a PDF with your own key
cli-keys = Keys for signing
cli-keys-new = Make a key with a self-signed certificate: it proves that a file is unchanged, not who signed it
cli-keys-list = Whose key a file holds, until when, whether it can sign
cli-keys-import = Copy a key from a file of any kind into an encrypted .p12 file
cli-arg-pdf = PDF files; several are signed with one entry of the password, and --out is a folder then
cli-arg-key = The key file: .p12, .pfx or PEM
cli-arg-sign = Sign all PDFs with the key in this file; with a key on a token: --token
cli-arg-key-password-file = File with the key’s password; without it you are asked
cli-arg-new-password-file = File with the new password; without it you are asked
cli-arg-tsa = Address of a time-stamp service, http://…; without it no time stamp
cli-arg-long-term = Add the certificates and revocation data, so that the signature can be verified later too
cli-arg-chain = File with the issuers’ certificates, if the key file lacks them
cli-arg-certify = Certify the file: afterwards only signatures and filled forms are allowed
cli-arg-out-signed = File to write; a folder, new or empty, where there are several PDFs
cli-arg-token = The library of a token or smart card (PKCS#11), which its maker’s program installs. Signs with RSA and ECDSA keys; a GOST key signs in the token’s own program only
cli-arg-token-label = The token’s name, where there are several
cli-arg-slot = The slot’s number instead of the token’s name
cli-arg-pin-file = File with the PIN; without it you are asked. It is tried once
cli-arg-crl = A revocation list from a file instead of the network
cli-arg-ocsp = An OCSP answer from a file instead of the network
cli-arg-mark = A visible mark: page and millimetres from the left and the upper edge, such as 1,110,240; last is the last page, auto the room under its text
cli-ask-pin = The token’s PIN:
# { $label }: name; { $slot }: number of the slot; { $maker }, { $model }: maker, model.
cli-keys-token = Token “{ $label }” (slot { $slot }): { $maker } { $model }
cli-keys-token-empty = no certificates lie openly on the token
cli-keys-no-token = No token is plugged in.
cli-keys-elsewhere = such a key signs in the token’s own program only (CryptoARM, CryptoPro, NCALayer); bring the signature back here to be verified
cli-arg-keys = Key files
cli-arg-holder = The holder’s name as signatures will show it
cli-arg-algorithm = Kind of key: p256 or rsa
cli-arg-years = For how many years
cli-ask-key-password = Password of the key file:
cli-ask-new-key-password = New password of the key file:
# { $file }: file; { $level }: B-B, B-T or B-LT; { $subject }: whose certificate; { $day }: until when.
cli-sign-done = Signed ({ $level }): { $file }. Certificate: { $subject }, valid until { $day }.
cli-sign-self-signed = The certificate is self-signed: such a signature shows that the file is unchanged but does not prove who signed it.
cli-sign-chain-missing = The key file lacks the certificate of the issuer “{ $issuer }”: a verifier will have to find it.
cli-generate-signed = The PDF files are signed: { $subject }.
cli-generate-unmarked = { $file } has no room for the mark: signed without it.
# { $file }, { $subject }, { $issuer }: file, whose key, issued by whom; { $kind }: kind of key; { $from }, { $until }: days.
cli-keys-line = { $file }: { $subject }; issued by { $issuer }; { $kind }; from { $from } to { $until }
cli-keys-fit = can sign
cli-keys-new-done = The key is written: { $file }. Keep file and password apart: the password cannot be recovered.
cli-keys-import-done = The key is written to an encrypted file: { $file }.
cli-workspace-keys = Keys for signing that lie in the workspace
cli-workspace-keys-list = Whose keys lie in the workspace
cli-workspace-keys-new = Make a key with a self-signed certificate in the workspace: it proves that a file is unchanged, not who signed it
cli-workspace-keys-import = Put a key from a file into the workspace: a locked one under its own password, another under a new one
cli-workspace-keys-remove = Remove a key from the workspace
cli-workspace-keys-none = There are no keys in the workspace.
cli-arg-kept-key = A key of the workspace: its id in workspace keys list, or whose it is
cli-arg-kept-key-password-file = File with this key’s password; without it you are asked
