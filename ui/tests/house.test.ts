// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { MARK } from '../dev/backend';
import { read } from '../dev/texts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = files(join(root, 'src')).map((path) => ({ path: path.slice(root.length), text: readFileSync(path, 'utf8') }));
const written = sources.filter((it) => !it.path.startsWith('src/generated/'));

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name));
}

describe('the window', () => {
  it('talks to the backend in one file only', () => {
    const talkers = written.filter((it) => /@tauri-apps|__TAURI_INTERNALS__\s*[.[]/.test(it.text)).map((it) => it.path);
    expect(talkers).toEqual(['src/backend.ts']);
  });

  it('never makes markup out of text', () => {
    const ways = /\{@html|innerHTML|outerHTML|insertAdjacentHTML|srcdoc|document\.write|DOMParser|\beval\(|new Function/;
    expect(written.filter((it) => ways.test(it.text)).map((it) => it.path)).toEqual([]);
  });

  it('holds no inline style, which the content policy would drop', () => {
    expect(written.filter((it) => /\sstyle="/.test(it.text)).map((it) => it.path)).toEqual([]);
  });

  it('says only what the locales say, in all of them, and they say nothing in vain', () => {
    const used = new Set(written.flatMap((it) => [...it.text.matchAll(/\bt\('([a-z0-9-]+)'\)/g)].map((found) => found[1]!)));
    expect(written.filter((it) => /\bt\((?!'[a-z0-9-]+'\)|id: string)/.test(it.text)).map((it) => it.path)).toEqual([]);
    for (const locale of ['ru', 'kk', 'en']) {
      const folder = join(root, `../locales/${locale}`);
      const all = [join(folder, 'ui.ftl'), ...files(join(folder, 'ui')).sort()];
      const file = all.map((path) => readFileSync(path, 'utf8')).join('\n');
      expect(Object.keys(read(file)).sort(), locale).toEqual([...used].sort());
      expect(file, locale).not.toMatch(/[{}]/);
    }
  });

  it('has no words of its own outside the locales but names of languages and of the program', () => {
    const russian = written
      .filter((it) => it.path.endsWith('.svelte'))
      .flatMap((it) => it.text.replace(/Письмовник|Русский|Қазақша/g, '').match(/[А-яЁёӘәҚқ]{2,}/g) ?? []);
    expect(russian).toEqual([]);
  });

  it('ships without the invented backend, and with every font as a file', () => {
    const out = mkdtempSync(join(tmpdir(), 'pismovnik-pages-'));
    // As `npm run build` does it: the tests' own environment would count as development.
    const { NODE_ENV: _, VITEST: __, ...env } = process.env;
    execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', out, '--logLevel', 'error'], { cwd: root, env });
    const shipped = files(out).map((path) => ({ path: path.slice(out.length), text: readFileSync(path, 'utf8') }));
    const holding = (what: RegExp) => shipped.filter((it) => !it.path.endsWith('.ttf') && what.test(it.text)).map((it) => it.path);
    expect(shipped.filter((it) => it.path.endsWith('.ttf')).length).toBe(5);
    expect(holding(/Письмовник/)).not.toEqual([]);
    expect(holding(new RegExp(`${MARK}|mockIPC|Сорока`))).toEqual([]);
    expect(holding(/url\(["']?data:/)).toEqual([]);
    expect(holding(/https?:\/\/(?!www\.w3\.org|svelte\.dev)/)).toEqual([]);
    rmSync(out, { recursive: true });
  }, 60_000);
});
