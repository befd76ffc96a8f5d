/** The files that a page of the extension saves in jsdom, where nothing is saved. */
import { Blob } from 'node:buffer';
import { vi } from 'vitest';

/** Catches them until the globals are as before. */
export function savedFiles(): readonly Blob[] {
  const saved: Blob[] = [];
  // jsdom's own can't be read.
  vi.stubGlobal('Blob', Blob);
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: (file: Blob) => `#${String(saved.push(file))}`,
      revokeObjectURL: () => undefined,
    }),
  );
  return saved;
}
