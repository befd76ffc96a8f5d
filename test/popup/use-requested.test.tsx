// @vitest-environment jsdom
/** A switch stays where the reader has put it, and ends as the last press says. */
import { render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Switch } from '../../src/components/switch.tsx';
import { useRequested } from '../../src/popup/use-requested.ts';

/** What is kept of the presses, each once it is let through. */
let kept: boolean[] = [];
let waiting: (() => void)[] = [];

function Kept({ refuses = false }: { readonly refuses?: boolean }): VNode {
  const [isKept, keep] = useState(false);
  const { isOn, request } = useRequested(isKept, async (next) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    kept.push(next);
    if (!refuses) keep(next);
  });
  return <Switch id="it" label="It" isOn={isOn} onSwitch={request} />;
}

afterEach(() => {
  render(null, document.body);
  [kept, waiting] = [[], []];
});

test.each([
  ['one', 1, [true]],
  ['two', 2, [true, false]],
  ['three', 3, [true]],
  ['five', 5, [true]],
])('after %s quick presses', async (_, presses, expected) => {
  show(<Kept />);
  for (let count = 1; count <= presses; count++) {
    press();
    expect(isOn()).toBe(count % 2 === 1);
  }
  await letThrough();
  expect(isOn()).toBe(presses % 2 === 1);
  await letThrough();
  expect([kept.at(-1), isOn()]).toEqual([presses % 2 === 1, presses % 2 === 1]);
  // What was asked for meanwhile and taken back is not carried out.
  expect(kept).toEqual(expected);
});

test('a press while an earlier one is carried out counts', async () => {
  show(<Kept />);
  press();
  await letThrough();
  press();
  press();
  press();
  await letThrough();
  expect([kept, isOn()]).toEqual([[true, false], false]);
});

test('what could not be kept goes back', async () => {
  show(<Kept refuses />);
  press();
  expect(isOn()).toBe(true);
  await letThrough();
  expect(isOn()).toBe(false);
});

function show(component: VNode): void {
  void act(() => {
    render(component, document.body);
  });
}

function field(): HTMLInputElement | null {
  return document.querySelector('input');
}

function isOn(): boolean | undefined {
  return field()?.checked;
}

function press(): void {
  void act(() => field()?.click());
}

/** Lets what is being carried out be done. */
async function letThrough(): Promise<void> {
  await act(async () => {
    for (const resolve of waiting.splice(0)) resolve();
    await new Promise((resolve) => setTimeout(resolve));
  });
}
