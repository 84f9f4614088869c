import { catalogue } from './catalogue';

/** What was done in the inspector, or in a cell of the table, as it reads after "Undo": "Undo edit note". */
export const fieldSteps = catalogue({
  changeKind: 'change kind',
  cite: 'cite a source',
  removeCitation: 'remove citation',
  removeSource: 'remove source',
  /** By the field that was written. */
  edit: {
    // Of more than one of the things below.
    note: 'edit note',
    status: 'edit status',
    title: 'edit title',
    verdict: 'edit verdict',
    // Of a statement.
    text: 'edit text',
    confidence: 'edit confidence',
    grade: 'edit grade',
    standard: 'edit standard of proof',
    tags: 'edit tags',
    // Of a citation.
    locator: 'edit locator',
    quote: 'edit quote',
    wordsBefore: 'edit words before',
    wordsAfter: 'edit words after',
    // Of a step.
    premises: 'edit premises',
    kind: 'edit kind',
    target: 'edit target',
    warrant: 'edit warrant',
    scheme: 'edit scheme',
    answer: 'answer critical question',
    weight: 'edit weight',
    // Of a source.
    author: 'edit author',
    type: 'edit type',
    issued: 'edit issued',
    editor: 'edit editors',
    translator: 'edit translators',
    accessed: 'edit date of access',
    'container-title': 'edit container title',
    'collection-title': 'edit series',
    genre: 'edit kind of work',
    authority: 'edit court or body',
    number: 'edit number',
    edition: 'edit edition',
    volume: 'edit volume',
    issue: 'edit issue',
    section: 'edit section',
    'publisher-place': 'edit place',
    ISBN: 'edit ISBN',
    ISSN: 'edit ISSN',
    language: 'edit language',
    abstract: 'edit abstract',
    'citation-key': 'edit citation key',
    publisher: 'edit publisher',
    page: 'edit page',
    URL: 'edit URL',
    DOI: 'edit DOI',
    retrieved: 'edit retrieved',
    role: 'edit role',
    origin: 'edit origin',
    storedText: 'edit stored text',
    file: 'edit file',
    // Of the map.
    description: 'edit description',
  },
});
