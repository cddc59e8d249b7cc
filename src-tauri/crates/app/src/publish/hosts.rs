//! What a page may load from others: told by parts of addresses.

/// Whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// A foreign counter or advertising pixel.
    ForeignCounter,
    /// Another foreign building block: fonts, maps, video, captcha, libraries.
    ForeignWidget,
    /// A Russian counter or pixel.
    Counter,
}

/// `(part of an address or of a script, name, whose)`; the first that fits tells.
const KNOWN: &[(&str, &str, Owner)] = &[
    ("google-analytics.com", "Google Analytics", Owner::ForeignCounter),
    ("googletagmanager.com", "Google Tag Manager", Owner::ForeignCounter),
    ("googleadservices.com", "Google Ads", Owner::ForeignCounter),
    ("doubleclick.net", "Google Ads", Owner::ForeignCounter),
    ("googlesyndication.com", "Google AdSense", Owner::ForeignCounter),
    ("connect.facebook.net", "Meta Pixel", Owner::ForeignCounter),
    ("facebook.com/tr", "Meta Pixel", Owner::ForeignCounter),
    ("fbevents.js", "Meta Pixel", Owner::ForeignCounter),
    ("analytics.tiktok.com", "TikTok Pixel", Owner::ForeignCounter),
    ("hotjar.com", "Hotjar", Owner::ForeignCounter),
    ("clarity.ms", "Microsoft Clarity", Owner::ForeignCounter),
    ("bat.bing.com", "Microsoft Advertising", Owner::ForeignCounter),
    ("cloudflareinsights.com", "Cloudflare Web Analytics", Owner::ForeignCounter),
    ("google.com/recaptcha", "Google reCAPTCHA", Owner::ForeignWidget),
    ("gstatic.com/recaptcha", "Google reCAPTCHA", Owner::ForeignWidget),
    ("recaptcha__", "Google reCAPTCHA", Owner::ForeignWidget),
    ("hcaptcha.com", "hCaptcha", Owner::ForeignWidget),
    ("fonts.googleapis.com", "Google Fonts", Owner::ForeignWidget),
    ("fonts.gstatic.com", "Google Fonts", Owner::ForeignWidget),
    ("maps.googleapis.com", "Google Maps", Owner::ForeignWidget),
    ("maps.google.com", "Google Maps", Owner::ForeignWidget),
    ("google.com/maps", "Google Maps", Owner::ForeignWidget),
    ("ajax.googleapis.com", "Google Hosted Libraries", Owner::ForeignWidget),
    ("youtube.com", "YouTube", Owner::ForeignWidget),
    ("youtube-nocookie.com", "YouTube", Owner::ForeignWidget),
    ("player.vimeo.com", "Vimeo", Owner::ForeignWidget),
    ("cdn.jsdelivr.net", "jsDelivr", Owner::ForeignWidget),
    ("unpkg.com", "unpkg", Owner::ForeignWidget),
    ("cdnjs.cloudflare.com", "cdnjs", Owner::ForeignWidget),
    ("secure.gravatar.com", "Gravatar", Owner::ForeignWidget),
    ("mc.yandex.ru", "Яндекс Метрика", Owner::Counter),
    ("mc.yandex.com", "Яндекс Метрика", Owner::Counter),
    ("top-fwz1.mail.ru", "Top.Mail.Ru", Owner::Counter),
    ("vk.com/rtrg", "VK", Owner::Counter),
    ("vk.com/js/api/openapi.js", "VK", Owner::Counter),
    ("ads.vk.com", "VK", Owner::Counter),
    ("counter.yadro.ru", "LiveInternet", Owner::Counter),
    ("rambler.ru/top100", "Rambler/топ-100", Owner::Counter),
];

/// Names of what a page loads from an owner of this kind, each once, in the table's order.
pub(super) fn loaded(loads: &[String], owner: Owner) -> Vec<&'static str> {
    let lower: Vec<String> = loads.iter().map(|l| l.to_ascii_lowercase()).collect();
    let mut names: Vec<&'static str> = Vec::new();
    for (part, name, whose) in KNOWN {
        if *whose == owner && !names.contains(name) && lower.iter().any(|l| l.contains(part)) {
            names.push(name);
        }
    }
    names
}
