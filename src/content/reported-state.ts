/** Keeps what a page carries, and reports it to the background where it is another than was reported last. */
import type { PageState } from '../extension/protocol.ts';
import { pageToBackground } from '../extension/to-background.ts';

/** Not in TypeScript's DOM library yet (Chrome 108; Firefox renders no page before it is shown). */
type PrerenderedDocument = Document & { readonly prerendering?: boolean };

export type ReportedState = {
  readonly get: () => PageState;
  /** Keeps a state, and reports it where that is news. */
  readonly set: (state: PageState) => void;
  /** Has the next state reported, whatever it is. */
  readonly reportAgain: () => void;
};

/** Begins with a page that carries nothing, which is what the background takes each page for. */
export function reportedState(): ReportedState {
  let current: PageState = { kind: 'none', site: location.hostname };
  let lastReported = JSON.stringify(current);
  const report = (): void => {
    const serialised = JSON.stringify(current);
    if (serialised === lastReported) return;
    lastReported = serialised;
    void pageToBackground().reportState(current);
  };
  return {
    get: () => current,
    set(state) {
      current = state;
      // Until it is shown, its tab's icon speaks of the page that is.
      if ((document as PrerenderedDocument).prerendering)
        document.addEventListener('prerenderingchange', report, { once: true });
      else report();
    },
    reportAgain() {
      lastReported = '';
    },
  };
}
