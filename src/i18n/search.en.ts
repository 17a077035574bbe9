/** English words of search. */
export const searchEn = {
  'search.title': 'Search',
  'search.description':
    'Find claims, models, terms, figures, articles and sources by name or by what they say.',
  'search.label': 'What are you looking for?',
  'search.submit': 'Find',
  'search.filters': 'Narrow down',
  'search.filter.type': 'Type',
  'search.filter.rating': 'Verdict',
  'search.filter.kind': 'Kind of claim',
  'search.filter.section': 'Section',
  'search.any': 'any',
  'search.type.articles': 'Article',
  'search.type.claims': 'Claim',
  'search.type.figures': 'Figure',
  'search.type.models': 'Model',
  'search.type.terms': 'Term',
  'search.type.sources': 'Source',
  'search.found': 'Found: {count}',
  'search.none':
    'Nothing goes by that name and no text has these words. Everything there is stands below.',
  'search.none-left': 'What was found is all left out by the choices above.',
  'search.late':
    'The index did not arrive. Everything there is stands below; your browser can search this page.',
  'search.no-text': 'The texts could not be searched; these are found by name.',
  'search.all-lead': 'Everything on the site by name. Your browser can search this page too.',
} as const;
