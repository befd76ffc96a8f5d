/** A story's words among the interface's: stories are written in English. */
import type { VNode } from 'preact';
import { ENGLISH } from '../view/elements/rich-message.ts';

/** Marks a text as English that runs from left to right. */
export function English({ children }: { readonly children: string }): VNode {
  return <span {...ENGLISH}>{children}</span>;
}
