/** A story's words among the interface's, in the story's own language. */
import type { VNode } from 'preact';
import { type InLanguage, storyText } from '../view/elements/rich-message.ts';

export type StoryTextProps = { readonly of: InLanguage; readonly children: string };

/** Marks a text as a story's. */
export function StoryText({ of, children }: StoryTextProps): VNode {
  return <span {...storyText(of)}>{children}</span>;
}
