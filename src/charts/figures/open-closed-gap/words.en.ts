export const words = {
  title: 'How far open models trail',
  about:
    'The distance between the best closed and the best open model, by one yardstick at a time. They disagree, even on whether it grows.',
  shows:
    'The distance between the best closed and the best open model by one yardstick at a time, from published scores. The yardsticks disagree, and that is the point.',
  omits:
    'A best model stands for a whole side. Scores have errors that are not drawn, tests leak into training, and who counts as open differs from list to list. Nothing here says why the gap moves.',
  yardstick: 'Yardstick',
  eci: 'Points of Epoch’s index',
  lag: 'Months behind on Epoch’s index',
  arena: 'Points of Arena votes, text',
  mmlu: 'Percentage points of MMLU',
  gap: 'Gap',
  anew: 'Gap, ratings computed anew',
  level: 'Level',
  behind: '{open} behind {closed}',
  'at-least': 'At least so long',
  'eci-caption':
    'On Epoch’s index open models trail by {first} in {firstDate}, by {lowest} at the least, in {lowestDate}, and by {last} in {lastDate}. Counted in months, the same scores give {otherFirst} in {otherFirstDate} and {otherLast} in {otherLastDate}; before, no more than a lower bound.',
  'lag-caption':
    'In months, open models trail by {first} in {firstDate} and by {last} in {lastDate}; in points, the same scores give {otherFirst} and {otherLast} on these dates. The triangles are lower bounds and joined to nothing: the file holds no closed model early enough. The rings are what others published, by methods of their own: from {low} to {high}.',
  'arena-caption':
    'By votes on text, open models trail by {first} in {firstDate} and by {last} in {lastDate}; between, the gap was as wide as {highest} ({highestDate}) and as narrow as {lowest} ({lowestDate}). One release moves it by tens of points, so a gap read on one day says little.',
  'mmlu-caption':
    'On MMLU, base models given five examples, open ones trail by {first} in {firstDate}, by {lowest} at the least, in {lowestDate}, and by {last} in {lastDate}. The rings are by other protocols: from {low} to {high}. The best models have all but reached the top of this test, which brings everyone together, whoever leads.',
} as const;
