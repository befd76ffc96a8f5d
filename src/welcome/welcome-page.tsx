/**
 * The first-run page: an excerpt of the sample to try, the reports that are known, how more of them come, the keys, the
 * icon, and what the extension doesn't do.
 */
import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Commands, useCommands } from '../components/use-commands.ts';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import { PageHeader } from '../components/page-header.tsx';
import { useReadyAttribute } from '../components/ready-attribute.ts';
import { Keys } from './keys.tsx';
import { type KnownReport, KnownReports } from './known-reports.tsx';
import { MoreStories } from './more-stories.tsx';

/** A text to try the extension on. */
export type Excerpt = { readonly headline: string; readonly paragraphs: readonly string[] };

export type WelcomePageProps = {
  readonly excerpt: Excerpt;
  readonly commands: Commands;
  /** Gives the reports that the extension knows; none where nobody answers. */
  readonly readReports: () => Promise<readonly KnownReport[]>;
  readonly browser: 'chrome' | 'firefox';
};

/** What follows the excerpt comes with the keys and the reports, which have to be asked for. */
export function WelcomePage({ excerpt, commands, readReports, browser }: WelcomePageProps): VNode {
  const { message } = useLanguage();
  const shortcuts = useCommands(commands);
  const reports = useReports(readReports);
  useReadyAttribute(shortcuts !== null && reports !== null);
  return (
    <>
      <PageHeader />
      <main class="column">
        <h1>{message('welcomeTitle')}</h1>
        <p class="lead">{message('welcomeLead')}</p>
        <TryOut excerpt={excerpt} />
        {shortcuts && reports && (
          <>
            {reports.length > 0 && <KnownReports reports={reports} />}
            <MoreStories />
            <Keys shortcuts={shortcuts} />
            <IconTips browser={browser} />
            <Promises />
            <OptionsLink />
          </>
        )}
      </main>
    </>
  );
}

/** The reports; null until they are read. */
function useReports(read: WelcomePageProps['readReports']): readonly KnownReport[] | null {
  const [reports, setReports] = useState<readonly KnownReport[] | null>(null);
  useLayoutEffect(() => void read().then(setReports), [read]);
  return reports;
}

/** In English, as the sample is. */
function TryOut({ excerpt: { headline, paragraphs } }: { readonly excerpt: Excerpt }): VNode {
  const { message } = useLanguage();
  return (
    <figure class="try">
      <figcaption>{message('welcomeTry')}</figcaption>
      <article lang="en" dir="ltr">
        <h2>{headline}</h2>
        {paragraphs.map((text) => (
          <p>{text}</p>
        ))}
      </article>
    </figure>
  );
}

function IconTips({ browser }: Pick<WelcomePageProps, 'browser'>): VNode {
  const { message } = useLanguage();
  return (
    <section>
      <h2>{message('welcomePin')}</h2>
      <p>{message(browser === 'firefox' ? 'welcomePinFirefox' : 'welcomePinChrome')}</p>
      <p>{message('welcomeBadge')}</p>
    </section>
  );
}

function Promises(): VNode {
  const { message } = useLanguage();
  return (
    <section>
      <h2>{message('welcomeNot')}</h2>
      <ul>
        <li>{message('welcomeNoNetwork')}</li>
        <li>{message('welcomeNoTracking')}</li>
        <li>{message('welcomeNoChange')}</li>
      </ul>
    </section>
  );
}

function OptionsLink(): VNode {
  const { message } = useLanguage();
  return (
    <p class="onward">
      <a href="options.html" class="button">
        <Icon name="settings" />
        {message('welcomeOptions')}
      </a>
    </p>
  );
}
