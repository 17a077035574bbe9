export const words = {
  title: 'Slope times lag',
  about:
    'A follower with fewer resources walks the leader’s curve some months behind. How large the difference looks depends on how steep the curve is.',
  shows:
    'A leader and a follower on one curve of loss, with budgets that keep their ratio. The lag follows from that ratio and from the growth; the gap is about the lag times the slope, and shrinks where the curve flattens.',
  omits:
    'Loss stands for ability, which it is not. Ideas, people, distillation and the cost of finding the way first are left out, and with them most of what moved the real gap; nor are the budgets of real companies in any fixed ratio. No band shows how sure the law is, because a wrong law moves both curves the same way and says little of the space between them.',
  flops: 'Leader’s compute in April 2024',
  growth: 'Growth of compute a year',
  ratio: 'Leader’s lead in compute',
  tokens: 'Text there is, for both',
  years: 'Years from 2024',
  leader: 'Leader',
  follower: 'Follower',
  unlimited: 'Leader, no limit',
  wall: 'Leader has read all the text',
  ruler: '{gap} apart, {lag} behind',
  caption:
    '{law}: in April 2024 the leader gains {slopeThen} a year and the follower is {lagThen} behind, which makes a gap of about {productThen} (exactly {gapThen}). By {year} the lag is {lagEnd} and the slope {slopeEnd}, so the gap is about {productEnd} (exactly {gapEnd}): returns that diminish close it, and nobody runs faster.',
  walled:
    '{law}: in April 2024 the leader gains {slopeThen} a year and the follower is {lagThen} behind, which makes a gap of about {productThen} (exactly {gapThen}). Once {tokens} are all the text there is, the curve flattens: by {year} the lag is {lagEnd}, the slope {slopeEnd} and the gap {gapEnd}, where unlimited text would have left {freeGap}.',
} as const;
