/** A draft as it was taken from a page: what the page says of the article, and its text. */
import type { VNode } from 'preact';
import { useLanguage } from '../components/language.ts';
import { PageFooter, PageHeader } from '../components/page-header.tsx';
import { useReadyAttribute } from '../components/ready-attribute.ts';
import { Section } from '../components/section.tsx';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { readWords } from '../core/recognition/words.ts';
import { formatPeriod } from '../core/story/dates.ts';
import type { Draft } from '../extension/library/schema.ts';

/** @param draft null where there is none at the page's address */
export function EditorPage({ draft }: { readonly draft: Draft | null }): VNode {
  const { message } = useLanguage();
  useReadyAttribute(true);
  return (
    <>
      <PageHeader>
        {draft ? (
          <>
            <p class="kicker">{message('editorDraft')}</p>
            <h1 {...languageOf(draft.article)}>
              {draft.article.headline || message('editorNoHeadline')}
            </h1>
            <p class="standfirst">{message('editorKept')}</p>
          </>
        ) : (
          <h1>{message('editorGone')}</h1>
        )}
      </PageHeader>
      <main class="column">{draft && <Article article={draft.article} />}</main>
      <PageFooter />
    </>
  );
}

function Article({ article }: { readonly article: CapturedArticle }): VNode {
  const language = useLanguage();
  const words = article.paragraphs.reduce((sum, text) => sum + readWords(text).length, 0);
  return (
    <>
      <Facts article={article} />
      <Section id="article" title={language.message('editorText')}>
        <p class="explanation">{language.count('captureWords', words)}</p>
        <div class="text" {...languageOf(article)}>
          {article.paragraphs.map((text) => (
            <p>{text}</p>
          ))}
        </div>
      </Section>
    </>
  );
}

/** What the page says of it, each with its name. */
function Facts({ article }: { readonly article: CapturedArticle }): VNode {
  const { locale, message } = useLanguage();
  const { publisher, date, url } = article;
  const unknown = message('editorUnknown');
  return (
    <dl>
      <dt>{message('editorOutlet')}</dt>
      <dd {...(publisher === '' ? {} : languageOf(article))}>{publisher || unknown}</dd>
      <dt>{message('editorDate')}</dt>
      <dd>{date === null ? unknown : formatPeriod(date, locale)}</dd>
      <dt>{message('editorAddress')}</dt>
      <dd>
        {url === null ? (
          unknown
        ) : (
          <a href={url} target="_blank" rel="noreferrer" dir="ltr">
            {url}
          </a>
        )}
      </dd>
    </dl>
  );
}

/** The article is in its own language, and runs in its own direction. */
function languageOf({ language }: CapturedArticle): {
  readonly lang?: string;
  readonly dir: 'auto';
} {
  return { dir: 'auto', ...(language !== null && { lang: language }) };
}
