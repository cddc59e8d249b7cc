# Papers and their signatures: how they stand, what came back, packets.
signed-letter-paper = Outgoing letter No. { $value }
signed-act-paper = Act No. { $value }
signed-none = Not signed
# { $to }: whose signature is awaited.
signed-waiting = A packet has been waiting for { $to } since { $day }
# { $class }: what the signature is worth, in a phrase; { $level }: its kind.
signed-by = { $name }, { $day }: { $class }, { $level }
signed-by-unproven = { $name }, { $day }: { $class }, { $level }. The signature is kept but cannot be confirmed fully: see the report.
signed-by-hand = { $name }, { $day }: signed by hand
signed-class-ru-qualified = qualified signature (Russia)
signed-class-kz-eds = digital signature of Kazakhstan’s National Certification Authority
signed-class-unqualified = advanced signature without marks of a qualified one
signed-class-integrity-only = integrity only, proves no signer
signed-class-ink = by hand
signed-class-none = cannot be checked
signed-level-detached = in a file of its own
signed-level-basic = PDF of the old kind
signed-authority = Under power of attorney No. { $number } of { $day }, given by { $by }.
signed-authority-until = Under power of attorney No. { $number } of { $day }, valid until { $until }, given by { $by }.

signed-take-kept = { $file }: a signature of “{ $paper }”. Kept beside it.
signed-take-misnamed = By its name the file seemed to sign another paper; its contents decide.
signed-take-already = { $file }: this signature of “{ $paper }” is kept already.
signed-take-unsigned = { $file }: this is “{ $paper }” itself, without a signature.

signed-packet-head = Papers to be signed. Shop: { $shop }. To be signed by: { $to }. Packet No. { $number } of { $day }.
signed-packet-unpack = Unpack the archive into a folder. Do not open the papers in editors or save them anew: a signature fits these bytes only.
signed-packet-back = Send back everything that came of it: signature files or signed PDFs, one archive will do. Do not change the names.
signed-packet-list-name = List.txt
signed-packet-steps-name = How to sign.txt
signed-packet-file-name = To be signed — { $shop } — { $number }

app-dialog-returned = What came back signed
app-dialog-scan = Scan of the signed paper
app-dialog-key = Key file
app-dialog-trust = Root certificate of a certification authority
app-dialog-verify = What to verify
app-dialog-document = The document of this signature
signed-hand-out-folder = { $shop } — to be signed
signed-folder-name = { $shop } — with signatures
signed-packet-title = Packet No. { $number }: waiting for { $to } since { $day }
signed-packet-counts = { $back } of { $count } came back
signed-run = { $done } of { $count } signed
# One paper of many: why it stayed without a mark or a signature.
signed-run-unmarked = “{ $paper }”: no free room for the mark, signed without it.
signed-run-refused = “{ $paper }” was not signed.
# { $paper }: the paper at which signing halted.
signed-run-stuck = { $done } of { $count } signed and kept. “{ $paper }” is not signed yet; the paper itself is in its place, unchanged.
signed-run-ended = { $done } of { $count } signed and kept. The others are in their place, unchanged: sign them later.

# An act: whether it counts as signed by this signature. { $number }: the act’s number.
signed-act-counts = Act No. { $number } now counts as signed: the reply may say that the data are destroyed.
signed-act-short = Act No. { $number } does not count as signed yet: such a signature is not equal to one by hand. Sign it by hand and attach a scan, or sign it with a qualified signature.
# { $have }, { $wanted }: how many people signed and how many must.
signed-act-more = { $have } of { $wanted } people have signed act No. { $number }: it counts as signed when all have.
signed-act-refused = The signature of act No. { $number } is kept, but the act cannot be noted as signed yet:

signed-token-title = { $label } ({ $model })
signed-token-few-tries = A wrong PIN was typed for this token lately: few tries are left.
signed-token-last-try = One try is left: another wrong PIN locks the token.
signed-token-locked = The token is locked after wrong PINs. Unlock it with the administrator’s code in the token’s program.
# { $kind }: the kind of key, as gost-256.
signed-token-elsewhere = A { $kind } key: it signs in the token’s own program. Choose “In another program”.
# Where the mark stands: page, millimetres from the left and the upper edge.
signed-mark-spot = Page { $page } of { $pages }, { $left } mm from the left, { $top } mm from the top
app-dialog-token-library = Token library (PKCS#11)
app-dialog-evidence = Revocation lists and OCSP answers
# { $kind }: kind of key, such as p256.
signed-key-note = Issued by { $issuer }. Key { $kind }, valid until { $until }
signed-key-note-own = Key { $kind }, valid until { $until }
signed-key-self-signed = Made here or self-signed: shows that a paper was not changed, proves nobody’s identity.
signed-key-kept = The key is added. It lies in the workspace under its own passphrase.
signed-key-made = The key is made. Remember its passphrase: it cannot be recovered.
signed-key-removed = The key is removed. What was signed with it stays signed.
signed-trust-kept = This certificate is now trusted when signatures are verified.
signed-trust-removed = This certificate is trusted no more.
signed-service-on = The address is kept. The service is asked only when you sign with a time stamp.
signed-service-off = Time stamps are off: the program does not use the network.
signed-verify-needs-document = This signature lies in a file of its own. To verify it the document itself is needed.

cli-shop-packet = Papers to be signed in another program or by somebody else
cli-shop-packet-make = Make a packet: a .zip or a folder with papers, their list and steps
cli-arg-out-packet = The packet: a .zip file or a folder, new or empty
cli-shop-packet-take = Take back what was signed: .sig .p7s .sgn .cms, signed PDFs, archives
cli-shop-packet-list = Packets that wait, and how the papers of the newest edition stand
cli-shop-packet-withdraw = Wait no more for a packet
cli-shop-packet-export = Signed papers and their signatures side by side, with reports
cli-shop-packet-made = Packet No. { $number }: { $file }
cli-shop-packet-withdrawn = Packet No. { $number } is not awaited any more.
cli-arg-signer = Whose signature is awaited
cli-arg-papers = Papers, such as privacy-policy.ru; all without it
cli-arg-packet = Number of the packet
cli-arg-returned = Files that came back
cli-arg-authority-number = Number of the power of attorney under which was signed
cli-arg-authority-issued = Day on which it was given
cli-arg-authority-until = Its last day
cli-arg-authority-by = Who gave it
