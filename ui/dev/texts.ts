const files: Record<string, string> = import.meta.glob('../../locales/*/{ui,ui/*}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The window's texts, read from `locales/` in the plain way that `ui.ftl` and `ui/*.ftl` are written in. */
export function texts(locale: string): Record<string, string> {
  const known = ['ru', 'kk', 'en'].includes(locale) ? locale : 'ru';
  const own = Object.keys(files).filter((path) => path.includes(`/locales/${known}/`));
  return Object.assign({}, ...own.map((path) => read(files[path]!)));
}

/** `id = words` lines; these files know neither arguments nor continued lines. */
export function read(file: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const line of file.split('\n')) {
    const [, id, words] = /^([a-z][a-z0-9-]*) = (.*)$/.exec(line) ?? [];
    if (id && words !== undefined) found[id] = words;
  }
  return found;
}
