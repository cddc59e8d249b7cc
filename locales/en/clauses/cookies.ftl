# Cookie notice and banner (Russia). For information: the Russian text governs.

draft-cookies-title = Cookie notice

clause-cookies-about = What cookies are
clause-cookies-what = { $many ->
    [yes] Cookies are small text files that a site stores in the visitor’s browser. This notice applies to { $sites } (together, the Website).
   *[no] Cookies are small text files that a site stores in the visitor’s browser. This notice applies to { $sites } (the Website).
}
clause-cookies-whose = { $many ->
    [yes] Personal data are processed with these files by { $operator } (jointly and each separately, the Operator).
   *[no] Personal data are processed with these files by { $operator } (the Operator).
}
clause-cookies-identify = Cookies make it possible to tell one browser from another, so such information may be personal data.
clause-cookies-used = Which cookies the Website uses
clause-cookies-table = Cookies by purpose
draft-cookies-kind = Kind
draft-cookies-why = What for
draft-cookies-tools = Tools
draft-cookies-consent = Consent
draft-cookies-necessary = Necessary
draft-cookies-necessary-why = { $kind ->
    [account] Operation of the Website, for example signing in and the basket
    [basket] Operation of the Website, for example the basket
   *[neither] Operation of the Website
}
draft-cookies-settings = Settings
draft-cookies-settings-why = Remembering the visitor’s choice, for example the region
draft-cookies-analytics = Statistics
draft-cookies-analytics-why = Studying how visitors use the Website
draft-cookies-advertising = Advertising
draft-cookies-advertising-why = Showing advertisements with regard to the visitor’s interests and measuring their result
draft-cookies-own = The Website itself
draft-cookies-own-tools = Tools connected to the Website
draft-cookies-no-consent = Not needed
draft-cookies-by-consent = Needed
clause-cookies-choice = Consent and refusal
clause-cookies-banner = Cookies that need consent are switched on only after it. Refusing is as easy as agreeing; the Website works after a refusal too. The choice can be changed and consent withdrawn at any time with the button “{ $button }” on the pages of the Website.
clause-cookies-law = Where the table says that consent is needed, personal data may be processed with such cookies only with the visitor’s consent. You can refuse and withdraw consent at any time by contacting the Operator.
clause-cookies-necessary-only = { $kind ->
    [settings] The cookies that the Website uses are needed for its operation and for remembering the visitor’s choice. Cookies are not used for statistics or advertising.
   *[necessary] The cookies that the Website uses are needed for its operation. Cookies are not used for statistics or advertising.
}
clause-cookies-browser = Stored cookies can be deleted in the browser’s settings. If necessary cookies are deleted or forbidden, some functions of the Website may not work.
clause-cookies-policy = More about the processing of personal data is in the Policy: { $url }.
clause-cookies-contacts = Particulars of the Operator:
clause-cookies-for-owner = This paper is for the owner of the Website. It is not published there: visitors read the cookie notice and the consent and see the window itself on the page.
clause-cookies-steps = How to install the window
clause-cookies-install = { $link ->
    [yes] Insert the code of the window before the closing body tag of every page. The code stands at the end of this paper; copy it from the program or from the HTML file, not from the PDF. The code loads nothing from other sites and stores nothing until the visitor has chosen. The choice is kept in the browser itself (localStorage). Keep the button “{ $button }”, with which visitors open the window again: they change their choice with it. The link in the window must open the text of the consent.
   *[no] Insert the code of the window before the closing body tag of every page. The code stands at the end of this paper; copy it from the program or from the HTML file, not from the PDF. The code loads nothing from other sites and stores nothing until the visitor has chosen. The choice is kept in the browser itself (localStorage). Keep the button “{ $button }”, with which visitors open the window again: they change their choice with it. Publish the text of the consent on the Website and add the address of its page to your answers in the program: the code will then link to it. Without an address, put the link yourself where the code marks the place for it.
}
clause-cookies-start = Move the code of every counter into a function, as in the sample below, and put it below the code of the window: it runs only after consent. Remove the counter’s usual code from the page.
clause-cookies-limits = What this window cannot do
clause-cookies-code = Code of the window
draft-cookies-limit-builder = stop a counter inserted by the site builder or another module: such a counter must be switched off in their settings
draft-cookies-limit-proof = prove consent: the record is kept only in the visitor’s browser, while the Operator must prove consent
draft-cookies-limit-files = delete cookies that other sites have already stored
draft-cookies-limit-csp = work where the page’s security rules forbid inline scripts: there the script and styles must be moved to separate files
draft-banner-paper-title = Cookie choice window: instructions for the owner
draft-banner-title = Cookies
draft-banner-analytics = We would like to use cookies for visit statistics. They are not switched on without your consent.
draft-banner-advertising = We would like to use cookies for showing advertisements. They are not switched on without your consent.
draft-banner-both = We would like to use cookies for visit statistics and for showing advertisements. They are not switched on without your consent.
draft-banner-legend = Allow separately
draft-banner-label-analytics = Visit statistics
draft-banner-label-advertising = Advertising
draft-banner-accept = Accept
draft-banner-refuse = Refuse
draft-banner-accept-all = Accept all
draft-banner-refuse-all = Refuse all
draft-banner-save = Save what is ticked
draft-banner-more = More about the processing of personal data
draft-banner-consent = Text of the consent to cookies
draft-banner-open = Cookie choice
draft-banner-comment-analytics = The code of the statistics counter goes here.
draft-banner-comment-advertising = The code of the advertising counter goes here.
draft-banner-comment-consent = The link to the text of the consent goes here.
draft-banner-comment-storage = Without storage the choice lasts as long as the page.
draft-banner-comment-reload = A running counter cannot be recalled: the page reloads.
