/** A story as the library keeps it, in parts that are read apart from each other, and back. */
import { decodeFingerprint } from '../../core/recognition/fingerprint.ts';
import { type KnownStory, knownStoryOf } from '../../core/recognition/known-story.ts';
import { sketchOf } from '../../core/recognition/sketch.ts';
import type { Story } from '../../core/story/story.ts';
import type { EntryRecord, LibraryEntry, NotesRecord, SketchRecord } from './schema.ts';

/** All records of a story, by the stores that they are for. */
export type StoryRecords = {
  readonly entries: EntryRecord;
  readonly sketches: SketchRecord;
  readonly recognition: KnownStory;
  readonly notes: NotesRecord;
};

/** Takes a story apart. */
export function recordsOf(
  story: Story,
  kept: Pick<LibraryEntry, 'addedAt' | 'origin' | 'isOn'>,
): StoryRecords {
  const { id, title, agency, asOf, notesBy, gate, language = 'en', terms } = story;
  const bytes = new TextEncoder().encode(JSON.stringify(story)).length;
  const described = { id, title, agency, asOf, notesBy, gate, language, terms: terms.length };
  return {
    entries: { id, entry: { ...described, bytes, ...kept } },
    sketches: { id, shingles: sketchOfCopies(story) },
    recognition: knownStoryOf(story),
    notes: notesRecord(story),
  };
}

/** Puts a story together again; null where the two don't belong together. */
export function storyOf(notes: NotesRecord, known: KnownStory): Story | null {
  const copies = notes.copies.flatMap((copy) => {
    const text = known.copies.find(({ id }) => id === copy.id);
    return text ? [{ ...copy, fingerprint: text.fingerprint }] : [];
  });
  return copies.length === known.copies.length ? { ...notes, copies } : null;
}

function notesRecord(story: Story): NotesRecord {
  return { ...story, copies: story.copies.map((copy) => ({ ...copy, fingerprint: '' })) };
}

function sketchOfCopies({ copies }: Story): Uint32Array {
  const all = copies.flatMap(({ fingerprint }) => [...sketchOf(decodeFingerprint(fingerprint))]);
  return Uint32Array.from(new Set(all));
}
