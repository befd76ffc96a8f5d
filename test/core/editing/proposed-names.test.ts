import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposedNames } from '../../../src/core/editing/proposed-names.ts';
import type { Kind } from '../../../src/core/story/story.ts';
import { sampleArticle } from '../../support/articles.ts';

type Proposed = readonly [name: string, count: number, kind: Kind | null, ...forms: string[]];

/** What is proposed, a form that is the name itself left out. */
function proposed(language: string | null, headline: string, ...paragraphs: string[]): Proposed[] {
  return proposedNames({ headline, paragraphs, language }).map(({ name, kind, forms, count }) => [
    name,
    count,
    kind,
    ...forms.filter((form) => form !== name),
  ]);
}

describe('of an English text', () => {
  const cases: Readonly<Record<string, { text: string; names: Proposed[] }>> = {
    'the names of one person are one': {
      text: 'Then John Kerry met Mr Lavrov. To Kerry it was clear. Here Secretary of State John Kerry, or Mr. Kerry, left.',
      names: [
        ['John Kerry', 4, 'person', 'Secretary of State John Kerry', 'Mr. Kerry', 'Kerry'],
        ['Lavrov', 1, 'person', 'Mr Lavrov'],
      ],
    },
    'a name counts where it begins a sentence, if it stands elsewhere': {
      text: 'We met Kerry. Kerry left. Ministers left. Talks ended. Officials said so.',
      names: [['Kerry', 2, null]],
    },
    'a word is no name that stands elsewhere in small letters': {
      text: 'These talks were the Talks of all talks.',
      names: [],
    },
    'an initial makes no other person': {
      text: 'He saw Tom E. Donilon, Tom Donilon, T. Donilon and Donilon.',
      names: [['Tom E. Donilon', 4, 'person', 'Tom Donilon', 'T. Donilon', 'Donilon']],
    },
    'two persons of one family name are two, and the name alone is neither’s': {
      text: 'He saw Bill Clinton and Hillary Clinton. He liked Mr. Clinton.',
      names: [
        ['Bill Clinton', 1, null],
        ['Hillary Clinton', 1, null],
        ['Clinton', 1, 'person', 'Mr. Clinton'],
      ],
    },
    'a title without a name is none, nor is a people': {
      text: 'The Foreign Minister, an American, told the President of British plans.',
      names: [],
    },
    'what a title is over is no name of its own': {
      text: 'They saw President of the United States Barack Obama and US Treasury Secretary Jack Lew.',
      names: [
        ['Barack Obama', 1, 'person', 'President of the United States Barack Obama'],
        ['US', 1, null],
        ['Jack Lew', 1, 'person', 'Treasury Secretary Jack Lew'],
      ],
    },
    'particles are within names': {
      text: 'There were Charles de Gaulle, Ursula von der Leyen, Bashar al-Assad and, for al-Qaida, nobody. But Assad left.',
      names: [
        ['Bashar al-Assad', 2, 'person', 'Assad'],
        ['Charles de Gaulle', 1, null],
        ['Ursula von der Leyen', 1, null],
        ['al-Qaida', 1, null],
      ],
    },
    'laws, lists and organisations are not merged with persons': {
      text: 'Of Magnitsky, the Magnitsky Act, the Magnitsky List, the Council of Europe and the National Security Council he knew.',
      names: [
        ['Magnitsky', 1, null],
        ['Magnitsky Act', 1, 'law'],
        ['Magnitsky List', 1, 'list'],
        ['Council of Europe', 1, 'organisation'],
        ['National Security Council', 1, 'organisation'],
      ],
    },
    'acronyms are names': {
      text: 'NATO agreed. The OPCW, the G8 and the U.S. did not.',
      names: [
        ['NATO', 1, 'organisation'],
        ['OPCW', 1, 'organisation'],
        ['G8', 1, null],
        ['U.S', 1, null],
      ],
    },
    'places with a point of the compass are places': {
      text: 'He knew North Korea, South Korea and Russia. Russia knew him.',
      names: [
        ['Russia', 2, 'place'],
        ['North Korea', 1, 'place'],
        ['South Korea', 1, 'place'],
      ],
    },
    'a pair with a hyphen is two names': {
      text: 'After the Obama-Putin talks Barack Obama called Vladimir Putin. He told of US-Russian relations.',
      names: [
        ['Barack Obama', 2, 'person', 'Obama'],
        ['Vladimir Putin', 2, 'person', 'Putin'],
        ['US', 1, null],
      ],
    },
    'days and what begins a quotation are none': {
      text: 'He said on Monday: “Nobody cares.” In May, I think, she asked “Why?”',
      names: [],
    },
    'a family name may be a title or a month': {
      text: 'With Martin Luther King Jr. he met Theresa May. There Dr. King spoke.',
      names: [
        ['Martin Luther King Jr', 2, 'person', 'Dr. King', 'King'],
        ['Theresa May', 1, null],
      ],
    },
  };

  test.each(Object.entries(cases))('%s', (_, { text, names }) => {
    expect(proposed('en', '', text)).toEqual(names);
  });

  test.each([
    'PRESIDENTS TO MEET LAVROV',
    'Presidents To Meet Again After Angry Words',
    'Talks Begin On Arms, Say Some Officials',
  ])('the headline “%s” proposes nothing', (headline) => {
    expect(proposed('en', headline, 'It rained.')).toEqual([]);
  });

  test('most frequent names come first, then those that come first in the text', () => {
    const names = proposedNames(sampleArticle).map(({ name, count }) => `${name} ×${count}`);
    expect(names.slice(0, 8)).toEqual([
      'Russia ×2',
      'Tom Donilon ×2',
      'Moscow ×2',
      'Yuri Ushakov ×2',
      'Magnitsky List ×2',
      'Sergei Magnitsky ×2',
      'Jay Carney ×2',
      'United States ×1',
    ]);
    expect(names).toContain('Magnitsky Act ×1');
  });

  test('what the story’s terms mark is not proposed again', () => {
    const terms = [{ id: 'donilon', forms: ['Tom Donilon', 'Donilon'] }];
    const names = proposedNames(sampleArticle, terms).map(({ name }) => name);
    expect(names).not.toContain('Tom Donilon');
    expect(names).toContain('Yuri Ushakov');
  });
});

