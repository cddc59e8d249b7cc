# Cookie notice (Kazakhstan). For information: the Kazakh and Russian texts govern.

clause-kz-cookies-about = What cookies are
clause-kz-cookies-what = { $many ->
    [yes] Cookies are small text files that a site keeps in the visitor’s browser. The notice applies to the following sites (together the Website): { $sites }.
   *[no] Cookies are small text files that a site keeps in the visitor’s browser. The notice applies to the following site (the Website): { $sites }.
}
clause-kz-cookies-identify = Cookies make it possible to tell one browser from another, so such data may be personal data.
clause-kz-cookies-used = Which cookies the Website uses
clause-kz-cookies-table = Cookies by purpose
clause-kz-cookies-choice = Consent and refusal
clause-kz-cookies-banner = Cookies that need consent are switched on only after it. Refusing is as easy as consenting; the Website works after a refusal too. The choice can be changed at any time with the button “{ $button }” on the pages of the Website.
clause-kz-cookies-law = Where the table says that consent is needed, collecting and processing personal data with such cookies is allowed only with the visitor’s consent. You can refuse and withdraw consent by contacting the Operator.
clause-kz-cookies-necessary-only = { $kind ->
    [settings] The cookies used by the Website are needed for its operation and for remembering the visitor’s choice. Cookies are not used for statistics or advertising.
   *[necessary] The cookies used by the Website are needed for its operation. Cookies are not used for statistics or advertising.
}
clause-kz-cookies-browser = Stored cookies can be deleted in the browser’s settings. If necessary cookies are deleted or forbidden, some functions of the Website may not work.
clause-kz-cookies-policy = The Policy on the Collection and Processing of Personal Data says more: { $url }.
clause-kz-cookies-contacts = Particulars of the Operator:
clause-kz-cookies-for-owner = This paper is for the owner of the Website. It is not published there: visitors read the cookie notice and the consent and see the window itself on the page.
clause-kz-cookies-steps = How to install the window
clause-kz-cookies-install = { $link ->
    [yes] Insert the code of the window before the closing body tag of every page. The code stands at the end of this paper; copy it from the program or from the HTML file, not from the PDF. The code loads nothing from other sites and stores nothing until the visitor has chosen. The choice is kept in the browser itself (localStorage). Keep the button “{ $button }”, with which visitors open the window again: they change their choice with it. The link in the window must open the text of the consent.
   *[no] Insert the code of the window before the closing body tag of every page. The code stands at the end of this paper; copy it from the program or from the HTML file, not from the PDF. The code loads nothing from other sites and stores nothing until the visitor has chosen. The choice is kept in the browser itself (localStorage). Keep the button “{ $button }”, with which visitors open the window again: they change their choice with it. Publish the text of the consent on the Website and add the address of its page to your answers in the program: the code will then link to it. Without an address, put the link yourself where the code marks the place for it.
}
clause-kz-cookies-start = Move the code of every counter into such a function and put it below the code of the window: it runs only after consent. Remove the counter’s usual code from the page.
clause-kz-cookies-limits = What this window cannot do
clause-kz-cookies-code = Code of the window
clause-kz-cookies-pages = This code is for pages in English. Each page gets one code only, in the language of the page.
