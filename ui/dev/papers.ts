import type { Plugin } from 'vite';

/** Draws stand-ins for page images while there is no Rust behind `npm run dev`; absent from builds. */
export function inventedPapers(): Plugin {
  return {
    name: 'invented-papers',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/invented-paper', (request, response) => {
        const page = Number((request.url ?? '').split('/').at(-2) ?? '1');
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(sheet(page));
      });
    },
  };
}

function sheet(page: number): string {
  const lines = Array.from({ length: 44 }, (_, row) => {
    const last = row % 6 === 5;
    const head = row % 12 === 0;
    const width = head ? 210 : last ? 260 : 455;
    return `<rect x="70" y="${page === 1 ? 150 + row * 14.5 : 80 + row * 15.6}" width="${width}" height="${head ? 6 : 4}" fill="#1d1f22" opacity="${head ? 0.75 : 0.32}"/>`;
  });
  const title =
    page === 1
      ? '<text x="297" y="100" text-anchor="middle" font-family="PT Serif, serif" font-weight="700" font-size="17">Политика обработки персональных данных</text>'
      : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><rect width="595" height="842" fill="#fff"/>${title}${lines.join('')}<text x="297" y="815" text-anchor="middle" font-family="PT Serif, serif" font-size="9" fill="#666">${page}</text></svg>`;
}
