import type { Variant } from './variants.ts';

const style =
  'body{margin:2rem;font:1rem system-ui;background:#ddd}section{margin-block:2rem}div{display:flex;gap:1rem;overflow-x:auto;align-items:start}figure{margin:0}img{display:block;box-shadow:0 1px 4px #0004}figcaption{padding:.25rem 0;font-size:.8rem}';

/** A page with every picture, a row for each view. */
export function indexPage(names: readonly string[], variants: readonly Variant[]): string {
  const rows = names.map((name) => {
    const pictures = variants.map(
      (variant) =>
        `<figure><figcaption>${variant.name}</figcaption><img loading="lazy" src="${name}.${variant.name}.png" width="${variant.width * variant.zoom}" alt="${name}, ${variant.name}"></figure>`,
    );
    return `<section><h2>${name}</h2><div>${pictures.join('')}</div></section>`;
  });
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Naast, in beeld</title><style>${style}</style><h1>Naast, in beeld</h1>${rows.join('')}`;
}
