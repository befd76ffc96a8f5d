/** A part of the options page: its heading, what it is about, its controls, and what went wrong there. */
import type { ComponentChildren, VNode } from 'preact';
import { ErrorLine } from '../components/error-line.tsx';
import { Fieldset, Section } from '../components/section.tsx';
import type { SpokenLine } from '../components/spoken-line.tsx';
import { TextWithSites } from '../components/text-with-sites.tsx';

export type SettingsSectionProps = {
  readonly id: string;
  readonly title: string;
  /** What it is about. */
  readonly text?: string;
  /** What went wrong in it; left out where nothing can. */
  readonly error?: SpokenLine;
  readonly children: ComponentChildren;
};

/** A part under a heading. */
export function SettingsSection({ id, title, ...body }: SettingsSectionProps): VNode {
  return (
    <Section id={id} title={title} class="option">
      <SectionBody id={id} {...body} />
    </Section>
  );
}

/** A part of controls that belong together. */
export function SettingsFieldset({ id, title, ...body }: SettingsSectionProps): VNode {
  const describedBy = body.text === undefined ? undefined : sectionTextId(id);
  return (
    <Fieldset id={id} title={title} class="option" describedBy={describedBy}>
      <SectionBody id={id} {...body} />
    </Fieldset>
  );
}

/** The id of what a part says that it is about. */
export function sectionTextId(id: string): string {
  return `${id}-text`;
}

function SectionBody({ id, text, error, children }: Omit<SettingsSectionProps, 'title'>): VNode {
  return (
    <>
      {text !== undefined && (
        <p id={sectionTextId(id)} class="explanation">
          <TextWithSites text={text} />
        </p>
      )}
      {children}
      {error && <ErrorLine forId={id} line={error} />}
    </>
  );
}
