import type { chartsEn } from './charts.en.ts';

/** 图表的中文：标签、图注、控件。 */
export const chartsZh: Record<keyof typeof chartsEn, string> = {
  'chart.axis.params': '模型规模（参数量）',
  'chart.axis.compute': '训练算力（FLOP）',
  'chart.axis.loss': '损失（nat/token）',
  'chart.axis.tokens': '训练token数',
  'chart.axis.tokens-per-parameter': '每参数训练token数',
  'chart.axis.time': '时间',

  'chart.mark.essay': '文章写作，2024年4月',

  'chart.control.law': '定律',
  'chart.control.on': '开',
  'chart.control.off': '关',

  'chart.table.series': '曲线',
  'chart.table.extrapolated': '外推',
  'chart.table.yes': '是',
  'chart.table.no': '否',
  'chart.table.low': '{label}（下沿）',
  'chart.table.high': '{label}（上沿）',

  'chart.note.extrapolates': '虚线部分超出拟合所用训练的范围，最远处是{edge}的{factor}倍。',
  'chart.note.version': '这个链接出自图表的另一个版本，这里按能读懂的部分显示。',
  'chart.note.unread': '{field}：这个值无法识别，改用{value}。可写作80亿、1.6e11或10^21。',
  'chart.note.nearest': '{field}：这个值超出可选范围，改用最接近的{value}。',
  'chart.note.option': '{field}：链接指定的选项不存在，改用{value}。',
  'chart.note.order': '链接中的“{low}”与“{high}”颠倒或相距太近，已自动拉开。',

  'chart.isoflop.title': '同样的算力，不同的规模',
  'chart.isoflop.about':
    '每条曲线把同样多的算力花在大小不同的模型上：太小，数据喂再多也学不进；太大，又没有足够的数据可学。最优规模随算力而变。',
  'chart.isoflop.low': '最低算力',
  'chart.isoflop.high': '最高算力',
  'chart.isoflop.curves': '曲线条数',
  'chart.isoflop.optimum': '最优规模',
  'chart.isoflop.caption':
    '{law}：算力为{low}时，最优的选择是{lowParams}、{lowTokens}；算力为{high}时，则是{highParams}、{highTokens}。从前者到后者，模型扩大到原来的{modelGrowth}倍，数据增加到{dataGrowth}倍。',

  'chart.three-roads.title': '降低损失的三条路',
  'chart.three-roads.about':
    '模型与数据同步增长，固定模型只加数据，或固定数据只扩模型：三条路都能让损失下降，后两条却各有一道跨不过的底线。',
  'chart.three-roads.params': '模型固定为',
  'chart.three-roads.tokens': '数据固定为',
  'chart.three-roads.from': '算力起点',
  'chart.three-roads.to': '算力终点',
  'chart.three-roads.both': '同步增长',
  'chart.three-roads.model': '只加数据，{params}',
  'chart.three-roads.data': '只扩模型，{tokens}',
  'chart.three-roads.touching': '固定值恰为最优',
  'chart.three-roads.model-floor': '只加数据，止于{loss}',
  'chart.three-roads.data-floor': '只扩模型，止于{loss}',
  'chart.three-roads.rings': '圆圈标出固定的模型规模或数据量恰为最优时的算力。',
  'chart.three-roads.caption':
    '{law}：算力从{from}增至{to}，模型与数据同步增长，损失从{start}降到{both}。若把模型固定为{params}，只能降到{model}，数据再多也降不到{modelFloor}以下；若把数据固定为{tokens}，只能降到{data}，模型再大也降不到{dataFloor}以下。',

  'chart.tokens-per-parameter.title': '一个参数配多少数据',
  'chart.tokens-per-parameter.about':
    '训练token与参数之比取多少最好，各条定律说法不一，多数还会随算力漂移。“二十倍”只是其中一条的答案。',
  'chart.tokens-per-parameter.from': '算力起点',
  'chart.tokens-per-parameter.to': '算力终点',
  'chart.tokens-per-parameter.models': '标出模型',
  'chart.tokens-per-parameter.rule': '二十倍经验值',
  'chart.tokens-per-parameter.hoffmann-2022-approach-1': '方法一',
  'chart.tokens-per-parameter.hoffmann-2022-approach-2': '方法二',
  'chart.tokens-per-parameter.meta-2024-llama-3': 'Llama 3（印出值）',
  'chart.tokens-per-parameter.meta-2024-llama-3-adjusted': 'Llama 3（反推值）',
  'chart.tokens-per-parameter.placed':
    '模型的横坐标按公布的参数量与token数取6ND，混合专家模型取激活参数；空心圆圈表示数字没有可靠出处。',
  'chart.tokens-per-parameter.caption':
    '{law}：算力为{from}时，每个参数配{first}个token最好，到{to}则是{last}个；在后一处，{count}条定律的答案从{low}到{high}不等。二十倍出自方法一，它让模型与数据同步增长；只要两个指数不等，最优比例就会随算力漂移。',
  'chart.tokens-per-parameter.caption-models':
    '{law}：算力为{from}时，每个参数配{first}个token最好，到{to}则是{last}个；在后一处，{count}条定律的答案从{low}到{high}不等，不论算力多少都答二十倍的只有方法一，它让模型与数据同步增长。{model}每个参数用了{given}个token，是这条定律在同等算力下所要求的{times}倍。',

  'chart.acceleration-gap.title': '差距＝斜率×落后时间',
  'chart.acceleration-gap.about':
    '追赶者资源较少，沿着领先者走过的曲线晚几个月前进。差距看上去有多大，取决于曲线有多陡。',
  'chart.acceleration-gap.flops': '领先者2024年4月的算力',
  'chart.acceleration-gap.growth': '算力每年增至',
  'chart.acceleration-gap.ratio': '领先者算力为追赶者的',
  'chart.acceleration-gap.tokens': '双方可用的文本总量',
  'chart.acceleration-gap.years': '2024年之后的年数',
  'chart.acceleration-gap.leader': '领先者',
  'chart.acceleration-gap.follower': '追赶者',
  'chart.acceleration-gap.unlimited': '领先者（假如文本无限）',
  'chart.acceleration-gap.wall': '领先者读完全部文本',
  'chart.acceleration-gap.ruler': '相差{gap}，落后{lag}',
  'chart.acceleration-gap.caption':
    '{law}：2024年4月，领先者的损失每年下降{slopeThen}，追赶者落后{lagThen}，两者相乘，差距约为{productThen}（实际{gapThen}）。到{year}年，落后{lagEnd}，斜率{slopeEnd}，差距约为{productEnd}（实际{gapEnd}）：差距缩小靠的是收益递减，追赶者并没有跑得更快。',
  'chart.acceleration-gap.walled':
    '{law}：2024年4月，领先者的损失每年下降{slopeThen}，追赶者落后{lagThen}，两者相乘，差距约为{productThen}（实际{gapThen}）。文本总共只有{tokens}，用尽之后曲线变平：到{year}年，仍落后{lagEnd}，斜率却只剩{slopeEnd}，差距缩到{gapEnd}；若文本无限，差距会是{freeGap}。',

  'chart.open-closed-gap.title': '开放模型落后多少',
  'chart.open-closed-gap.about':
    '最强闭源模型与最强开放模型之间的距离，一次用一把尺子来量。几把尺子并不一致，连差距在扩大还是缩小都说法不一。',
  'chart.open-closed-gap.yardstick': '尺子',
  'chart.open-closed-gap.eci': 'Epoch能力指数分差',
  'chart.open-closed-gap.lag': '按Epoch能力指数落后的月数',
  'chart.open-closed-gap.arena': 'Arena文本榜分差',
  'chart.open-closed-gap.mmlu': 'MMLU百分点差',
  'chart.open-closed-gap.gap': '差距',
  'chart.open-closed-gap.anew': '差距（评分重新计算后）',
  'chart.open-closed-gap.level': '持平',
  'chart.open-closed-gap.eci-caption':
    '按Epoch能力指数，开放模型{firstDate}落后{first}，最少时（{lowestDate}）落后{lowest}，{lastDate}落后{last}。同样的分数折成时间，前两个日期分别落后{otherFirst}和{otherTurn}：差距往哪边走，要看用哪把尺子。',
  'chart.open-closed-gap.lag-caption':
    '折成时间，开放模型{firstDate}落后{first}，最多时（{highestDate}）落后{highest}，{lastDate}落后{last}；而前两个日期的分差分别是{otherFirst}和{otherTurn}。圆圈是各家公布的估计，方法各不相同，从{low}到{high}不等。',
  'chart.open-closed-gap.arena-caption':
    '按文本投票，开放模型{firstDate}落后{first}，{lastDate}落后{last}；其间最多时（{highestDate}）相差{highest}，最少时（{lowestDate}）只差{lowest}。一个新模型就能让差距变动几十分，只看某一天的差距说明不了什么。',
  'chart.open-closed-gap.mmlu-caption':
    '在MMLU上，AI Index给出的闭源领先幅度，{firstDate}为{first}，{lastDate}为{last}。最强的模型都已接近满分，无论谁领先，分数都会挤到一起。',
};
