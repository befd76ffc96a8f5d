/** The sites on which Backstory is paused, as a part of the options page. */
import type { Language } from '../view/elements/messages.ts';
import { errorPlace, optionPart } from './section.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** The list, still empty; a form for another site; and the list as text. */
export function pausedSitesPart(language: Language): Tree {
  return optionPart(
    {
      id: 'option-sites',
      title: language.say('optionsSites'),
      text: language.say('optionsSitesText'),
    },
    tree('p', { id: 'no-sites' }, language.say('optionsNoSites')),
    tree('ul', { id: 'sites', 'aria-labelledby': 'option-sites-title' }),
    addForm(language),
    listAsText(language),
  );
}

/** A site of the list. The button that removes it has the site in `data-site`. */
export function siteItem(site: string, language: Language): Tree<'li'> {
  const remove = tree(
    'button',
    {
      type: 'button',
      'data-site': site,
      'aria-label': language.say('optionsRemoveSite', site),
    },
    language.say('optionsRemove'),
  );
  const name = tree('bdi', { dir: 'ltr' }, site);
  return tree('li', {}, tree('span', { class: 'site' }, name), remove);
}

function addForm(language: Language): Tree {
  const field = tree('input', {
    type: 'text',
    id: 'add-site',
    dir: 'ltr',
    inputmode: 'url',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-describedby': 'add-site-text add-site-error',
  });
  return tree(
    'form',
    { id: 'add-form', novalidate: '' },
    tree('label', { for: 'add-site', class: 'field-label' }, language.say('optionsAddSite')),
    tree('p', { id: 'add-site-text', class: 'explanation' }, language.say('optionsAddSiteText')),
    tree(
      'div',
      { class: 'field' },
      field,
      tree('button', { type: 'submit' }, language.say('optionsAdd')),
    ),
    errorPlace('add-site'),
  );
}

function listAsText(language: Language): Tree {
  const text = tree('textarea', {
    id: 'site-text',
    rows: '8',
    dir: 'ltr',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-describedby': 'site-text-text site-text-error',
  });
  const button = (id: string, label: string): Tree => tree('button', { type: 'button', id }, label);
  return tree(
    'details',
    { id: 'site-list' },
    tree('summary', {}, language.say('optionsList')),
    tree('label', { for: 'site-text', class: 'field-label' }, language.say('optionsListLabel')),
    tree('p', { id: 'site-text-text', class: 'explanation' }, language.say('optionsListText')),
    text,
    errorPlace('site-text'),
    tree(
      'div',
      { class: 'buttons' },
      button('replace-sites', language.say('optionsReplace')),
      button('copy-sites', language.say('optionsCopy')),
      button('save-sites', language.say('optionsSave')),
    ),
    tree('label', { for: 'load-sites', class: 'field-label' }, language.say('optionsLoad')),
    tree('input', { type: 'file', id: 'load-sites', accept: '.txt,text/plain' }),
  );
}
