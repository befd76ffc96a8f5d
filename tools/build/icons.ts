/** The extension's icons, drawn from the SVG files in assets/icons. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type RenderedImage, Resvg } from '@resvg/resvg-js';

const DRAWINGS = path.resolve(import.meta.dirname, '../../assets/icons');

/** The sizes that manifest.json names, in pixels. */
const SIZES_PX = [16, 32, 48, 96, 128];
/** Up to this size the icon has a drawing of its own, with fewer and thicker strokes. */
const SMALL_PX = 16;
/** From this size on the drawing keeps the margin that stores and lists of extensions expect, 16 of 128 on each side. */
const WITH_MARGIN_PX = 128;
/** The drawing without its margin. Its edges are multiples of 6, so they fall between pixels at 32, 48 and 96 px. */
const WITHOUT_MARGIN = 'viewBox="16 16 96 96"';

/**
 * Draws the icon in every size.
 *
 * @param folder where `16.png` and so on are written; made where it is missing
 */
export async function writeIcons(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    SIZES_PX.map(async (size) => {
      const icon = await drawIcon(size);
      await writeFile(path.join(folder, `${size}.png`), icon.asPng());
    }),
  );
}

/** Draws the icon in a size, in pixels. In a toolbar it has no room to spare, and fills its square. */
export async function drawIcon(size: number): Promise<RenderedImage> {
  const drawing = size <= SMALL_PX ? 'backstory-small.svg' : 'backstory.svg';
  const svg = await readFile(path.join(DRAWINGS, drawing), 'utf8');
  const shown = size < WITH_MARGIN_PX ? svg.replace('viewBox="0 0 128 128"', WITHOUT_MARGIN) : svg;
  return new Resvg(shown, { fitTo: { mode: 'width', value: size } }).render();
}
