# The blank that the shop offers its customers (Kazakhstan). For information: the Kazakh and Russian texts govern.

clause-kz-withdrawal-to = To:
clause-kz-withdrawal-from = From
kz-withdrawal-from-note = surname, first name, patronymic (if any)
clause-kz-withdrawal-find = Particulars by which the data can be found
kz-withdrawal-find-note = for example, e-mail address, telephone number or order number
clause-kz-withdrawal-representative = If a representative applies: surname, first name, patronymic and document of authority
kz-withdrawal-representative-note = fill in if needed
clause-kz-withdrawal-consents = I withdraw my consent (tick as needed):
clause-kz-withdrawal-box-all = to the collection and processing of my personal data for all purposes for which it was given
clause-kz-withdrawal-box-orders = to the collection and processing of personal data for orders
clause-kz-withdrawal-box-account = to the collection and processing of personal data for the account
clause-kz-withdrawal-box-forms = to the collection and processing of personal data for answering requests from the Website
clause-kz-withdrawal-box-bonus = to the collection and processing of personal data for the bonus programme
clause-kz-withdrawal-box-promotions = to the collection and processing of personal data for prize draws, contests and promotions
clause-kz-withdrawal-box-analytics = to the collection and processing of personal data with cookies for visit statistics
clause-kz-withdrawal-box-advertising = to the collection and processing of personal data with cookies for internet advertising
clause-kz-withdrawal-box-marketing = { $channels ->
    [one] to advertising; please stop it
   *[many] to advertising; please stop it through all channels
}
clause-kz-withdrawal-box-distribution = to the distribution of personal data in public sources; please take the review down
clause-kz-withdrawal-box-abroad = to the cross-border transfer of personal data
clause-kz-withdrawal-demands = In addition (tick as needed):
clause-kz-withdrawal-box-destroy = please destroy my personal data for whose processing there is no longer a ground (article 18 of the Law of the Republic of Kazakhstan No. 94-V “On Personal Data and Their Protection”, the Law)
clause-kz-withdrawal-box-report = please tell me which data have been destroyed, which are still kept and why
clause-kz-withdrawal-box-restrict = please restrict access to the data that the law still requires to be kept (article 41 of the Digital Code of the Republic of Kazakhstan)
clause-kz-withdrawal-answer = Please send the answer (tick and give the address):
clause-kz-withdrawal-box-answer-email = by e-mail
clause-kz-withdrawal-box-answer-post = by post
clause-kz-withdrawal-answer-address = Address for the answer
kz-withdrawal-answer-note = e-mail or postal address
clause-kz-withdrawal-how = How to submit it and what happens next
clause-kz-withdrawal-channels = { $ways ->
    [one] The withdrawal can be sent:
   *[many] The withdrawal can be sent in any of the following ways; one is enough:
}
clause-kz-withdrawal-free = This form is optional: a withdrawal can be written in free form. A copy of an identity document is not needed.
clause-kz-withdrawal-terms = The Operator answers within 15 working days: it stops collection and processing or refuses with reasons (article 8(7) of the Law).
clause-kz-withdrawal-refusal = The Operator may refuse where the withdrawal is contrary to the laws of the Republic of Kazakhstan or an obligation is unfulfilled, for example an order is not yet handed over or paid for (article 8(2) of the Law). In the refusal it names the reason and the data concerned.
clause-kz-withdrawal-marketing = Refusing advertising does not depend on orders: the Operator stops advertising even while an order is unfulfilled.
clause-kz-withdrawal-complaint = The Operator’s acts and omissions can be challenged before the authorised body for personal data protection or in court.
