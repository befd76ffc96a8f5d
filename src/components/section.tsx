/** A part of a page under a heading. */
import type { ComponentChildren, VNode } from 'preact';

export type SectionProps = {
  readonly id: string;
  readonly title: string;
  readonly class?: string;
  readonly children: ComponentChildren;
};

/** A part that is called what its heading says. */
export function Section({ id, title, children, ...rest }: SectionProps): VNode {
  return (
    <section id={id} {...rest} aria-labelledby={sectionTitleId(id)}>
      <h2 id={sectionTitleId(id)}>{title}</h2>
      {children}
    </section>
  );
}

/** The id of a section's heading. */
export function sectionTitleId(id: string): string {
  return `${id}-title`;
}

/** A part of controls that belong together, so that a screen reader says its heading with each. */
export function Fieldset({
  id,
  title,
  describedBy,
  children,
  ...rest
}: SectionProps & { readonly describedBy?: string | undefined }): VNode {
  return (
    <fieldset id={id} {...rest} aria-describedby={describedBy}>
      <legend>
        <h2>{title}</h2>
      </legend>
      {children}
    </fieldset>
  );
}
