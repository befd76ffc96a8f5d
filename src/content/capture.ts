/**
 * Entry: the capture script, which the popup brings into a page when somebody asks to write notes for its story. Brought
 * once more, it begins anew.
 */
import styles from '../../assets/capture.css';
import { browserLanguage } from '../extension/browser-language.ts';
import { pageToBackground } from '../extension/to-background.ts';
import { startCapture } from '../page/capture/capture-session.ts';
import { backstory } from './own-scope.ts';

backstory.endCapture?.();
const { captureToken = '' } = backstory;
const life = new AbortController();
backstory.endCapture = () => {
  life.abort();
};
void startCapture(
  {
    language: browserLanguage(chrome.i18n),
    styles,
    async keep(article) {
      const answer = await pageToBackground().articleCaptured(article, captureToken);
      return answer.ok ? answer.value : 'not-kept';
    },
  },
  life.signal,
);
