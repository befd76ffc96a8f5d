/** Name → events → the states that follow, as "kind" or "kind mention". */
import type { DwellEvent } from '../../src/core/note/dwell.ts';

const over = (mention: number): DwellEvent => ({ kind: 'over', mention });
const step = (mention: number): DwellEvent => ({ kind: 'step', mention });
const pin = (mention: number): DwellEvent => ({ kind: 'pin', mention });
const onTooltip: DwellEvent = { kind: 'over-tooltip' };
const out: DwellEvent = { kind: 'out' };
const waited: DwellEvent = { kind: 'waited' };
const escape: DwellEvent = { kind: 'escape' };
const gone: DwellEvent = { kind: 'gone' };

export const dwellCases: Record<string, readonly (readonly [DwellEvent, string])[]> = {
  'a rest opens, leaving closes': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [out, 'leaving 1'],
    [waited, 'closed'],
  ],
  'passing over opens nothing': [
    [over(1), 'resting'],
    [out, 'closed'],
    [waited, 'closed'],
  ],
  'passing from one to another rests anew': [
    [over(1), 'resting'],
    [over(2), 'resting'],
    [waited, 'open 2'],
  ],
  'the pointer may cross into the tooltip': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [out, 'leaving 1'],
    [onTooltip, 'open 1'],
    [out, 'leaving 1'],
    [over(1), 'open 1'],
  ],
  'another mention takes over after a rest': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [over(2), 'changing 1'],
    [waited, 'open 2'],
  ],
  'another mention on the way to the tooltip does not': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [over(2), 'changing 1'],
    [onTooltip, 'open 1'],
  ],
  'a pinned one stays': [
    [pin(1), 'pinned 1'],
    [out, 'pinned 1'],
    [over(2), 'pinned 1'],
    [waited, 'pinned 1'],
    [onTooltip, 'pinned 1'],
    [pin(2), 'pinned 2'],
    [escape, 'closed'],
  ],
  'a pinned one gives way to a step': [
    [pin(1), 'pinned 1'],
    [step(2), 'open 2'],
    [out, 'open 2'],
  ],
  'changing and back again changes nothing': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [over(2), 'changing 1'],
    [over(1), 'open 1'],
    [waited, 'open 1'],
  ],
  'changing to a third one rests on that': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [over(2), 'changing 1'],
    [over(3), 'changing 1'],
    [waited, 'open 3'],
  ],
  'leaving while changing closes': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [over(2), 'changing 1'],
    [out, 'leaving 1'],
    [waited, 'closed'],
  ],
  'on the way out another mention takes over': [
    [over(1), 'resting'],
    [waited, 'open 1'],
    [out, 'leaving 1'],
    [over(2), 'changing 1'],
    [waited, 'open 2'],
  ],
  'a step is held without a pointer': [
    [step(3), 'open 3'],
    [out, 'open 3'],
    [step(4), 'open 4'],
    [escape, 'closed'],
  ],
  'the pointer takes a stepped one over': [
    [step(3), 'open 3'],
    [onTooltip, 'open 3'],
    [out, 'leaving 3'],
  ],
  'the pointer takes a stepped one over by its mention too': [
    [step(3), 'open 3'],
    [over(3), 'open 3'],
    [out, 'leaving 3'],
  ],
  'what is gone is closed': [
    [pin(1), 'pinned 1'],
    [gone, 'closed'],
  ],
  'a tooltip that is closed cannot be pointed at': [[onTooltip, 'closed']],
};
