/** Name → events, each with the state that follows it: its name and the index of the mark whose tooltip shows. */
import type { DwellEvent } from '../../src/core/note/dwell.ts';

const over = (markIndex: number): DwellEvent => ({ kind: 'over', markIndex });
const step = (markIndex: number): DwellEvent => ({ kind: 'step', markIndex });
const pin = (markIndex: number): DwellEvent => ({ kind: 'pin', markIndex });
const onTooltip: DwellEvent = { kind: 'over-tooltip' };
const out: DwellEvent = { kind: 'out' };
const waited: DwellEvent = { kind: 'waited' };
const escape: DwellEvent = { kind: 'escape' };
const renumber = (markIndex: number): DwellEvent => ({ kind: 'renumber', markIndex });
const gone: DwellEvent = { kind: 'gone' };

export const dwellCases: Record<string, readonly (readonly [DwellEvent, string])[]> = {
  'opens after a rest, and closes after the pointer has left': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [out, 'leaving 1'],
    [waited, 'closed'],
  ],
  'stays closed when the pointer only passes over': [
    [over(1), 'resting'],
    [out, 'closed'],
    [waited, 'closed'],
  ],
  'opens at the second markIndex when the pointer has passed from one to another': [
    [over(1), 'resting'],
    [over(2), 'resting'],
    [waited, 'open 2'],
  ],
  'stays open when the pointer crosses into it': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [out, 'leaving 1'],
    [onTooltip, 'open 1'],
    [out, 'leaving 1'],
    [over(1), 'open 1'],
  ],
  'changes to another markIndex after a rest there': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [over(2), 'changing 1'],
    [waited, 'open 2'],
  ],
  'does not change to a markIndex that the pointer crosses on its way to it': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [over(2), 'changing 1'],
    [onTooltip, 'open 1'],
  ],
  'stays while pinned, until another is pinned or Esc is pressed': [
    [pin(1), 'pinned 1'],
    [out, 'pinned 1'],
    [over(2), 'pinned 1'],
    [waited, 'pinned 1'],
    [onTooltip, 'pinned 1'],
    [pin(2), 'pinned 2'],
    [escape, 'closed'],
  ],
  'stays with its mark when that gets another number': [
    [pin(1), 'pinned 1'],
    [renumber(2), 'pinned 2'],
    [out, 'pinned 2'],
  ],
  'closes all the same when the pointer had left its mark before that got another number': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [out, 'leaving 1'],
    [renumber(2), 'leaving 2'],
    [waited, 'closed'],
  ],
  'stays closed when marks get other numbers': [[renumber(2), 'closed']],
  'that is pinned gives way to a step': [
    [pin(1), 'pinned 1'],
    [step(2), 'open 2'],
    [out, 'open 2'],
  ],
  'stays when the pointer goes to another markIndex and straight back': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [over(2), 'changing 1'],
    [over(1), 'open 1'],
    [waited, 'open 1'],
  ],
  'changes to the third markIndex when the pointer moves on to it': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [over(2), 'changing 1'],
    [over(3), 'changing 1'],
    [waited, 'open 3'],
  ],
  'closes when the pointer leaves before a change': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [over(2), 'changing 1'],
    [out, 'leaving 1'],
    [waited, 'closed'],
  ],
  'changes to another markIndex that the pointer reaches while leaving': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [out, 'leaving 1'],
    [over(2), 'changing 1'],
    [waited, 'open 2'],
  ],
  'that was opened by a step stays without a pointer': [
    [step(3), 'open 3'],
    [out, 'open 3'],
    [step(4), 'open 4'],
    [escape, 'closed'],
  ],
  'that was opened by a step closes after the pointer was on it': [
    [step(3), 'open 3'],
    [onTooltip, 'open 3'],
    [out, 'leaving 3'],
  ],
  'that was opened by a step closes after the pointer was on its mention': [
    [step(3), 'open 3'],
    [over(3), 'open 3'],
    [out, 'leaving 3'],
  ],
  'closes when its markIndex is gone': [
    [pin(1), 'pinned 1'],
    [gone, 'closed'],
  ],
  'stays closed when the pointer is reported on it after it has closed': [[onTooltip, 'closed']],
};
