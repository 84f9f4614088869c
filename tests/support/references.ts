import type { CslItem } from '#shared/model/source';

const on = (...parts: readonly number[]) => ({ 'date-parts': [parts] });

/** One reference of each common type, made up. */
export const items = {
  article: {
    type: 'article-journal',
    author: [
      { family: 'Okafor', given: 'Ada Ngozi' },
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
    ],
    issued: on(2019, 4),
    title: 'Rents and wages in port cities.',
    'container-title': 'Journal of Urban Ledgers',
    volume: '12',
    issue: '3',
    page: '101-119',
    DOI: 'https://doi.org/10.5555/jul.2019.12',
  },
  book: {
    type: 'book',
    author: [{ family: 'Marlow', given: 'Jean-Pierre', suffix: 'Jr.' }],
    issued: on(2004),
    title: 'What harbours owe',
    edition: '2',
    publisher: 'Quay Press',
    'publisher-place': 'Leeds',
  },
  chapter: {
    type: 'chapter',
    author: [{ family: 'Humboldt', given: 'Wilma', 'dropping-particle': 'von' }],
    editor: [
      { family: 'Iyer', given: 'Ravi' },
      { family: 'Lund', given: 'Siv' },
    ],
    issued: on(2011),
    title: 'Who pays for silence?',
    'container-title': 'Handbook of Noise',
    page: '44-58',
    publisher: 'Quay Press',
  },
  report: {
    type: 'report',
    author: [{ literal: 'Office for Harbour Statistics' }],
    issued: on(2020, 8, 27),
    title: 'Rents in 2019',
    genre: 'Research report',
    number: '7',
    publisher: 'Office for Harbour Statistics',
    URL: 'https://stats.example/rents',
  },
  webpage: {
    type: 'webpage',
    author: [{ family: 'Sato', given: 'Mei' }],
    title: 'How we count containers',
    'container-title': 'Port Notes',
    URL: 'https://port.example/count',
    accessed: on(2021, 5, 3),
  },
  newspaper: {
    type: 'article-newspaper',
    author: [{ family: 'Dale', given: 'Tom' }],
    issued: on(1998, 11, 2),
    title: 'Crane falls, nobody hurt',
    'container-title': 'The Evening Quay',
    page: 'B2',
  },
  thesis: {
    type: 'thesis',
    author: [{ family: 'Nilsson', given: 'Eva' }],
    issued: on(2015),
    title: 'Tides of credit',
    genre: 'PhD thesis',
    publisher: 'University of Northport',
  },
  law: {
    type: 'legislation',
    title: 'Harbour Dues Act',
    number: 'c. 14',
    section: '3',
    issued: on(1996),
  },
  case: {
    type: 'legal_case',
    title: 'Crown v. Northport Dock Co.',
    volume: '12',
    'container-title': 'Maritime Reports',
    page: '345',
    authority: 'High Court',
    issued: on(1987),
  },
  edited: {
    type: 'book',
    editor: [{ family: 'Iyer', given: 'Ravi' }],
    issued: on(2010),
    title: 'Readings on <i>Mytilus</i>',
    publisher: 'Quay Press',
  },
  undated: { type: 'document', title: 'Minutes of the dock board' },
  nothing: {},
} satisfies Readonly<Record<string, CslItem>>;