describe('of a text in another language', () => {
  test('German names have several words or a title, or are known otherwise', () => {
    const names = proposed(
      'de-DE',
      'Obama und Putin wollen sich zweimal treffen',
      'Barack Obama trifft im Juni den russischen Staatschef Wladimir Putin, wie Beamte am Montag mitteilten. Russische Ermittler hatten die Akte zuvor geschlossen.',
      'Außenminister Sergej Lawrow sprach mit Ursula von der Leyen über Obamas Brief. Der Minister nannte die Gespräche nützlich. „Das ist falsch“, sagte Frau von der Leyen. Ende April will Obama nach Deutschland reisen.',
      'Das Magnitski-Gesetz und die Magnitski-Liste trennen beide Seiten. Die NATO und der Sicherheitsrat schwiegen. Gespräche von Obama mit Lawrow kosteten zwei Millionen Euro.',
    );
    expect(names).toEqual([
      ['Barack Obama', 5, 'person', 'Obamas', 'Obama'],
      ['Wladimir Putin', 2, 'person', 'Staatschef Wladimir Putin', 'Putin'],
      ['Sergej Lawrow', 2, 'person', 'Außenminister Sergej Lawrow', 'Lawrow'],
      ['Ursula von der Leyen', 2, 'person', 'Frau von der Leyen', 'von der Leyen'],
      ['Deutschland', 1, 'place'],
      ['Magnitski-Gesetz', 1, 'law'],
      ['Magnitski-Liste', 1, 'list'],
      ['NATO', 1, 'organisation'],
    ]);
  });

  test('French names have forms with the article that is elided to them', () => {
    const names = proposed(
      'fr',
      'Obama et Poutine se verront deux fois',
      'Le président des États-Unis, Barack Obama, rencontrera Vladimir Poutine, ont annoncé lundi des responsables. M. Poutine avait reçu une lettre d’Obama. Les Russes ont réagi.',
      'Selon Mme Merkel, l’ONU doit agir. « Nous verrons », a dit Dominique de Villepin. Villepin quittera la France jeudi. La Loi Magnitski divise.',
    );
    expect(names).toEqual([
      ['Barack Obama', 3, 'person', 'd’Obama', 'Obama'],
      ['Vladimir Poutine', 3, 'person', 'M. Poutine', 'Poutine'],
      ['Dominique de Villepin', 2, 'person', 'Villepin'],
      ['États-Unis', 1, 'place'],
      ['Merkel', 1, 'person', 'Mme Merkel'],
      ['ONU', 1, 'organisation', 'l’ONU'],
      ['France', 1, 'place'],
      ['Loi Magnitski', 1, 'law'],
    ]);
  });

  test('Spanish names', () => {
    const names = proposed(
      'es',
      'Obama y Putin se reunirán dos veces',
      'El presidente de Estados Unidos, Barack Obama, y el ruso Vladímir Putin se verán en junio, informaron el lunes funcionarios.',
      'La Ley Magnitsky separa a los dos países, dijo el Ministerio de Justicia. El Sr. Lavrov viajó a España. Los ministros callaron.',
    );
    expect(names).toEqual([
      ['Barack Obama', 2, 'person', 'Obama'],
      ['Vladímir Putin', 2, 'person', 'Putin'],
      ['Estados Unidos', 1, 'place'],
      ['Ley Magnitsky', 1, 'law'],
      ['Ministerio de Justicia', 1, 'organisation'],
      ['Lavrov', 1, 'person', 'Sr. Lavrov'],
      ['España', 1, 'place'],
    ]);
  });

  test.each([
    ['ar', 'يلتقي أوباما وبوتين مرتين هذا العام، وقال الكرملين إنه لا تعليق.'],
    ['he', 'אובמה ופוטין ייפגשו פעמיים השנה.'],
    ['ka', 'ობამა და პუტინი ორჯერ შეხვდებიან.'],
  ])('in %s, which has no capitals, there are none', (language, text) => {
    expect(proposed(language, text, text)).toEqual([]);
  });

  test.each([null, 'no language', '', 'xx-Latn'])('%j is read like English', (language) => {
    expect(proposed(language, '', 'Then he saw John Kerry.')).toEqual([['John Kerry', 1, null]]);
  });
});

test('any text has proposals that stand in it', () => {
  const piece = fc.constantFrom(
    ...[
      'Kerry',
      'John',
      'Mr',
      'Act',
      'of',
      'the',
      'de',
      'von',
      'al',
      '-',
      '. ',
      ': “',
      'NATO',
      'The',
      'met',
      '’s',
      'U.S.',
    ],
    ...[
      'President',
      'Obamas',
      'd’Obama',
      'Jr.',
      '\u00AD',
      '—',
      'Ärzte',
      '8',
      'Monday',
      'North',
      'Korea',
      '\n',
    ],
  );
  const block = fc.array(piece, { maxLength: 30 }).map((all) => all.join(' '));
  const language = fc.constantFrom('en', 'de', 'fr', 'es', null);
  fc.assert(
    fc.property(block, fc.array(block, { maxLength: 4 }), language, (headline, paragraphs, tag) => {
      const names = proposedNames({ headline, paragraphs, language: tag });
      for (const { name, forms, count } of names) {
        expect(count).toBeGreaterThan(0);
        expect(forms).toContain(name);
        expect(new Set(forms).size).toBe(forms.length);
      }
      expect(new Set(names.map(({ forms }) => forms.join())).size).toBe(names.length);
    }),
  );
});
