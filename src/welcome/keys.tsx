/** How to read without a mouse: the keys that are set, Tab, and taps. */
import type { VNode } from 'preact';
import type { Command } from '../components/use-commands.ts';
import { useLanguage } from '../components/language.ts';
import { COMMANDS } from '../extension/commands.ts';

/** Names the keys of the commands, or says that there are none. */
export function Keys({ shortcuts }: { readonly shortcuts: readonly Command[] }): VNode {
  const { message } = useLanguage();
  const keysOf = (command: string): string =>
    shortcuts.find(({ name }) => name === command)?.shortcut ?? '';
  const [next, previous] = [keysOf(COMMANDS.next), keysOf(COMMANDS.previous)];
  return (
    <section>
      <h2>{message('welcomeKeys')}</h2>
      <ul>
        {next && <KeyLine keys={next} does={message('welcomeNext')} />}
        {previous && <KeyLine keys={previous} does={message('welcomePrevious')} />}
        {!next && !previous && <li>{message('welcomeNoKeys')}</li>}
        <li>{message('welcomeTab')}</li>
        <li>{message('welcomeTouch')}</li>
      </ul>
    </section>
  );
}

function KeyLine({ keys, does }: { readonly keys: string; readonly does: string }): VNode {
  return (
    <li>
      <kbd>{keys}</kbd> {does}
    </li>
  );
}
