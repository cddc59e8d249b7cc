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
