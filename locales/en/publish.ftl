# Papers on the site: the check of a saved page.
# { $title }: the document; { $edition }, { $newest }: numbers of editions; { $percent }: words in place of each hundred.
publish-verdict-same = The page holds “{ $title }”, edition { $edition }, word for word.
publish-verdict-same-draft = The page holds “{ $title }”, word for word.
publish-verdict-changed = The page holds “{ $title }”, edition { $edition }, but the text differs. { $percent }% of the words are in place.
publish-verdict-changed-draft = The page holds “{ $title }”, but the text differs. { $percent }% of the words are in place.
publish-verdict-other-edition = The page holds “{ $title }”, but an earlier edition: { $edition }. The latest is { $newest }.
publish-verdict-different = None of this shop’s papers is on the page.
publish-verdict-empty = The page has next to no text: a script puts it together when the page is opened. Save it from the browser as “Web page, complete”.
publish-place-start = At the start
# { $number }: number of the clause.
publish-place-number = Clause { $number }
# { $place }: place in the document.
publish-passage-changed = { $place }: words changed
publish-passage-missing = { $place }: not on the page
publish-passage-inserted = { $place }: text put in after it
# { $names }: what was found; { $count }: how many.
publish-remark-box-preticked = { $count ->
    [0] A box on the page is ticked beforehand.
   *[other] A box on the page is ticked beforehand: { $names }.
}
publish-remark-box-preticked-hint = Untick it in the form’s settings: consent is given by the person who ticks the box.
publish-remark-policy-unlinked = The page has no link to the policy.
publish-remark-policy-unlinked-hint = Put the link into the site’s footer and below every form that asks for data.
publish-remark-foreign-counter = The page loads a foreign counter: { $names }.
publish-remark-foreign-counter-hint = Remove its code from the site. If the site builder put it in, switch the counter off in the site’s settings.
publish-remark-foreign-widget = The page loads foreign components: { $names }.
publish-remark-foreign-widget-hint = Replace them: keep fonts and libraries on your own server, and take the map, video and captcha from a service in your own country.
publish-remark-counter = There is a counter on the page: { $names }.
publish-remark-counter-hint = Check that it waits for consent: open the site in a new private window and see whether the counter starts before the banner is answered. A saved page does not show that.
publish-remark-box-absent = There is a form on the page but no box below it.
publish-remark-box-absent-hint = Each purpose that needs consent needs a box of its own: unticked, with its own text.
publish-dialog-page = Saved page of the site

cli-publish-check = Compare a saved page of the site with the papers made from the answers
cli-shop-page-check = Compare a saved page of the site with a shop’s issued papers
cli-arg-page = Saved page: .html or .mhtml

# How to put the papers onto the site. { $title }: title of the page.
publish-builder-tilda = Tilda
publish-builder-insales = InSales
publish-builder-bitrix = 1C-Bitrix
publish-builder-wordpress = WordPress and WooCommerce
publish-builder-html = Plain HTML or another builder
publish-page-tilda = Create a page “{ $title }”, add a block for HTML code to it and paste the fragment. To make do with a text block, paste the text.
publish-page-insales = In the shop’s panel create a page “{ $title }”, switch the editor to HTML and paste the fragment. If there is no such switch, paste the text.
publish-page-bitrix = Create a page “{ $title }”, open it in HTML mode and paste the fragment.
publish-page-wordpress = Create a page “{ $title }”, add a Custom HTML block and paste the fragment.
publish-page-html = Paste the fragment into the body of the page “{ $title }”: its styles are inside and leave the rest of the site alone.
publish-link-footer = Link to this page from the site’s footer, so that the link is on every page.
publish-link-wordpress = In WordPress, under Settings → Privacy, make this page the policy page. With WooCommerce, check Accounts & Privacy too. Put the link into the theme’s footer.
publish-link-forms = Link to it below every form that asks for data.
publish-box-tilda = In the form’s settings add a field with a box, paste the label and link this page from it.
publish-box-insales = In the form’s settings add a box with this label and a link to this page. If the theme’s form cannot do that, ask the theme’s developer.
publish-box-bitrix = Open Settings → Product settings → Agreements («Настройки» → «Настройки продукта» → «Соглашения»), create an agreement with this label and choose it in the form’s parameters.
publish-box-wordpress = Add a consent field with this label and a link to the page. In Contact Form 7 it is [acceptance name] label [/acceptance]; do not write default:on, which ticks the box beforehand.
publish-box-html = Add <input type="checkbox"> without checked below the form, and the label with a link to this page.
publish-box-unticked = The box must not be ticked beforehand. Each consent has a box of its own.
publish-cookies-tilda = Put the banner with a choice on all pages with a block for HTML code (the code is in the paper “Cookie choice window”), or take Tilda’s own block T972: it gives a choice, while T657, T886 and T887 only inform.
publish-cookies-code = The banner’s code is in the paper “Cookie choice window”: put it into the template, so that the banner is on every page. Take the counters’ codes out of the template and start them through the banner.
publish-withdrawal = Link to the blank beside the contacts and from the policy: withdrawing consent must be no harder than giving it.
publish-at-orders = Place: the checkout.
publish-at-account = Place: registration of an account.
publish-at-forms = Place: request and call-back forms.
publish-at-bonus = Place: joining the bonus programme.
publish-at-promotions = Place: the form of a promotion or prize draw.
publish-at-cookies = Place: the cookie banner, its “more” link.
publish-at-marketing = Place: the newsletter form. Beside an order or a request only with a box of its own, without which the form can be sent.
publish-at-reviews = Place: the review form.
publish-at-other = Place: the form that gathers these data.
publish-limit-tilda = A pasted fragment cannot hold back a counter that Tilda itself has put in. Counters connected in the site’s settings are managed by block T972; one put in as code is set up separately.
publish-limit-builder = A pasted fragment cannot hold back a counter that the system or a module of it puts in. Switch it off there and start it through the banner.
publish-limit-html = A pasted fragment loads nothing and holds back no counter: the banner starts them once the visitor has agreed.
publish-limit-proof = Keep proof of consent: who ticked which box, when, on which form and beside which text.
publish-limit-check = When everything is in place, open the page in a browser, save it and check it here against the edition.
publish-file = Fragment: { $file }
publish-label = Label of the box: { $label }
cli-publish = Make fragments and instructions for the site from answers
cli-publish-done = Done: { $folder }. The instructions are in { $file }.
cli-shop-publish = Make fragments and instructions for the site from the latest edition
cli-arg-builder = What the site is made with: tilda, insales, bitrix, wordpress, html
