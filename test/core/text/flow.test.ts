/** How elements stand to the text around them, by their computed styles. */
import { describe, expect, test } from 'vitest';
import {
  type Flow,
  type FlowElement,
  flowOf,
  type FlowStyle,
} from '../../../src/core/text/flow.ts';

const ELEMENT: FlowElement = {
  localName: 'span',
  role: null,
  textContent: 'Magnitsky',
  firstElementChild: null,
};
const INLINE: FlowStyle = {
  clip: 'auto',
  clipPath: 'none',
  contentVisibility: 'visible',
  display: 'inline',
  float: 'none',
  height: 'auto',
  left: 'auto',
  overflowX: 'visible',
  position: 'static',
  top: 'auto',
  verticalAlign: 'baseline',
  width: 'auto',
};

type Case = readonly [
  what: string,
  flow: Flow,
  style: Partial<FlowStyle>,
  element?: Partial<FlowElement>,
];

const SMALL = { localName: 'small' };
const RAISED = { position: 'relative', top: '-8px' };
const BOX = { position: 'absolute', width: '300px', height: '200px' };
const POINT = { position: 'absolute', width: '1px', height: '1px', overflowX: 'hidden' };
const NUMBER_IN_LINK = { textContent: '1', firstElementChild: { firstElementChild: null } };
const NUMBER_IN_DEPTH = { textContent: '1', firstElementChild: { firstElementChild: {} } };

function check(cases: readonly Case[]): void {
  test.each(cases.map(([what, ...rest]) => [what, rest] as const))(
    '%s',
    (_, [flow, style, element]) => {
      expect(flowOf({ ...ELEMENT, ...element }, { ...INLINE, ...style })).toBe(flow);
    },
  );
}

describe('in the flow', () => {
  check([
    ['inline', 'inline', {}],
    ['without a box of its own', 'inline', { display: 'contents' }],
    ['a ruby', 'inline', { display: 'ruby' }],
    ['the reading of a ruby', 'hidden', { display: 'ruby-text' }],
    ['a block', 'block', { display: 'block' }],
    ['an item of a list', 'block', { display: 'list-item' }],
    ['a cell', 'block', { display: 'table-cell' }],
    ['words in an inline block', 'apart', { display: 'inline-block' }],
    ['a letter in an inline block', 'inline', { display: 'inline-block' }, { textContent: ' M ' }],
    ['moved a little', 'inline', RAISED],
    ['a letter that is moved', 'inline', RAISED, { textContent: 'M' }],
    ['smaller', 'inline', {}, SMALL],
    ['higher by a length', 'inline', { verticalAlign: '2px' }],
  ]);
});

describe('apart from the words around it', () => {
  check([
    ['sup', 'apart', {}, { localName: 'sup', textContent: '1' }],
    ['sup, whatever its style', 'apart', RAISED, { localName: 'sup', textContent: 'a' }],
    ['a button', 'apart', {}, { localName: 'button' }],
    ['what says to be one', 'apart', {}, { role: 'button' }],
    ['raised', 'apart', { verticalAlign: 'super' }],
    ['lowered', 'apart', { verticalAlign: 'sub' }],
    ['a number raised by its position', 'apart', RAISED, { textContent: '1' }],
    ['a number in brackets', 'apart', RAISED, { textContent: ' [12] ' }],
    ['a number in a link', 'apart', RAISED, NUMBER_IN_LINK],
    ['a number raised by a length', 'apart', { verticalAlign: '6px' }, { textContent: '3' }],
    ['a number at the line’s top', 'apart', { verticalAlign: 'text-top' }, { textContent: '3' }],
    ['a small number', 'apart', {}, { ...SMALL, textContent: '2' }],
  ]);
});

describe('a number that is no footnote’s', () => {
  const number = { textContent: '8' };
  check([
    ['as large, and where it belongs', 'inline', {}, number],
    ['with a position, but not moved', 'inline', { position: 'relative', top: '0px' }, number],
    ['with a position and no place', 'inline', { position: 'relative' }, number],
    ['with a place and no position', 'inline', { top: '-8px' }, number],
    ['with letters', 'inline', RAISED, { textContent: 'G8' }],
    ['in many elements', 'inline', RAISED, NUMBER_IN_DEPTH],
  ]);
});

describe('taken out of the flow', () => {
  check([
    ['a float', 'beside', { float: 'left', display: 'block' }],
    ['a drop cap', 'inline', { float: 'left', display: 'block' }, { textContent: ' “M' }],
    ['a note in the margin', 'beside', { position: 'absolute', display: 'block' }],
    ['what stays on the screen', 'beside', { position: 'fixed', display: 'block' }],
    ['a little out of the page', 'beside', { position: 'absolute', left: '-40px' }],
  ]);
});

describe('nobody sees it', () => {
  check([
    ['no box', 'hidden', { display: 'none' }],
    ['a block that hides its content', 'hidden', { display: 'block', contentVisibility: 'hidden' }],
    ['not a line’s part', 'inline', { contentVisibility: 'hidden' }],
    ['nor a table’s', 'block', { display: 'table-row', contentVisibility: 'hidden' }],
    ['a point', 'hidden', POINT],
    ['a point that shows what does not fit', 'beside', { ...POINT, overflowX: 'visible' }],
    ['clipped', 'hidden', { ...BOX, clipPath: 'inset(50%)' }],
    ['clipped from one side', 'hidden', { ...BOX, clipPath: 'inset(0px 100% 0px 0px)' }],
    ['clipped by its height', 'hidden', { ...BOX, clipPath: 'inset(200px 0px 0px)' }],
    ['seen through a hole without a size', 'hidden', { ...BOX, clipPath: 'circle(0px)' }],
    ['clipped in part', 'beside', { ...BOX, clipPath: 'inset(20% 0px)' }],
    [
      'clipped as it was done once',
      'hidden',
      { position: 'absolute', clip: 'rect(0px, 0px, 0px, 0px)' },
    ],
    ['far to the left', 'hidden', { position: 'absolute', left: '-9999px' }],
    ['far above', 'hidden', { position: 'fixed', top: '-9999px' }],
  ]);
});
