/** Which reports the extension knows: on all other pages it shows nothing. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { StoryText } from '../components/story-text.tsx';
import { formatPeriod } from '../core/story/dates.ts';
import type { Story } from '../core/story/story.ts';
import { richMessage } from '../view/elements/rich-message.ts';

export type KnownReport = Pick<Story, 'id' | 'agency' | 'title' | 'asOf' | 'language'>;

/** Names each, with its day. */
export function KnownReports({ reports }: { readonly reports: readonly KnownReport[] }): VNode {
  const language = useLanguage();
  return (
    <section>
      <h2>{language.message('welcomeKnows')}</h2>
      <p>{language.count('welcomeKnowsText', reports.length)}</p>
      <ul id="known-reports">
        {reports.map((report) => (
          <li key={report.id}>
            {richMessage(
              'welcomeReport',
              language,
              <StoryText of={report}>{report.agency}</StoryText>,
              <StoryText of={report}>{report.title}</StoryText>,
              formatPeriod(report.asOf, language.locale),
            )}
          </li>
        ))}
      </ul>
      <p>{language.message('welcomeMore')}</p>
    </section>
  );
}
