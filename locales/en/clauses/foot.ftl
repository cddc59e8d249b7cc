# Short titles for the foot of a page, where the full one would take two lines.

draft-foot-consent-orders = Consent to processing: orders
draft-foot-consent-account = Consent to processing: account
draft-foot-consent-forms = Consent to processing: requests
draft-foot-consent-bonus = Consent to processing: bonus programme
draft-foot-consent-promotions = Consent to processing: draws and promotions
draft-foot-consent-health = Consent to processing of health data
draft-foot-consent-cookies = Consent to cookies
draft-foot-consent-marketing = Consent to advertising
draft-foot-consent-distribution = Consent to distribution
draft-foot-consent-transfer = Consent to transfer to third parties
draft-foot-consent-abroad = Consent to transfer abroad
draft-foot-withdrawal = Withdrawal of consent
draft-foot-order = Order appointing the responsible person
draft-foot-approval = Approval of the documents
draft-foot-acquaintance = Acknowledgement sheet
draft-foot-level = Protection level of data
draft-foot-abroad = Transfer abroad: worksheet
draft-foot-incident = Leak or loss of data
kz-foot-incident = Breach of data security
draft-foot-banner = Cookie choice window
