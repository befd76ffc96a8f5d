/** Random pages around a report whose paragraphs are whole and can be seen. */
import { random } from '../support/random.ts';

const WRAPPERS = [
  'div',
  'section',
  'article',
  'main',
  'blockquote',
  'x-reader',
  'center',
  'fieldset',
];
const STYLES = [
  '',
  'display: flex; flex-direction: column',
  'display: grid',
  'display: contents',
  'display: inline-block',
  'position: relative; z-index: 3',
  'transform: translateX(3px)',
  'opacity: 0.9',
  'overflow: auto',
  'contain: content',
  'direction: rtl',
];
const BESIDE = [
  '<!-- a comment -->',
  '<script type="application/json">{"text": "Magnitsky"}</script>',
  '<style>.none { color: red }</style>',
  '<p hidden>Carney said nothing.</p>',
  '<template><p>Donilon</p></template>',
  '<input value="Magnitsky"><textarea>Carney</textarea>',
  '<svg width="9" height="9"><text>Jay</text></svg>',
  '<details><summary>More</summary><p>Donilon</p></details>',
  '<figure><img alt="Carney" width="9" height="9"><figcaption>A picture</figcaption></figure>',
  '<ul><li><a href="#a">One</a></li><li>Two</li></ul>',
  '<table><tr><td>1<td>2</table>',
  '<iframe srcdoc="Magnitsky" width="9" height="9"></iframe>',
  '<hr><br>',
  'loose text &amp; an entity',
];
const MAX_DEPTH = 300;

/**
 * Writes a page.
 *
 * @param paragraphs the HTML of the report, an element a paragraph
 * @param seed the same page comes of the same seed
 */
export function randomTree(paragraphs: readonly string[], seed: number): string {
  const next = random(seed * 104_729 + 3);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
  const wrapped = (html: string): string => {
    const name = pick(WRAPPERS);
    return `<${name} style="${pick(STYLES)}">${html}</${name}>`;
  };
  const parts = paragraphs.flatMap((paragraph) => [
    ...(next() < 0.4 ? [pick(BESIDE)] : []),
    next() < 0.3 ? wrapped(paragraph) : paragraph,
  ]);
  let body = parts.join(next() < 0.5 ? '\n' : '');
  const depth = next() < 0.1 ? MAX_DEPTH : Math.floor(next() * 8);
  for (let level = 0; level < depth; level++) {
    body = next() < 0.3 ? wrapped(pick(BESIDE) + body + pick(BESIDE)) : `<div>${body}</div>`;
  }
  const type = next() < 0.8 ? '<!doctype html>' : '';
  return `${type}<meta charset="utf-8"><title>A page</title><body>${body}`;
}
