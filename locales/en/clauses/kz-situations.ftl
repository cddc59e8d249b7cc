# Everyday situations in the policy (Kazakhstan).

clause-kz-policy-forms = { $count ->
    [one] The Operator receives personal data, among other ways, through a form on the Website:
   *[many] The Operator receives personal data, among other ways, through the following forms on the Website:
}
clause-kz-policy-accuracy = The subject gives true and complete particulars and updates them when they have changed. The Operator assumes that the particulars given are true and does not check them or the legal capacity of the person who gave them, unless the law provides for such a check.
clause-kz-policy-browsing = The Website can be browsed without an account. The technical data without which a page does not open are transmitted in this case too.
clause-kz-policy-paper-forms = Questionnaires and applications filled in on paper are processed for the same purposes and kept for the same terms as the data received through the Website. Consent on paper holds the same particulars as on the Website and is signed separately from the questionnaire.
clause-kz-policy-cameras = { $term ->
    [known] { $days ->
        [one] Where buyers are served in person, there is video surveillance for the safety of people and property; a sign warns of it. Recordings are kept for { $days } day unless they are needed longer for an inquiry.
       *[other] Where buyers are served in person, there is video surveillance for the safety of people and property; a sign warns of it. Recordings are kept for { $days } days unless they are needed longer for an inquiry.
    }
   *[unknown] Where buyers are served in person, there is video surveillance for the safety of people and property; a sign warns of it. Recordings are kept no longer than this purpose requires.
}
clause-kz-policy-return-passport = Where particulars of an identity document are written into an application for the return of goods, they are used only to carry out that return. The Operator takes no copy of the document.
clause-kz-policy-marketplaces = { $which ->
    [named] Where goods are bought on a marketplace, the data that the buyer has given to the marketplace are processed by its owner under its own rules. The Operator receives from it only what is needed to perform the order and to answer requests. Marketplaces: { $names }.
   *[unnamed] Where goods are bought on a marketplace, the data that the buyer has given to the marketplace are processed by its owner under its own rules. The Operator receives from it only what is needed to perform the order and to answer requests.
}
clause-kz-policy-countries = { $count ->
    [one] Orders are also taken from buyers in another country ({ $names }). The Operator processes the data of these buyers for the same purposes and protects them in the same way as those of others.
    [unnamed] Orders are also taken from buyers in other countries. The Operator processes the data of these buyers for the same purposes and protects them in the same way as those of others.
   *[many] Orders are also taken from buyers in other countries ({ $names }). The Operator processes the data of these buyers for the same purposes and protects them in the same way as those of others.
}
clause-kz-policy-claims = { $days ->
    [one] Data without which a complaint about an order cannot be answered are kept for { $days } day after the order is performed and, if a complaint has come in, until it has been dealt with.
   *[other] Data without which a complaint about an order cannot be answered are kept for { $days } days after the order is performed and, if a complaint has come in, until it has been dealt with.
}
clause-kz-policy-review-people = Where another person can be recognised in a photograph or video of a review, that person’s image is published with their consent, and a child’s image with the consent of a legal representative. On receiving an objection, the Operator removes the image from the Website.
clause-kz-policy-suitable = The Website contains no materials unsuitable for children under 14.
clause-kz-policy-reorganisation = { $who ->
    [person] If the shop passes to another owner, personal data are handed over only with the subject’s consent or where laws so provide (article 7(3) of the Law). If the shop closes, personal data are destroyed, except those that the law requires to be kept.
   *[organisation] If the Operator is reorganised, its rights and duties pass to the successor by law. The successor processes personal data only for the same purposes and within the consents given; for new purposes it asks for new consent. If the shop passes to another owner, personal data are handed over only with the subject’s consent or where laws so provide (article 7(3) of the Law). If the shop closes, personal data are destroyed, except those that the law requires to be kept.
}
