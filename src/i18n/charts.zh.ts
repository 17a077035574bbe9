import type { chartsEn } from './charts.en.ts';

/** Chinese words that figures share. */
export const chartsZh: Record<keyof typeof chartsEn, string> = {
  'chart.axis.params': '模型规模（参数量）',
  'chart.axis.compute': '训练算力（FLOP）',
  'chart.axis.loss': '损失（nat/token）',
  'chart.axis.tokens': '训练token数',
  'chart.axis.tokens-per-parameter': '每参数训练token数',
  'chart.axis.size-share': '规模占最优规模的百分比',
  'chart.axis.compute-multiple': '训练算力（最省值的倍数）',
  'chart.axis.tokens-served': '总共读写的token',
  'chart.axis.passes': '同一文本读的遍数',
  'chart.axis.effective-tokens': '相当于新文本的token数',
  'chart.axis.pass-value': '该遍的价值（新文本为100%）',
  'chart.axis.dense-params': '稠密模型规模（参数量）',
  'chart.axis.loss-difference': '比稠密模型高出的损失（nat/token）',
  'chart.axis.context': '文本长度（token）',
  'chart.axis.cache': '缓存占用的显存',
  'chart.axis.length': '文本长度（字符）',
  'chart.axis.text-tokens': '所需token数',
  'chart.axis.time': '时间',

  'chart.law.own': '你自己的定律',

  'chart.mark.essay': '原文写作，{month}',

  'chart.control.law': '定律',
  'chart.control.on': '开',
  'chart.control.off': '关',

  'chart.walk.chart': '图',
  'chart.walk.hint':
    '方向键逐点移动：左右沿一条线走，上下换到另一条。按S开关声音，按P听完一条线余下的点。',
  'chart.walk.sound-on': '声音已开：每走一步响一声，按P听完余下的点。',
  'chart.walk.sound-off': '声音已关。',
  'chart.walk.point': '{series}：{xName} {x}，{yName} {y}',
  'chart.walk.beyond': '{series}：{xName} {x}，{yName} {y}，外推',
  'chart.walk.hint-layout':
    '方向键沿论证移动：向左退到前提，向右走向结论，上下逐条经过所有论断。按回车键打开这条论断。',

  'chart.table.series': '曲线',
  'chart.table.extrapolated': '外推',
  'chart.table.yes': '是',
  'chart.table.no': '否',
  'chart.table.low': '{label}（下沿）',
  'chart.table.high': '{label}（上沿）',

  'chart.pin.series': '对照：{label}',
  'chart.pin.caption': '灰色点划线是对照。{caption}',
  'chart.pin.apart': '此图所量与对照不同，对照的曲线无法画进来。',

  'chart.copied': '已复制。',

  'chart.copy-yourself': '已选中，请用键盘复制。',

  'chart.band': '{label}（重新拟合）',

  'chart.note.band':
    '色带：同一批训练也可能拟合出别的常数，其中{coverage}落在带内。至于公式在这批训练之外是否成立，它说明不了。',
  'chart.note.extrapolates': '虚线部分超出拟合所用训练的范围，最远处是{edge}的{factor}倍。',
  'chart.note.version': '这个链接出自图表的另一个版本，这里按能读懂的部分显示。',
  'chart.note.unread': '{field}：这个值无法识别，改用{value}。可写作80亿、1.6e11或10^21。',
  'chart.note.nearest': '{field}：这个值超出可选范围，改用最接近的{value}。',
  'chart.note.option': '{field}：链接指定的选项不存在，改用{value}。',
  'chart.note.order': '链接中的“{low}”与“{high}”颠倒或相距太近，已自动拉开。',
  'chart.note.late': '图表的代码没有加载成功，图仍停在初始设定。请刷新页面再试。',
  'chart.note.no-start': '图表在这个浏览器里无法启动，图仍停在初始设定；表格和文件照常可用。',
  'chart.note.no-pin': '钉住对照所需的代码没有加载成功。请刷新页面再试。',
  'chart.note.no-sound': '声音没有加载成功，或在这里无法播放。请刷新页面再试。',
  'chart.note.no-take':
    '按当前设定制作文件的代码没有加载成功，这里的链接给出的是初始设定的文件。请刷新页面再试。',
  'chart.note.no-file': '这个文件无法生成。请刷新页面再试，或改取其他格式。',
  'chart.note.plain-file': '按当前设定无法生成这个文件，给出的是初始设定的文件。请刷新页面再试。',

  'chart.claims.holds': '在这里成立',
  'chart.claims.fails': '在这里不成立',
  'chart.claims.idle': '说的不是这种情形',
  'chart.claims.tally': '在这里：{fails}条不成立 · {holds}条成立 · {idle}条不涉及',

  'chart.rating.supported': '属实',
  'chart.rating.supported-with-correction': '大体属实，须更正',
  'chart.rating.contested': '有争议',
  'chart.rating.contradicted': '不符',
  'chart.rating.pending': '待定',
  'chart.rating.not-checkable': '无从查证',
};
