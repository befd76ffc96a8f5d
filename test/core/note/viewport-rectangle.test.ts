/** The part of a page in which a tooltip may stand. */
import { expect, test } from 'vitest';
import {
  type ViewportMeasures,
  viewportRectangle,
} from '../../../src/core/note/viewport-rectangle.ts';

const measures: ViewportMeasures = {
  innerWidth: 1000,
  innerHeight: 700,
  rootWidth: 985,
  rootZoom: 1,
  visual: { left: 0, top: 0, width: 985, height: 700, scale: 1 },
};
const magnified = { left: 120, top: 80, width: 400, height: 300 };

test.each([
  ['is the window without its scroll bar', measures, { left: 0, top: 0, width: 985, height: 700 }],
  [
    'is the whole window where the root has no width',
    { ...measures, rootWidth: 0 },
    { left: 0, top: 0, width: 1000, height: 700 },
  ],
  [
    'is as wide as the window where the page zooms its root',
    { ...measures, rootWidth: 492.5, rootZoom: 2 },
    { left: 0, top: 0, width: 985, height: 700 },
  ],
  [
    'is what two fingers have magnified',
    { ...measures, visual: { ...magnified, scale: 2.5 } },
    magnified,
  ],
])('%s', (_, measured, rectangle) => {
  expect(viewportRectangle(measured)).toEqual(rectangle);
});
