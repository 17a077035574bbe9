export const words = {
  title: 'How the claims fared',
  about: 'All claims by verdict, sorted by what kind of statement they are or by where they stand.',
  shows:
    'Every claim of the essay once, in the row of its kind or section, under the verdict it has on its own page. The verdicts are counted at each build of this site.',
  omits:
    'A count weighs a passing remark like the sentence everything hangs on. Claims are not independent, for some rest on others, and several could not be judged because their condition never came. A high share of any verdict is no grade for the author.',
  by: 'Rows',
  'by-kind': 'Kind of claim',
  'by-section': 'Section of the essay',
  share: 'As shares of each row',
  'axis-count': 'Claims',
  'axis-share': 'Share of the claims',
  'kind.fact': 'Fact',
  'kind.estimate': 'Estimate',
  'kind.rumour': 'Rumour',
  'kind.definition': 'Definition',
  'kind.causal': 'Cause and effect',
  'kind.prediction': 'Prediction',
  'kind.opinion': 'Opinion',
  'kind.recommendation': 'Recommendation',
  caption:
    'Of {all} claims {holding} are borne out, some of them with a correction; {contested} are contested, {contradicted} contradicted, and {open} are open or cannot be checked. Of the {foretold} predictions {came} have come true so far.',
  'caption-sections':
    'Borne out, with or without a correction: {sections}. In all {contested} are contested, {contradicted} contradicted, and {open} open or not to be checked.',
  'section-held': '{holding} of {all} claims under “{title}”',
  'section-next': '{list}, {held}',
  judged:
    'Predictions whose condition never came count as not checkable, however the world turned out.',
} as const;
