# Everyday situations in the policy.

clause-policy-forms = { $count ->
    [one] The Operator receives personal data, among other ways, through a form on the Website:
   *[many] The Operator receives personal data, among other ways, through the following forms on the Website:
}
draft-form-place = the form “{ $name }” ({ $url })
clause-policy-browsing = The Website can be browsed without an account. The technical data without which a page does not open are transmitted in this case too.
clause-policy-paper-forms = Questionnaires and applications filled in on paper are processed for the same purposes and kept for the same terms as the data received through the Website. Where processing needs consent, consent on paper is separate from the questionnaire and signed separately.
clause-policy-cameras = { $term ->
    [known] { $days ->
        [one] Where buyers are served in person, there is video surveillance for the safety of people and property; a sign warns of it. The Operator does not use the recordings to identify people by their faces. Recordings are kept for { $days } day unless they are needed longer for an inquiry.
       *[other] Where buyers are served in person, there is video surveillance for the safety of people and property; a sign warns of it. The Operator does not use the recordings to identify people by their faces. Recordings are kept for { $days } days unless they are needed longer for an inquiry.
    }
   *[unknown] Where buyers are served in person, there is video surveillance for the safety of people and property; a sign warns of it. The Operator does not use the recordings to identify people by their faces. Recordings are kept no longer than this purpose requires.
}
clause-policy-return-passport = Where particulars of an identity document are written into an application for the return of goods, they are used only to carry out that return and are kept with the documents on it. The Operator takes no copy of the document.
clause-policy-marketplaces = { $which ->
    [named] Where goods are bought on a marketplace, the data that the buyer has given to the marketplace are processed by its owner under its own rules. The Operator receives from it only what is needed to perform the order and to answer requests. Marketplaces: { $names }.
   *[unnamed] Where goods are bought on a marketplace, the data that the buyer has given to the marketplace are processed by its owner under its own rules. The Operator receives from it only what is needed to perform the order and to answer requests.
}
clause-policy-countries = { $count ->
    [one] Orders are also taken from buyers in another country ({ $names }). The Operator processes the data of these buyers for the same purposes and protects them in the same way as those of others.
    [unnamed] Orders are also taken from buyers in other countries. The Operator processes the data of these buyers for the same purposes and protects them in the same way as those of others.
   *[many] Orders are also taken from buyers in other countries ({ $names }). The Operator processes the data of these buyers for the same purposes and protects them in the same way as those of others.
}
draft-countries-other = other states
clause-policy-claims = { $days ->
    [one] Data without which a complaint about an order cannot be answered are kept for { $days } day after the order is performed and, if a complaint has come in, until it has been dealt with.
   *[other] Data without which a complaint about an order cannot be answered are kept for { $days } days after the order is performed and, if a complaint has come in, until it has been dealt with.
}
clause-policy-review-people = Where another person can be recognised in a photograph or video of a review, that person’s image is published with their consent, and a child’s image with the consent of a parent or another legal representative. On receiving an objection, the Operator removes the image from the Website.
clause-policy-suitable = The Website contains no materials unsuitable for children under 14.
clause-policy-reorganisation = { $who ->
    [person] If the shop passes to another owner, personal data are handed over only with the subject’s consent or on another lawful ground. If the shop closes, personal data are destroyed, except those that the law requires to be kept.
   *[organisation] If the Operator is reorganised, its rights and duties pass to the successor by law. The successor processes personal data only for the same purposes and within the same limits; for new purposes it asks for new consent. If the shop passes to another owner, personal data are handed over only with the subject’s consent or on another lawful ground. If the shop closes, personal data are destroyed, except those that the law requires to be kept.
}
