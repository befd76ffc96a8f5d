/** The extension's icons, drawn from the SVG files in assets/icons. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const DRAWINGS = path.resolve(import.meta.dirname, '../../assets/icons');

/** The sizes that manifest.json names, in pixels. */
const SIZES_PX = [16, 32, 48, 96, 128];
/** Up to this size the icon has a drawing of its own, with fewer and thicker strokes. */
const SMALL_PX = 16;

/**
 * Draws the icon in every size.
 *
 * @param folder where `16.png` and so on are written; made where it is missing
 */
export async function writeIcons(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    SIZES_PX.map(async (size) => writeFile(path.join(folder, `${size}.png`), await draw(size))),
  );
}

async function draw(size: number): Promise<Buffer> {
  const drawing = size <= SMALL_PX ? 'backstory-small.svg' : 'backstory.svg';
  const svg = await readFile(path.join(DRAWINGS, drawing), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
