import en from '../../locales/en/ui.ftl?raw';
import kk from '../../locales/kk/ui.ftl?raw';
import ru from '../../locales/ru/ui.ftl?raw';

/** The window's texts, read from `locales/` in the plain way that `ui.ftl` is written in. */
export function texts(locale: string): Record<string, string> {
  return read({ ru, kk, en }[locale] ?? ru);
}

/** `id = words` lines; `ui.ftl` knows neither arguments nor continued lines. */
export function read(file: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const line of file.split('\n')) {
    const [, id, words] = /^([a-z][a-z0-9-]*) = (.*)$/.exec(line) ?? [];
    if (id && words !== undefined) found[id] = words;
  }
  return found;
}
