/** How more stories come: those of others as files, and those that somebody writes here. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { richMessage } from '../view/elements/rich-message.ts';

export function MoreStories(): VNode {
  const language = useLanguage();
  const { message } = language;
  return (
    <section>
      <h2>{message('welcomeStories')}</h2>
      <p>{richMessage('welcomeAdd', language, <StoriesLink />, message('addStory'))}</p>
      <p>{richMessage('welcomeWrite', language, message('writeNotes'), <StoriesLink />)}</p>
    </section>
  );
}

function StoriesLink(): VNode {
  return <a href="stories.html">{useLanguage().message('openStories')}</a>;
}
