//! How to put the papers onto the site with its builder: what to paste, where, which box at which form,
//! and what a pasted fragment cannot do.

use pismovnik_model::document::words as plain_words;
use pismovnik_model::{Audience, BlockKind, Document, DocumentKind, Locale};
use pismovnik_render::{html, text};
use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

use crate::view::ChoiceView;
use crate::words;

/// What the site is made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Builder {
    /// Tilda.
    Tilda,
    /// InSales.
    InSales,
    /// 1C-Bitrix.
    Bitrix,
    /// WordPress, with WooCommerce or without.
    WordPress,
    /// Pages written by hand, or any other builder.
    Html,
}

impl Builder {
    /// All builders, in the order in which they are offered.
    pub const ALL: [Builder; 5] =
        [Builder::Tilda, Builder::InSales, Builder::Bitrix, Builder::WordPress, Builder::Html];

    /// Its id on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Builder::Tilda => "tilda",
            Builder::InSales => "insales",
            Builder::Bitrix => "bitrix",
            Builder::WordPress => "wordpress",
            Builder::Html => "html",
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<Builder> {
        Builder::ALL.into_iter().find(|b| b.id() == id)
    }

    fn texts(self) -> Texts {
        match self {
            Builder::Tilda => Texts {
                name: "publish-builder-tilda",
                page: "publish-page-tilda",
                link: "publish-link-footer",
                form: "publish-box-tilda",
                cookies: "publish-cookies-tilda",
                limit: "publish-limit-tilda",
            },
            Builder::InSales => Texts {
                name: "publish-builder-insales",
                page: "publish-page-insales",
                link: "publish-link-footer",
                form: "publish-box-insales",
                cookies: "publish-cookies-code",
                limit: "publish-limit-builder",
            },
            Builder::Bitrix => Texts {
                name: "publish-builder-bitrix",
                page: "publish-page-bitrix",
                link: "publish-link-footer",
                form: "publish-box-bitrix",
                cookies: "publish-cookies-code",
                limit: "publish-limit-builder",
            },
            Builder::WordPress => Texts {
                name: "publish-builder-wordpress",
                page: "publish-page-wordpress",
                link: "publish-link-wordpress",
                form: "publish-box-wordpress",
                cookies: "publish-cookies-code",
                limit: "publish-limit-builder",
            },
            Builder::Html => Texts {
                name: "publish-builder-html",
                page: "publish-page-html",
                link: "publish-link-footer",
                form: "publish-box-html",
                cookies: "publish-cookies-code",
                limit: "publish-limit-html",
            },
        }
    }
}

struct Texts {
    name: &'static str,
    page: &'static str,
    link: &'static str,
    form: &'static str,
    cookies: &'static str,
    limit: &'static str,
}

/// How the papers come onto the site.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RecipeView {
    /// The builder's id.
    pub builder: String,
    /// All builders.
    pub builders: Vec<ChoiceView>,
    /// One entry for each paper.
    pub papers: Vec<RecipePaper>,
    /// What a pasted fragment cannot do, and what to do at the end.
    pub limits: Vec<String>,
}

/// One paper on the site.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RecipePaper {
    /// Document id.
    pub document: String,
    /// Language code.
    pub locale: String,
    /// Its title: also the page's.
    pub title: String,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// HTML to paste where the builder takes it; its style touches nothing else on the page.
    pub fragment: String,
    /// The same as plain text, for builders that take no HTML.
    pub text: String,
    /// The words beside the box at the form; empty where the paper has none.
    pub label: String,
}

/// The recipe for these papers, in the window's language; papers that do not stand on sites are left out.
pub fn recipe(window: Locale, builder: Builder, documents: &[Document]) -> RecipeView {
    let choice = |b: Builder| ChoiceView {
        id: b.id().to_owned(),
        label: words::plain(window, b.texts().name),
        note: String::new(),
    };
    let on_site = documents.iter().filter(|d| d.kind.audience() == Audience::Site);
    let limits = [builder.texts().limit, "publish-limit-proof", "publish-limit-check"];
    RecipeView {
        builder: builder.id().to_owned(),
        builders: Builder::ALL.into_iter().map(choice).collect(),
        papers: on_site.map(|document| paper(window, builder, document)).collect(),
        limits: limits.iter().map(|id| words::plain(window, id)).collect(),
    }
}

fn paper(window: Locale, builder: Builder, document: &Document) -> RecipePaper {
    let texts = builder.texts();
    let say = |id: &str| words::plain(window, id);
    let label = label(document);
    let page = words::text(window, texts.page, &[("title", document.title.as_str().into())]);
    let mut steps = vec![page];
    match document.kind {
        DocumentKind::PrivacyPolicy => steps.extend([say(texts.link), say("publish-link-forms")]),
        DocumentKind::CookieNotice => steps.push(say(texts.cookies)),
        DocumentKind::WithdrawalForm => steps.push(say("publish-withdrawal")),
        kind => {
            steps.push(say(at_form(kind)));
            if !label.is_empty() {
                steps.extend([say(texts.form), say("publish-box-unticked")]);
            }
        }
    }
    RecipePaper {
        document: document.kind.id().to_owned(),
        locale: document.locale.code().to_owned(),
        title: document.title.clone(),
        steps,
        fragment: html::fragment(document),
        text: text::plain(document),
        label,
    }
}

/// At which form a consent is asked.
fn at_form(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::ConsentProcessingOrders => "publish-at-orders",
        DocumentKind::ConsentProcessingAccount => "publish-at-account",
        DocumentKind::ConsentProcessingForms => "publish-at-forms",
        DocumentKind::ConsentProcessingBonus => "publish-at-bonus",
        DocumentKind::ConsentProcessingPromotions => "publish-at-promotions",
        DocumentKind::ConsentProcessingCookies => "publish-at-cookies",
        DocumentKind::ConsentMarketing => "publish-at-marketing",
        DocumentKind::ConsentDistribution => "publish-at-reviews",
        _ => "publish-at-other",
    }
}

/// The words beside the box, as the paper has them.
fn label(document: &Document) -> String {
    let boxes = document.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Checkbox { text } => Some(plain_words(text)),
        _ => None,
    });
    boxes.collect::<Vec<_>>().join("\n")
}

/// The recipe as a text to print or send to whoever runs the site.
pub fn instructions(window: Locale, recipe: &RecipeView) -> String {
    let mut lines = Vec::new();
    for paper in &recipe.papers {
        lines.push(format!("{} ({})", paper.title, paper.locale));
        lines.extend(paper.steps.iter().enumerate().map(|(i, step)| format!("{}. {step}", i + 1)));
        lines.push(words::text(window, "publish-file", &[("file", fragment_name(paper).into())]));
        for label in paper.label.lines() {
            lines.push(words::text(window, "publish-label", &[("label", label.into())]));
        }
        lines.push(String::new());
    }
    lines.extend(recipe.limits.iter().cloned());
    lines.join("\n") + "\n"
}

/// `<id>.<lang>.fragment.html`.
pub fn fragment_name(paper: &RecipePaper) -> String {
    format!("{}.{}.fragment.html", paper.document, paper.locale)
}

/// `{"builder","papers":[{"document","lang","title","file","label","steps"}],"limits"}`.
pub fn report(recipe: &RecipeView) -> Value {
    let papers: Vec<Value> = recipe
        .papers
        .iter()
        .map(|p| {
            json!({
                "document": p.document,
                "lang": p.locale,
                "title": p.title,
                "file": fragment_name(p),
                "label": p.label,
                "steps": p.steps,
            })
        })
        .collect();
    json!({ "builder": recipe.builder, "papers": papers, "limits": recipe.limits })
}
