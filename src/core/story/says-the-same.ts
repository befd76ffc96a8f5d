/** Whether two stories, or any data of theirs, are the same. */
import type { Story } from './story.ts';

/** In whichever order the keys stand. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const [entries, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && saysTheSame(value, others.get(key)))
  );
}

/** Whether two stories are the same but for when they were revised. */
export function isSameStory(one: Story, other: Story): boolean {
  return saysTheSame({ ...one, revised: '' }, { ...other, revised: '' });
}
