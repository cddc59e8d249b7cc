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
publish-remark-foreign-widget = The page loads foreign building blocks: { $names }.
publish-remark-foreign-widget-hint = Replace them: keep fonts and libraries on your own server, and take the map, video and captcha from a local service.
publish-remark-counter = There is a counter on the page: { $names }.
publish-remark-counter-hint = Check that it waits for consent: open the site in a new private window and see whether the counter starts before the banner is answered. A saved page does not show that.
publish-remark-box-absent = There is a form on the page and no box below it.
publish-remark-box-absent-hint = Each purpose that needs consent needs a box of its own: unticked, with its own text.
publish-dialog-page = Saved page of the site

cli-publish-check = Compares a saved page of the site with the papers of the answers
cli-shop-page-check = Compares a saved page of the site with a shop’s issued papers
cli-arg-page = Saved page: .html or .mhtml
