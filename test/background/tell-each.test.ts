/** Pages that hang, and pages that are closed to extensions, keep no other page from hearing of a change. */
import { expect, test, vi } from 'vitest';
import { tellEach } from '../../src/background/tell-each.ts';

const HANGS = new Promise<never>(() => undefined);

test.each([
  { does: 'hangs', answer: () => HANGS, isTold: false },
  { does: 'admits nothing', answer: () => Promise.reject(new Error('no')), isTold: true },
])('where one page $does, each other one reads the change and is told then', async (bad) => {
  const done: string[] = [];
  const bring = (page: string): Promise<unknown> => {
    if (page === 'bad') return bad.answer();
    return Promise.resolve(done.push(`${page} reads`));
  };
  const tell = (page: string): Promise<unknown> => Promise.resolve(done.push(`${page} is told`));
  void tellEach(['one', 'bad', 'two'], bring, tell);
  await vi.waitFor(() => {
    expect(done).toContain('two is told');
  });
  expect(done.filter((one) => one.startsWith('one'))).toEqual(['one reads', 'one is told']);
  expect(done.includes('bad is told')).toBe(bad.isTold);
});
