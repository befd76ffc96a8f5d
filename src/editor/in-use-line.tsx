/** What pages show of the story: the draft as it stands, an earlier state of it, another story, or nothing. */
import { Fragment, type VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { formatMoment } from '../components/moment.ts';
import { StoryBy } from '../components/story-by.tsx';
import type { InUse } from '../core/editing/in-use.ts';

export type InUseLineProps = {
  /** Null while that is not known. */
  readonly inUse: InUse | null;
  /** How often it was put to use: each time it is said anew. */
  readonly times: number;
};

export function InUseLine({ inUse, times }: InUseLineProps): VNode {
  return (
    <div id="in-use" role="status" data-kind={inUse?.kind ?? ''}>
      {inUse && (
        <Fragment key={times}>
          <Words inUse={inUse} />
        </Fragment>
      )}
    </div>
  );
}

function Words({ inUse }: { readonly inUse: InUse }): VNode | null {
  const { locale, message } = useLanguage();
  switch (inUse.kind) {
    case 'unused':
      return null;
    case 'current':
      return <p>{message('editorInUse')}</p>;
    case 'behind':
      return <p>{message('editorBehind', formatMoment(inUse.here.revised ?? '', locale))}</p>;
    case 'off':
      return (
        <p>
          {message('editorOff')} <a href="stories.html">{message('editorToStories')}</a>
        </p>
      );
    case 'removed':
      return <p>{message('editorRemovedStory')}</p>;
    case 'other':
      return (
        <>
          <p>{message('editorElsewhere')}</p>
          <StoryBy
            story={inUse.here}
            words={{ dated: 'storiesHere', undated: 'storiesHereUndated' }}
          />
        </>
      );
  }
}
