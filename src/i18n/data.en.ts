/** English words of the data, the feeds and the Markdown twins. */
export const dataEn = {
  'feed.articles': 'Articles',
  'feed.verdicts': 'Verdicts',
  'feed.evidence': 'Evidence and reviews',
  'feed.title': '{site}: {feed}',
  'feed.about.articles': 'Articles, by the day of the last verdict or reading they stand on.',
  'feed.about.verdicts': 'Every verdict: what it was, what it is, and why.',
  'feed.about.evidence': 'What verdicts lean on, and searches for what would change them.',
  'feed.judged': '{claim}: {rating}',
  'feed.rerated': '{claim}: {from} → {to}',
  'feed.reargued': '{claim}: {rating}, for other reasons',
  'feed.evidence-of': '{claim}: evidence',
  'feed.looked': '{claim}: looked again',
  'data.title': 'Data',
  'data.lead':
    'Everything the site says is made of these files. All are under CC BY 4.0, and each has a schema that programs can check it by.',
  'data.whole': 'All files at once, described for programs:',
  'data.module': 'The calculations as a module',
  'data.module-lead':
    'Every calculation of every claim and the engine behind them, to ask from a notebook or a program under any law and with other numbers. No page, no network, nothing to install:',
  'data.figures': 'What each figure draws',
  'data.figures-lead':
    'The points of a figure at its defaults, as CSV. Beside each file lies its description for CSV on the Web.',
  'data.schema': 'Schema',
  'data.fields': '{file}: {count} fields',
  'data.field': 'Field',
  'data.means': 'What it holds',
  'data.optional': 'may be absent',
  'data.cite': 'How to cite the whole:',
  'data.about.claims':
    'Every claim of the essay, with its place, evidence and verdicts, and the results of its calculations.',
  'data.about.models':
    'Models the articles and figures speak of; each value with its source and standing.',
  'data.about.laws': 'Published constants of scaling laws, and the runs each was fitted to.',
  'data.about.sources':
    'Everything cited, in the fields of CSL, with how much of it was read and when.',
  'data.about.series':
    'Small series over time: gaps, lags, stocks and speeds, with a source for each point.',
  'data.about.benchmarks': 'Tests and the scores published for them.',
  'data.about.terms': 'Words of the field, explained in both languages.',
  'data.about.chains': 'The chains of argument: claims, each leading to the next.',
  'twin.figure': 'Figure: {title}',
  'feed.piece': '{source}, {locator}: {says}',
  'offline.title': 'Read without a network',
  'offline.lead':
    'The site can keep the pages you read in this browser, so that they open again on a train. It does so only if you ask for it here.',
  'offline.not-kept':
    'If you came to this page by a link while offline, the page you meant was not read before and is not kept.',
  'offline.on': 'Pages you read are kept in this browser. Nothing is sent anywhere.',
  'offline.off': 'Nothing is kept.',
  'offline.keep': 'Keep what I read',
  'offline.drop': 'Stop, and delete what was kept',
  'offline.failed': 'This browser does not let the site keep pages.',
  'offline.no-script': 'Keeping pages needs JavaScript.',
} as const;
