/** A field hears of what is wrong in it, and of nothing else. */
import { expect, test } from 'vitest';
import type { Fault } from '../../src/core/story-file/fault.ts';
import { faultsByField, FieldFaults } from '../../src/editor/field-faults.ts';

const fault = (kind: Fault['kind'], ...path: Fault['path']): Fault => ({
  kind,
  path,
  values: [],
  severity: 'error',
});
const kindsIn = (faults: FieldFaults, field: string): string[] =>
  faults.of(field).map(({ kind }) => kind);

test('what is only missing is not said before somebody asks', () => {
  const faults = new FieldFaults();
  const all = [fault('empty', 'notesBy'), fault('notDate', 'asOf')];
  faults.set(faultsByField(all, false));
  expect(kindsIn(faults, 'notesBy')).toEqual([]);
  expect(kindsIn(faults, 'asOf')).toEqual(['notDate']);
  faults.set(faultsByField(all, true));
  expect(kindsIn(faults, 'notesBy')).toEqual(['empty']);
});

test('a field is told when its own faults change, until it listens no more', () => {
  const faults = new FieldFaults();
  const heard: string[] = [];
  const listen = (field: string): (() => void) => faults.listen(field, () => heard.push(field));
  const endTitle = listen('title');
  listen('url');
  faults.set(faultsByField([fault('tooLong', 'title')], false));
  expect(heard).toEqual(['title']);
  faults.set(faultsByField([fault('tooLong', 'title'), fault('notAddress', 'url')], false));
  expect(heard).toEqual(['title', 'url']);
  endTitle();
  faults.set(faultsByField([], false));
  expect(heard).toEqual(['title', 'url', 'url']);
});
