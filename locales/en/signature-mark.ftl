# The visible mark of an electronic signature: what stands in the box, and what a screen reader says.
signature-mark-title = Signed with an electronic signature
signature-mark-number = Certificate
signature-mark-holder = Holder
signature-mark-term = Valid
# { $from }, { $until }: days such as 20.11.2026.
signature-mark-dates = from { $from } to { $until }
# A key made here: the mark promises no more than there is.
signature-mark-title-own = The signature shows whether this file was changed
signature-mark-name-own = Name in the certificate
signature-mark-note-own = The certificate is self-signed: it does not prove who signed.
