"""Makes one PDF of many papers with typst: `python papers.py OUT.pdf FONTS [PAPER.md ...]`.
`python papers.py OUT.typ FONTS PAPER.md ...` writes the markup alone; `python papers.py OUT.pdf FONTS IN.typ` sets it.

The papers are Markdown as `pismovnik generate` writes it. Headings, list items and table rows become typst's own;
every other character is escaped, so that both programs set the same words. Without papers the PDF holds one word:
what is left of the time is starting up.
"""

import re
import sys

import typst

HEAD = """#set page(paper: "a4", margin: 25mm, numbering: "1")
#set text(font: "PT Serif", size: 11pt, hyphenate: true)
#set par(justify: true)
#set heading(numbering: none)
"""


def escaped(text: str) -> str:
    """The words of a piece of Markdown, without its marks, safe in typst's markup."""
    if text.endswith("\\"):  # A line break in both.
        return escaped(text[:-1]) + " \\"
    words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    words = re.sub(r"\\([^A-Za-z0-9\s])", r"\1", words).replace("**", "").replace("`", "")
    return re.sub(r"([\\#$*_`<>@\[\]=+\-/~'\"])", r"\\\1", words)


def row(line: str) -> list[str]:
    """The cells of a table's row."""
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]


def table(rows: list[list[str]]) -> str:
    """A table that breaks across pages under a repeated head."""
    columns = max(len(cells) for cells in rows)
    written = ["".join(f"[{escaped(cell)}]," for cell in cells + [""] * (columns - len(cells))) for cells in rows]
    return f"#table(columns: {columns}, table.header({written[0]})," + "\n".join(written[1:]) + ")\n"


def markup(paper: str) -> str:
    """One paper in typst's markup."""
    language = "en" if re.search(r"\.en\.md$", paper) else "ru"
    out = [f'#pagebreak(weak: true)\n#set text(lang: "{language}")\n']
    rows: list[list[str]] = []
    with open(paper, encoding="utf-8") as file:
        lines = file.read().splitlines() + [""]
    for line in lines:
        if line.lstrip().startswith("|"):
            if not re.fullmatch(r"[\s|:-]+", line):
                rows.append(row(line))
            continue
        if rows:
            out.append(table(rows))
            rows = []
        heading = re.match(r"(#{1,6})\s+(.*)", line)
        item = re.match(r"(\s*)[-*]\s+(.*)", line)
        if heading:
            out.append("=" * len(heading[1]) + " " + escaped(heading[2]) + "\n")
        elif item:
            out.append(item[1] + "- " + escaped(item[2]))
        else:
            out.append(escaped(line.strip()))
    return "\n".join(out)


def main() -> None:
    """Writes the markup beside the PDF, for whoever wants to see what was compared, and sets it."""
    out, fonts, papers = sys.argv[1], sys.argv[2], sys.argv[3:]
    if papers and papers[0].endswith(".typ"):
        source = papers[0]
    else:
        source = out.removesuffix(".pdf").removesuffix(".typ") + ".typ"
        with open(source, "w", encoding="utf-8") as file:
            file.write(HEAD + ("\n".join(markup(paper) for paper in papers) or "word"))
    if out != source:
        typst.compile(source, output=out, font_paths=[fonts], ignore_system_fonts=True)


main()