/** The same in each style, with italics as Markdown has them: read by eye against the style guides. */
export const formatted: Readonly<Record<string, Readonly<Record<keyof typeof items, string>>>> = {
  'author-date': {
    article:
      'Okafor, A. N., & van der Berg, J. (2019). Rents and wages in port cities. *Journal of Urban Ledgers*, *12*(3), 101–119. https://doi.org/10.5555/jul.2019.12',
    book: 'Marlow, J.-P., Jr. (2004). *What harbours owe* (2nd ed.). Quay Press.',
    chapter:
      'Humboldt, W. von. (2011). Who pays for silence? In R. Iyer & S. Lund (Eds.), *Handbook of Noise* (pp. 44–58). Quay Press.',
    report:
      'Office for Harbour Statistics. (2020). *Rents in 2019* (Research report No. 7). https://stats.example/rents',
    webpage:
      'Sato, M. (n.d.). *How we count containers*. Port Notes. Retrieved May 3, 2021, from https://port.example/count',
    newspaper: 'Dale, T. (1998, November 2). Crane falls, nobody hurt. *The Evening Quay*, B2.',
    thesis: 'Nilsson, E. (2015). *Tides of credit* [PhD thesis, University of Northport].',
    law: '*Harbour Dues Act*, c. 14, § 3 (1996).',
    case: '*Crown v. Northport Dock Co.*, 12 Maritime Reports 345 (High Court 1987).',
    edited: 'Iyer, R. (Ed.). (2010). *Readings on *Mytilus. Quay Press.',
    undated: '*Minutes of the dock board*. (n.d.).',
    nothing: '*Untitled*. (n.d.).',
  },
  notes: {
    article:
      'Okafor, Ada Ngozi, and Jan van der Berg. “Rents and wages in port cities.” *Journal of Urban Ledgers* 12, no. 3 (2019): 101–119. https://doi.org/10.5555/jul.2019.12.',
    book: 'Marlow, Jean-Pierre, Jr. *What harbours owe*. 2nd ed. Leeds: Quay Press, 2004.',
    chapter:
      'Humboldt, Wilma von. “Who pays for silence?” In *Handbook of Noise*, edited by Ravi Iyer and Siv Lund, 44–58. Quay Press, 2011.',
    report:
      'Office for Harbour Statistics. *Rents in 2019*. Research report no. 7. Office for Harbour Statistics, August 27, 2020. https://stats.example/rents.',
    webpage:
      'Sato, Mei. “How we count containers.” Port Notes. Accessed May 3, 2021. https://port.example/count.',
    newspaper: 'Dale, Tom. “Crane falls, nobody hurt.” *The Evening Quay*, November 2, 1998.',
    thesis: 'Nilsson, Eva. “Tides of credit.” PhD thesis, University of Northport, 2015.',
    law: 'Harbour Dues Act, c. 14, § 3 (1996).',
    case: '*Crown v. Northport Dock Co.*, 12 Maritime Reports 345 (High Court 1987).',
    edited: 'Iyer, Ravi, ed. *Readings on *Mytilus. Quay Press, 2010.',
    undated: '*Minutes of the dock board*.',
    nothing: '*Untitled*.',
  },
  numbered: {
    article:
      'Okafor AN, van der Berg J. Rents and wages in port cities. Journal of Urban Ledgers. 2019 Apr;12(3):101–119. doi:10.5555/jul.2019.12',
    book: 'Marlow JP Jr. What harbours owe. 2nd ed. Leeds: Quay Press; 2004.',
    chapter:
      'Humboldt W von. Who pays for silence? In: Iyer R, Lund S, editors. Handbook of Noise. Quay Press; 2011. p. 44–58.',
    report:
      'Office for Harbour Statistics. Rents in 2019. Office for Harbour Statistics; 2020. Research report No. 7. Available from: https://stats.example/rents',
    webpage:
      'Sato M. How we count containers [Internet]. Port Notes [cited 2021 May 3]. Available from: https://port.example/count',
    newspaper: 'Dale T. Crane falls, nobody hurt. The Evening Quay. 1998 Nov 2:B2.',
    thesis: 'Nilsson E. Tides of credit [PhD thesis]. University of Northport; 2015.',
    law: 'Harbour Dues Act, c. 14, § 3 (1996).',
    case: 'Crown v. Northport Dock Co., 12 Maritime Reports 345 (High Court 1987).',
    edited: 'Iyer R, editor. Readings on Mytilus. Quay Press; 2010.',
    undated: 'Minutes of the dock board.',
    nothing: 'Untitled.',
  },
};
