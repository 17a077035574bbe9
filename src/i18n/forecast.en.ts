/** English words of the page where a reader forecasts before looking. */
export const forecastEn = {
  'forecast.title': 'Say it before you look',
  'forecast.description':
    'Say how likely each claim of the essay is, look at the verdicts, and see how well you did beside the essay’s own wording.',
  'forecast.lead':
    'Write down how likely each sentence is to have held up, then look. Who commits first remembers more and is surprised more honestly. Answer as many as you like; only those are scored.',
  'forecast.size':
    'Of {claims} claims {scored} can be scored: {yes} came out for the author, {no} against, {contested} are contested. The rest are open, cannot be checked, or say nothing that could come out. With so few against, always saying yes scores well, and no score here proves skill.',
  'forecast.no-script': 'Scoring needs script. The verdicts are all on the page of claims.',
  'forecast.predictions': 'What the author said would come',
  'forecast.statements': 'What the author said is so',
  'forecast.how-likely': 'How likely, percent',
  'forecast.look': 'Look at the verdicts of my answers',
  'forecast.count': '{open} answered and not looked at, {looked} looked at',
  'forecast.nothing': 'Nothing is answered yet: write a percentage beside a sentence first.',
  'forecast.no-share': 'A likelihood is a number from 0 to 100.',
  'forecast.no-file': '{name} is no saved forecast. What is on the page stays as it was.',
  'forecast.unread': '{count} parts of the link or file could not be read and are left out.',
  'forecast.colon': ': ',
  'forecast.score': 'How you did',
  'forecast.none': 'Nothing has been looked at yet that can be scored.',
  'forecast.scored':
    'Scored on {count} claims. Lower is better in both columns; what was said stands once it has been looked at.',
  'forecast.column.who': 'Who says',
  'forecast.column.brier': 'Brier score',
  'forecast.column.log': 'Log score, nats',
  'forecast.row.reader': 'You',
  'forecast.row.base': 'Always the base rate, {rate}',
  'forecast.row.yes': 'Always yes',
  'forecast.row.essay': 'The essay, by its wording',
  'forecast.bins': 'Calibration',
  'forecast.column.bin': 'You said',
  'forecast.column.count': 'Claims',
  'forecast.column.said': 'You said, mean',
  'forecast.column.came': 'Came true',
  'forecast.bin': '{low} to {high}',
  'forecast.parts':
    'Your Brier score of {brier} is {reliability} for saying other than what came about (reliability), less {resolution} for telling cases apart (resolution), plus {uncertainty} for how hard the questions were (uncertainty), plus {within} for differences within a bin.',
  'forecast.base-note':
    'The base rate is taken from the very claims that are scored, so nobody could have known it beforehand.',
  'forecast.contested': 'Contested claims',
  'forecast.contested.out': 'are left out',
  'forecast.contested.half': 'count as half',
  'forecast.wording': 'How sure the author’s wording sounds to you',
  'forecast.wording-note':
    'The author gives no percentages. These are where the page starts, and nobody’s measurement: set them as you hear the words.',
  'forecast.keep': 'Keep it',
  'forecast.keep-note':
    'All of it is in this page’s address. Nothing is stored or sent; a file is saved where you say.',
  'forecast.save': 'Save as a file',
  'forecast.open': 'Open a saved file',
} as const;
