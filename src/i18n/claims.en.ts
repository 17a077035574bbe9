/** English words of a claim's page and of the list of claims. */
export const claimsEn = {
  'claims.result':
    'Of {total} claims {held} are borne out, {corrected} of them with a correction; {contested} are contested and {contradicted} contradicted; {pending} are still open, and {unjudged} cannot be checked.',
  'claims.lead':
    'Each is numbered by its place in the essay: section, bullet, order in the bullet. Those that carry the argument are set in bold.',
  'claims.by-verdict': 'Claims by verdict',
  'claims.filter': 'Verdict',
  'claims.all': 'All',
  'claims.heavy': 'Only what carries the argument',
  'claims.order': 'Order',
  'claims.order-place': 'By place in the essay',
  'claims.order-verdict': 'By verdict',
  'claims.parts': 'Go to',
  'claims.none': 'No claim carries the argument and has this verdict.',

  'fact.force': 'the essay {force}',
  'fact.came': 'came about: {came}',
  'fact.due': 'due {from} to {to}',
  'fact.confidence': 'confidence {level}',
  'fact.judged': 'judged {day}, again by {next}',

  'sits.title': 'Where it sits',
  'sits.before': 'Rests on',
  'sits.here': 'this claim',
  'sits.after': 'What rests on it',
  'sits.supports': 'supports it, with other grounds beside',
  'sits.if-holds': 'only if this holds',
  'sits.if-fails': 'only if this does not hold',
  'sits.bars': 'judged only if this claim fails',
  'sits.alone': 'It rests on no other claim, and none rests on it.',
  'sits.weakest': 'Weakest ground further down',
  'ladder.title': 'Step by step',
  'ladder.lead':
    'Every claim with what it rests on and what rests on it. Within a section they stand in the order of its picture, those that stand alone last.',
  'ladder.because': 'because',
  'ladder.therefore': 'therefore',
  'claim.history': 'History of the verdict',
  'claim.history-why': 'Why it was judged so',
  'claim.actions': 'Use and correct this claim',
  'claim.permalink': 'Permalink',
  'claim.cite': 'Cite',
  'claim.report': 'Report an error',
  'claim.suggest': 'Suggest a verdict',
  'claim.edit': 'See or edit its file',

  'stance.for': 'For',
  'stance.against': 'Against',
  'stance.context': 'Context',
  'tally.for': '{count} for',
  'tally.against': '{count} against',
  'tally.context': '{count} for context',
  'evidence.read.default':
    'Read in the source itself or a full copy of it, unless it says otherwise.',
  'evidence.read.in-account': 'known from an account of it',
  'evidence.retracted': 'withdrawn since',

  'strip.result': 'Result',
  'strip.needs-low': 'Needs {low} or more',
  'strip.needs-high': 'Needs {high} or less',
  'strip.needs-during': 'Needs to fall in {low} or later, and before {high}',
  'strip.needs-between': 'Needs {low} to {high}',
  'strip.needs-one': 'Needs {low}',
  'strip.log': 'equal steps multiply',
  'strip.no': 'fails',
  'strip.fold': 'Table, and what would change the answer',
  'strip.key':
    'Worked out anew at every build, from the numbers on this site. Where the line is shaded the claim holds; each dot is the answer under one law, hollow where it lies outside.',

  'due.title': 'When it is settled',
  'due.says':
    'It can be judged from {from} and falls due by {to}. The ledger stands at {today}, the line on the bar.',

  'issue.report-title': '{number}: an error',
  'issue.suggest-title': '{number}: another verdict',
  'card.judged': 'judged {day}',
  'card.since': 'Judged differently since {day}: {rating}.',
  'card.embed': 'Put a card of it on your page',
} as const;
