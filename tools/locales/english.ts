/** The interface's messages in English, for what the build and the command line print. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { browserLanguage } from '../../src/extension/browser-language.ts';
import type { Language } from '../../src/view/elements/messages.ts';
import type { Messages } from './pseudo-locale.ts';
import { FIRST_LANGUAGE } from './read-locales.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../assets/_locales');

/** The language that the tools speak. */
export function english(): Language {
  return languageFrom(readMessages(FIRST_LANGUAGE));
}

/** A language of its messages, which are filled in as a browser does it. */
export function languageFrom(messages: Messages): Language {
  return browserLanguage({
    getMessage(name, values = []) {
      const { message = '', placeholders = {} } = messages[name] ?? {};
      return message.replace(/\$(\w+)\$/g, (_, placeholder: string) => {
        const number = Number(placeholders[placeholder]?.content.slice(1));
        return values[number - 1] ?? '';
      });
    },
  });
}

function readMessages(language: string): Messages {
  return JSON.parse(readFileSync(path.join(FOLDER, language, 'messages.json'), 'utf8')) as Messages;
}
