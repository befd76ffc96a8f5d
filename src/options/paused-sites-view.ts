/** The sites on which Backstory is paused, as a part of the options page. */
import type { Language } from '../view/elements/messages.ts';
import { errorPlace, section } from './section.ts';
import { type Tree, tree } from '../view/elements/tree.ts';

/** The list, still empty; a form for another site; and the list as text. */
export function pausedSitesPart(language: Language): Tree {
  return section(
    {
      id: 'option-sites',
      title: language.message('optionsSites'),
      text: language.message('optionsSitesText'),
    },
    tree('p', { id: 'no-sites' }, language.message('optionsNoSites')),
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
      'aria-label': language.message('optionsRemoveSite', site),
    },
    language.message('optionsRemove'),
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
    tree('label', { for: 'add-site', class: 'field-label' }, language.message('optionsAddSite')),
    tree(
      'p',
      { id: 'add-site-text', class: 'explanation' },
      language.message('optionsAddSiteText'),
    ),
    tree(
      'div',
      { class: 'field' },
      field,
      tree('button', { type: 'submit' }, language.message('optionsAdd')),
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
    tree('summary', {}, language.message('optionsList')),
    tree('label', { for: 'site-text', class: 'field-label' }, language.message('optionsListLabel')),
    tree('p', { id: 'site-text-text', class: 'explanation' }, language.message('optionsListText')),
    text,
    errorPlace('site-text'),
    tree(
      'div',
      { class: 'buttons' },
      button('replace-sites', language.message('optionsReplace')),
      button('copy-sites', language.message('optionsCopy')),
      button('save-sites', language.message('optionsSave')),
    ),
    tree('label', { for: 'load-sites', class: 'field-label' }, language.message('optionsLoad')),
    tree('input', { type: 'file', id: 'load-sites', accept: '.txt,text/plain' }),
  );
}
