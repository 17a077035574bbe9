import type { chartsEn } from './charts.en.ts';

/** 图表的中文：标签、图注、控件。 */
export const chartsZh: Record<keyof typeof chartsEn, string> = {
  'chart.axis.params': '模型规模（参数量）',
  'chart.axis.compute': '训练算力（FLOP）',
  'chart.axis.loss': '损失（nat/token）',
  'chart.axis.tokens': '训练token数',
  'chart.axis.tokens-per-parameter': '每参数训练token数',
  'chart.axis.size-share': '规模占最优规模的百分比',
  'chart.axis.compute-multiple': '训练算力为最省值的倍数',
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

  'chart.mark.essay': '文章写作，2024年4月',

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

  'chart.isoflop.title': '同样的算力，不同的规模',
  'chart.isoflop.about':
    '每条曲线把同样多的算力花在大小不同的模型上：太小，数据喂再多也学不进；太大，又没有足够的数据可学。最优规模随算力而变。',
  'chart.isoflop.low': '最低算力',
  'chart.isoflop.high': '最高算力',
  'chart.isoflop.curves': '曲线条数',
  'chart.isoflop.optimum': '最优规模',
  'chart.isoflop.caption':
    '{law}：算力为{low}时，最优的选择是{lowParams}、{lowTokens}；算力为{high}时，则是{highParams}、{highTokens}。从前者到后者，模型扩大到原来的{modelGrowth}倍，数据增加到{dataGrowth}倍。',

  'chart.isoflop.shows':
    '依据一条已发表的定律，算力按每参数每token六次运算计。模型小，余下的算力可以多读文本；模型大，便只能少读。损失最低的规模就在两者之间。最低点附近曲线平缓，规模稍有偏离，损失增加不多。',
  'chart.isoflop.omits':
    '这条定律只拟合自一类模型、一种数据配比。它说的是模型在未见过的文本上的损失，不涉及具体能力，不涉及训练之后的使用成本，也不涉及重复阅读、精选数据和混合专家模型。定律的常数本身也是估计值，图中没有画出它们的不确定性。',

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

  'chart.three-roads.shows':
    '同一条定律下，花掉同样不断增长的算力的三种方式。固定模型或固定数据，损失仍会下降，但越降越慢，最后停在一道底线上：固定的一方造成的损失，靠另一方是补不回来的。',
  'chart.three-roads.omits':
    '没有人必须一直固定其中一方，因此两道底线只是极限，不是预测。图中假定文本全是新的、质量一致，不计重复阅读与合成文本。损失的底线不等于能力的上限；曲线的大部分也超出了拟合这条定律所用训练的范围。',

  'chart.tokens-per-parameter.shows':
    '每条已发表的定律在各个预算下要求每个参数配多少token，旁边是各模型实际配了多少。两个指数相等的定律，不论预算多少要求都一样，画出来是平线；其余的会随预算漂移。',
  'chart.tokens-per-parameter.omits':
    '训练最省的比值，不等于用起来最合算的比值，使用的成本没有计入。各定律数参数的办法不同，所用的数据也不同，彼此相差三分之一未必有意义。各模型按开发者公布的数字标出，混合专家只计激活的部分。',
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

  'chart.overtraining.shows':
    '损失不变，参数越用越少，所需算力是最低限度的几倍。规模与最优规模之比有一个下限，只由定律决定；低于这个下限，数据再多也达不到。',
  'chart.overtraining.omits':
    '以后在使用中省下多少，是另一幅图的事。这里把定律用到了很少有人训练过的数据与规模之比，专门研究这种比例的人发现它在那里过于乐观。训得太久会不会使模型难以再作微调，图中没有涉及。',
  'chart.overtraining.title': '小模型的代价',
  'chart.overtraining.about':
    '同样的损失，可以用更少的参数、更多的数据达到。起初几乎不多花算力，往后越来越贵，小到一定程度便再也达不到。',
  'chart.overtraining.quality': '该损失的最优规模',
  'chart.overtraining.share': '改用的规模',
  'chart.overtraining.same-loss': '损失相同',
  'chart.overtraining.chosen': '改用的规模',
  'chart.overtraining.floor': '下限：{floor}',
  'chart.overtraining.kind':
    '定律是在寻常的数据与参数之比下拟合的，一般认为它在极端比例下高估了数据的作用，因此左端的真实代价只会更高。',
  'chart.overtraining.caption':
    '{law}：{best}配{bestTokens}是达到这一损失最省算力的办法；改用{chosen}，则要{chosenTokens}，算力是前者的{price}倍；规模不到最优的{floor}，数据再多也达不到。与各自损失下最省的训练相比，{model0}的参数是其{share0}，算力是其{price0}倍；{model1}是{share1}和{price1}倍，{model2}是{share2}和{price2}倍。',

  'chart.inference.shows':
    '损失不变，随着一生要读写的token增多，训练与使用合计算力最少的规模和训练长度各是多少。',
  'chart.inference.omits':
    '算力不等于钱：闲置的机器、显存、合批、电费都没有计入，缓存和低精度也没有。用量当作事先已知，而实际从来不知道。',
  'chart.inference.title': '为使用者而小',
  'chart.inference.about':
    '训练的钱只花一次，使用的钱每个token都要花。用得越多，达到同样损失的模型就该越小、训得越久。',
  'chart.inference.show': '显示',
  'chart.inference.show-size': '最优规模',
  'chart.inference.show-tokens': '最优训练量',
  'chart.inference.show-saved': '省下的算力',
  'chart.inference.axis-size': '最优规模（参数量）',
  'chart.inference.axis-tokens': '最优训练量（token）',
  'chart.inference.axis-saved': '训练加使用省下的算力（%）',
  'chart.inference.quality': '质量相当于最优训练的',
  'chart.inference.served': '总共读写的token',
  'chart.inference.chosen': '选定的用量',
  'chart.inference.training': '训练最省',
  'chart.inference.floor': '下限',
  'chart.inference.costs':
    '使用时的一个token按训练时的三分之一计：每参数2 FLOP对6 FLOP；价格、显存与机器空转不计在内。',
  'chart.inference.caption':
    '{law}：要与训练最省的{quality}模型质量相当，且总共读写{served}，训练与使用合计最省的是{params}、训练{tokens}，每个参数{ratio}个token，全程算力省下{saved}。用得再多，最优规模也高于{floor}。',

  'chart.repeat-data.shows':
    '同一份文本再读几遍，相当于多少新文本，依据的是唯一一条衡量此事的已发表定律。头几遍几乎足值，后面的几乎不值。',
  'chart.repeat-data.omits':
    '这条定律来自比今天小得多的模型和一种文本。精选、改写、更强的正则化都会移动那道上限，它并不知道。',
  'chart.repeat-data.title': '同样的文本，再读一遍',
  'chart.repeat-data.about':
    '文本读第二遍，收获与读新文本相差无几；往后每一遍都不如前一遍，加在一起也有上限。',
  'chart.repeat-data.unique': '现有文本',
  'chart.repeat-data.passes': '读几遍',
  'chart.repeat-data.show': '显示',
  'chart.repeat-data.show-all': '各遍合计',
  'chart.repeat-data.show-each': '逐遍分看',
  'chart.repeat-data.repeated': '重复同样的文本',
  'chart.repeat-data.fresh': '假如全是新文本',
  'chart.repeat-data.chosen': '选定的遍数',
  'chart.repeat-data.ceiling': '上限',
  'chart.repeat-data.caption':
    '{law}：把{unique}读{passes}遍，相当于读{worth}的新文本，其中最后一遍的价值是等量新文本的{last}。无论读多少遍，都抵不过{ceiling}，即它自身的{times}倍。',

  'chart.moe-dense.shows':
    '一条兼顾两类模型的定律，问三遍：显存和文本相等，显存和算力相等，每个token的计算量相等。问法一变，答案就变。',
  'chart.moe-dense.omits':
    '这条定律说的是每个token只选一个专家的混合专家模型，拟合所用的模型不过几十亿参数；如今的混合专家选许多小专家，规模大上百倍。真实机器上的速度、为备齐全部专家所占的显存，都不在其中。',
  'chart.moe-dense.title': '稠密还是混合专家：比的是什么相等？',
  'chart.moe-dense.about':
    '稠密模型胜不胜得过混合专家，要看两者什么相同：显存与数据，显存与算力，还是每个token的计算量。',
  'chart.moe-dense.params': '稠密模型',
  'chart.moe-dense.ratio': '它的每参数训练token数',
  'chart.moe-dense.experts': '混合专家的专家数',
  'chart.moe-dense.show': '显示',
  'chart.moe-dense.difference': '与稠密模型之差',
  'chart.moe-dense.loss': '损失',
  'chart.moe-dense.dense': '稠密',
  'chart.moe-dense.same-tokens': '显存相同，数据相同',
  'chart.moe-dense.same-compute': '显存相同，算力相同',
  'chart.moe-dense.same-work': '显存更多，单token计算量相同',
  'chart.moe-dense.chosen': '选定的规模',
  'chart.moe-dense.lower': '低{by}',
  'chart.moe-dense.higher': '高{by}',
  'chart.moe-dense.kind':
    '这条定律说的是每个token只选一个专家的混合专家模型；如今许多模型从大量小专家中选用多个，不在它的描述之内。',
  'chart.moe-dense.caption':
    '{law}：与{params}、{tokens}的稠密模型相比，显存相同、有{experts}个专家的混合专家模型，训练数据相同时损失{sameTokens}，算力相同（因而能多读数据）时{sameCompute}。若每个token的计算量相同，而显存放得下{memory}，损失则{sameWork}。',

  'chart.kv-cache.shows':
    '键与值所占的显存，由模型的形状算出：层数、保存键值的头数、宽度、每个数的字节数。文本越长、同时处理的段数越多，占得越多。',
  'chart.kv-cache.omits':
    '权重和运算过程还要另占显存。丢弃、共享或压缩部分缓存的办法，以及只看一个窗口的注意力，都没有计入；缓存变小可能损失的效果也没有。',
  'chart.kv-cache.title': '记住要占多少显存',
  'chart.kv-cache.about':
    '模型一边写，一边要保留读过的全部内容的键与值。注意力的种类决定要占多少，也就决定一台机器能同时容纳多少段文本。',
  'chart.kv-cache.of': '比较',
  'chart.kv-cache.of-kinds': '注意力的种类',
  'chart.kv-cache.of-models': '模型',
  'chart.kv-cache.context': '每段文本的长度',
  'chart.kv-cache.batch': '同时处理的段数',
  'chart.kv-cache.precision': '精度',
  'chart.kv-cache.bf16': 'bf16（2字节）',
  'chart.kv-cache.fp8': 'fp8（1字节）',
  'chart.kv-cache.int4': 'int4（半字节）',
  'chart.kv-cache.mha': 'MHA',
  'chart.kv-cache.gqa': 'GQA',
  'chart.kv-cache.mqa': 'MQA',
  'chart.kv-cache.mla': 'MLA',
  'chart.kv-cache.chosen': '选定的长度',
  'chart.kv-cache.card': '一张80 GB加速卡',
  'chart.kv-cache.apart':
    '模型权重也要占同一张卡的显存，这里没有计入；MLA按DeepSeek-V3的维数计算。',
  'chart.kv-cache.caption-kinds':
    '按{model}的形状，{batch}段、每段{context}：各头自存键值（MHA）占{bytes0}，分组共用（GQA，该模型的做法）占{bytes1}，只存一个压缩向量（MLA）占{bytes2}，各头共用一份（MQA）占{bytes3}。一张80 GB加速卡，用MHA能容纳{readers0}段这样的文本，用GQA能容纳{readers1}段。',
  'chart.kv-cache.caption-models':
    '{batch}段、每段{context}：{name0}占{bytes0}，{name1}占{bytes1}，{name2}占{bytes2}，{name3}占{bytes3}。一张80 GB加速卡依次能容纳{readers0}、{readers1}、{readers2}、{readers3}段这样的文本：缓存的大小取决于层数和自存键值的头数，而不是参数量。',

  'chart.tokenizer.shows':
    '同一段文本用两种分词器各切成多少token，缓存因此占多少；省下来的，有几分归词表，几分归共用的头。',
  'chart.tokenizer.omits':
    '两个压缩率都是Meta在自己的英文文本上测得的。别的语言省得或多或少，代码又是另一回事；词表变大也有代价，首尾两层的参数会增多。',
  'chart.tokenizer.title': '同样的文本，更少的token',
  'chart.tokenizer.about':
    '词表越大，同一段文本切成的token越少，按token计的开销随之下降。不过缓存变小，多半不是它的功劳。',
  'chart.tokenizer.length': '文本长度',
  'chart.tokenizer.show': '显示',
  'chart.tokenizer.show-tokens': 'token数',
  'chart.tokenizer.show-memory': '缓存占用的显存',
  'chart.tokenizer.before': 'Llama 2，词表{entries}项',
  'chart.tokenizer.after': 'Llama 3，词表{entries}项',
  'chart.tokenizer.with-neither': 'Llama 2 7B',
  'chart.tokenizer.with-tokenizer': '换用Llama 3的分词器',
  'chart.tokenizer.with-both': '再换注意力，即Llama 3 8B',
  'chart.tokenizer.chosen': '选定的长度',
  'chart.tokenizer.english': '每token字符数是Meta在英文上测得的；换作其他语言或代码，数值会不同。',
  'chart.tokenizer.caption':
    '一段{length}的英文，用Llama 2的分词器是{old}（每个{before}字符），用Llama 3的是{new}（每个{after}字符），少{saved}。缓存从{model0}的{oldBytes}缩到{model1}的{newBytes}，只有原来的1/{times}：共用键值贡献{attention}倍，分词器贡献{tokenizer}倍。',

  'chart.acceleration-gap.shows':
    '领先者与追赶者走同一条损失曲线，算力之比不变。落后时间由这个比和增速决定；差距大约等于落后时间乘以斜率，曲线变平，差距就小。',
  'chart.acceleration-gap.omits':
    '图中拿损失代表能力，而两者不是一回事。点子、人才、蒸馏、头一个探路的代价都没有计入，真实差距的涨落多半由此而来；各公司的算力之比也从不固定。图上没有画定律本身的误差带：定律若有偏差，两条线一同移动，它们之间的距离却变化不大。',
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
  'chart.acceleration-gap.unlimited': '领先者（文本无限）',
  'chart.acceleration-gap.wall': '领先者读完全部文本',
  'chart.acceleration-gap.ruler': '相差{gap}，落后{lag}',
  'chart.acceleration-gap.caption':
    '{law}：2024年4月，领先者的损失每年下降{slopeThen}，追赶者落后{lagThen}，两者相乘，差距约为{productThen}（实际{gapThen}）。到{year}年，落后{lagEnd}，斜率{slopeEnd}，差距约为{productEnd}（实际{gapEnd}）：差距缩小靠的是收益递减，追赶者并没有跑得更快。',
  'chart.acceleration-gap.walled':
    '{law}：2024年4月，领先者的损失每年下降{slopeThen}，追赶者落后{lagThen}，两者相乘，差距约为{productThen}（实际{gapThen}）。文本总共只有{tokens}，用尽之后曲线变平：到{year}年，仍落后{lagEnd}，斜率却只剩{slopeEnd}，差距缩到{gapEnd}；若文本无限，差距会是{freeGap}。',

  'chart.two-futures.shows':
    '按读者的假设推演一遍，凡能写成算术的论断，逐条看它在其中成立与否。有前提的论断，只在前提出现时才作数。',
  'chart.two-futures.omits':
    '文章的论断大多不是算术，不在其列。判为成立的界限是我们定的，写在各条论断里，别人可以另划。哪种设定更可能出现，图中没有说。定律本身的误差也没有画出：它使两条线一同移动。',
  'chart.two-futures.title': '两种前景的操纵台',
  'chart.two-futures.about':
    '定下文本有多少、能扩充多少、算力涨多快、双方差多少，看由此推出的过程里，两种前景各有哪几条成立。',
  'chart.two-futures.tokens': '人写的文本',
  'chart.two-futures.multiplier': '合成使之增至',
  'chart.two-futures.efficiency': '利用效率增至',
  'chart.two-futures.shared': '开放模型也用得上这两样',
  'chart.two-futures.growth': '算力每年增至',
  'chart.two-futures.ratio': '闭源方算力为开放方的',
  'chart.two-futures.apart': '这一差距每年增至',
  'chart.two-futures.years': '自2024年起的年数',
  'chart.two-futures.leader': '闭源',
  'chart.two-futures.follower': '开放',
  'chart.two-futures.unlimited': '闭源，文本不限',
  'chart.two-futures.wall': '文本读完',
  'chart.two-futures.always': '岔路之前',
  'chart.two-futures.without': '没有突破的前景',
  'chart.two-futures.with': '有突破的前景',
  'chart.two-futures.holds': '在这里成立',
  'chart.two-futures.fails': '在这里不成立',
  'chart.two-futures.idle': '说的不是这种情形',
  'chart.two-futures.caption':
    '{law}：到{year}年，领先者的算力是2024年4月的{compute}倍，没有因缺文本而放慢。损失差距先为{gapThen}，后为{gap}；落后时间先为{lagThen}，后为{lag}。算得出的论断里，{holding}条成立，{failing}条不成立，{idle}条说的是另一种前景。',
  'chart.two-futures.walled':
    '{law}：{wall}，文本全部读完。到{year}年，领先者的算力是2024年4月的{compute}倍，进步速度是文本不限时的{pace}。损失差距先为{gapThen}，后为{gap}；落后时间先为{lagThen}，后为{lag}。算得出的论断里，{holding}条成立，{failing}条不成立，{idle}条说的是另一种前景。',
  'chart.two-futures.loss-only':
    '这里只有损失和文本两样。2024年以后真正抬起曲线的，是从核对过的解答中学习、是让模型多想一会儿，都没有对应的拉杆；在这里成立的论断，也不等于在世上成立。',

  'chart.benchmarks.shows':
    '成绩照来源所印，一个模型一行，圆圈是基座模型，实点是微调过的。“来源”一栏可以查到每一份报告。',
  'chart.benchmarks.omits':
    '不同的人用不同的提示、不同的示例数测得的分数，不能逐分比较，也都没有误差范围。测试题会混进训练数据；多数模型已接近满分的测试，已经分不出高下。',
  'chart.benchmarks.title': '公布的成绩，并排来看',
  'chart.benchmarks.about':
    '各模型在一项测试上得了多少分，由谁测得，怎么测的。排名表看不出来的是，它们的测法并不一样。',
  'chart.benchmarks.test': '测试',
  'chart.benchmarks.stage': '模型',
  'chart.benchmarks.both': '基座与指令版',
  'chart.benchmarks.base': '基座模型',
  'chart.benchmarks.instruct': '指令版模型',
  'chart.benchmarks.rows': '行数',
  'chart.benchmarks.models': '模型',
  'chart.benchmarks.axis': '{test}，正确率',
  'chart.benchmarks.mmlu': 'MMLU',
  'chart.benchmarks.mmlu-pro': 'MMLU-Pro',
  'chart.benchmarks.gpqa': 'GPQA',
  'chart.benchmarks.arc-challenge': 'ARC-Challenge',
  'chart.benchmarks.bbh': 'BIG-Bench Hard',
  'chart.benchmarks.agieval': 'AGIEval',
  'chart.benchmarks.drop': 'DROP',
  'chart.benchmarks.humaneval': 'HumanEval',
  'chart.benchmarks.gsm8k': 'GSM8K',
  'chart.benchmarks.math': 'MATH',
  'chart.benchmarks.mgsm': 'MGSM',
  'chart.benchmarks.ifeval': 'IFEval',
  'chart.benchmarks.caption':
    '{test}：{models}个模型的{count}个成绩，取自有记录的{of}个中最好的。{best}以{score}居首。测法共有{ways}种，相差几分，可能是测法不同，未必是模型不同。',
  'chart.benchmarks.marks': '圆圈是基座模型，实点是按指令微调过的模型。',
  'chart.benchmarks.ways': '怎么测、谁测的：{ways}。',

  'chart.verdicts.shows':
    '文章的每条论断各出现一次，按类型或所在的节分行，按各自页面上的裁定着色。每次构建本站时重新清点。',
  'chart.verdicts.omits':
    '清点时，随口一提与全篇所系的一句分量相同。论断并不互相独立，有的以别的为前提；还有几条因前提从未出现而无从裁定。哪种颜色多，都不是给作者打分。',
  'chart.verdicts.title': '各条论断的下落',
  'chart.verdicts.about': '全部论断按裁定清点，可按陈述的类型分行，也可按在文中的位置分行。',
  'chart.verdicts.by': '分行',
  'chart.verdicts.by-kind': '论断的类型',
  'chart.verdicts.by-section': '文章的节',
  'chart.verdicts.share': '按各行的比例',
  'chart.verdicts.axis-count': '论断条数',
  'chart.verdicts.axis-share': '占论断的比例',
  'chart.rating.supported': '属实',
  'chart.rating.supported-with-correction': '大体属实，须更正',
  'chart.rating.contested': '有争议',
  'chart.rating.contradicted': '不符',
  'chart.rating.pending': '待定',
  'chart.rating.not-checkable': '无从查证',
  'chart.verdicts.kind.fact': '事实',
  'chart.verdicts.kind.estimate': '估计',
  'chart.verdicts.kind.rumour': '传闻',
  'chart.verdicts.kind.definition': '定义',
  'chart.verdicts.kind.causal': '因果',
  'chart.verdicts.kind.prediction': '预测',
  'chart.verdicts.kind.opinion': '看法',
  'chart.verdicts.kind.recommendation': '建议',
  'chart.section-1': 'Llama 3与缩放定律',
  'chart.section-2': '开源与闭源',
  'chart.section-3': '合成数据',
  'chart.verdicts.caption':
    '{all}条论断中，{holding}条得到证实，其中一部分须更正；{contested}条有争议，{contradicted}条不符，{open}条尚无定论或无从查证。{foretold}条预测里，迄今应验的有{came}条。',
  'chart.verdicts.caption-sections':
    '得到证实的（含须更正的）：谈Llama 3与缩放定律的{all0}条中有{holding0}条，谈开源与闭源的{all1}条中有{holding1}条，谈合成数据的{all2}条中有{holding2}条。全文{contested}条有争议，{contradicted}条不符，{open}条尚无定论或无从查证。',
  'chart.verdicts.judged': '前提从未出现的预测一律算无从查证，不论后来的结果与它相合还是相悖。',

  'chart.argument.shows':
    '一节之中凡有所凭据、或为他条所凭据的论断，按各自页面上的裁定着色；从前提到结论的每一步都画成线。论断总在它的前提右边。',
  'chart.argument.omits':
    '每一步有多牢靠，图中没有画出。前提错了，结论未必错；前提都对，结论也可能错。线只表示作者以此为据。谁以谁为据，是本站对文章的解读。',
  'chart.argument.title': '谁以谁为据',
  'chart.argument.about':
    '把一节的论证画成图：从任何一条论断出发，可以退回它的前提，也可以走向由它推出的结论。',
  'chart.argument.section': '节',
  'chart.argument.premise': '前提',
  'chart.argument.conclusion': '由它推出',
  'chart.argument.firm': '起点站得住或尚无定论',
  'chart.argument.weak': '起点没有站住',
  'chart.argument.claim': '{number}：{restatement}',
  'chart.argument.node': '{number}：{restatement}裁定：{rating}。{below}{above}',
  'chart.argument.below': '以{list}为前提。',
  'chart.argument.ground': '不以其他论断为前提。',
  'chart.argument.above': '由它推出{list}。',
  'chart.argument.top': '此处没有由它推出的论断。',
  'chart.argument.list': '{list}、{number}',
  'chart.argument.hint':
    '方向键沿论证移动：向左退到前提，向右走向结论，上下逐条经过所有论断。按回车键打开论断的页面。',
  'chart.argument.caption':
    '{section}：{claims}条论断，其间{steps}步推论。{weak}条没有站住，有{broken}步从它们出发。被引为前提最多的是{most}，直接推出{bears}条：{restatement}',
  'chart.argument.apart': '该节另有{count}条论断在节内既无前提也无结论，没有画出。',
  'chart.argument.elsewhere': '点线的起点有争议或与事实不符。来自其他节的前提一并画出。',

  'chart.open-closed-gap.shows':
    '一次用一把尺子，量最强的闭源模型与最强的开放模型相距多远，依据是公开的成绩。几把尺子互不相合，这正是要看的。',
  'chart.open-closed-gap.omits':
    '图中以最强的一个代表整个阵营。成绩的误差没有画出，测试题会混进训练数据，谁算“开放”各家名单也不同。差距为何变动，图中没有回答。',
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
    '按文本榜的投票，开放模型{firstDate}落后{first}，{lastDate}落后{last}；其间最多时（{highestDate}）相差{highest}，最少时（{lowestDate}）只差{lowest}。一个新模型就能让差距变动几十分，只看某一天的差距说明不了什么。',
  'chart.open-closed-gap.mmlu-caption':
    '在MMLU上，AI Index给出的闭源领先幅度，{firstDate}为{first}，{lastDate}为{last}。最强的模型都已接近满分，无论谁领先，分数都会挤到一起。',

  'chart.data-wall.shows':
    '最大的训练集按读者设定的速度延长，与值得一读的文本存量的一个估计（连同区间）相比。两者相交的是一段时间，不是一个日期。',
  'chart.data-wall.omits':
    '闭源厂商不公布数量，真正最大的训练集可能更大。存量只算公开文本，私有文本、其他媒体和生成的文本都在外面。增长永不停歇，是图中的假设。',
  'chart.data-wall.title': '文本何时用尽',
  'chart.data-wall.about':
    '最大的训练集逐年增长，可供训练的文本却有限。两者何时相遇？答案不是一个日期，而是一段区间。',
  'chart.data-wall.growth': '最大训练集每年增至',
  'chart.data-wall.stock': '可用文本存量',
  'chart.data-wall.renewal': '存量每年增至',
  'chart.data-wall.demand': '2024年4月的最大训练集',
  'chart.data-wall.essay': '文章的预测：2025年下半年',
  'chart.data-wall.use': '最大训练集（每年{growth}）',
  'chart.data-wall.interval': '存量的90%区间',
  'chart.data-wall.disclosed': '已披露',
  'chart.data-wall.unconfirmed': '估计或传闻',
  'chart.data-wall.never': '永不',
  'chart.data-wall.caption':
    '最大的训练集从2024年4月的{demand}起，每年增至{growth}，到{year}年与{stock}的存量相遇。计入存量与增速的不确定性，一半的可能落在{early}至{late}年，九成落在{earliest}至{latest}年。已披露的最大训练集是{name}的{largest}（{date}），相当于这一存量的{share}。',
  'chart.data-wall.apart':
    '最大的训练集从2024年4月的{demand}起，每年增至{growth}，而{stock}的存量增长得同样快，两者永不相遇。已披露的最大训练集是{name}的{largest}（{date}），相当于这一存量的{share}。',
  'chart.data-wall.spread':
    '计算区间时，假定存量有九成可能在此处设定值的三分之一到三又三分之一倍之间（Epoch AI的估计），增速在设定值上下各四分之一之内（本站的假定）。',
  'chart.data-wall.kinds':
    '实心点为开发者披露，圆圈为估计或传闻。2025年以来的训练集还含有图像和合成文本，用它们衡量对人类文本的消耗会偏高。',
  'chart.data-wall.dashed': '虚线是趋势的延长，超出了最后一个已观察到的训练集。',

  'chart.after-the-wall.shows':
    '再没有新文本时，不断增长的算力还能换来什么：只放大模型，把旧文本再读，或者用合成文本扩充；依据的是唯一一条考虑重复的定律。',
  'chart.after-the-wall.omits':
    '真正推动进步的两件事，从核对过的解答中学习、作答前多想一会儿，不在图上。合成文本当作与人写的一样好，定律也用到了远超拟合范围的地方。',
  'chart.after-the-wall.title': '文本用尽之后',
  'chart.after-the-wall.about':
    '算力还在增长，文本却不再增加：只放大模型，把文本多读几遍，还是用合成文本扩充？',
  'chart.after-the-wall.tokens': '可用的文本',
  'chart.after-the-wall.multiplier': '合成后扩充到',
  'chart.after-the-wall.flops': '2024年4月的算力',
  'chart.after-the-wall.growth': '算力每年增至',
  'chart.after-the-wall.years': '2024年之后的年数',
  'chart.after-the-wall.unlimited': '文本无限',
  'chart.after-the-wall.synthetic': '合成扩充，{multiplier}',
  'chart.after-the-wall.repeated': '重复阅读',
  'chart.after-the-wall.single': '只放大模型',
  'chart.after-the-wall.wall': '文本全部读完',
  'chart.after-the-wall.caption':
    '从{from}起，最优的训练要读的已超过现有的{tokens}。到{end}年，只放大模型可使损失再降{single}；重复阅读可降{repeated}，届时要把文本读{epochs}遍；用合成文本扩充到{multiplier}，可降{synthetic}；若文本无限，则可降{unlimited}。',
  'chart.after-the-wall.ahead':
    '到{end}年，最优的训练所读仍不到现有的{tokens}，几条路合而为一，损失照常下降。',
  'chart.after-the-wall.extrapolated':
    '这条定律拟合自规模小得多的训练，图中曲线全是外推；实际训练重复到这种程度会过拟合，除非改变训练方法。',
  'chart.after-the-wall.as-good': '这里假定合成文本与人写的同样有用，而这恰恰是问题所在。',

  'chart.models.shows':
    '凡规模与数据两项都已知的模型，以两者为横纵坐标标出，另有等算力线和等比线。数字有多可靠，看记号便知。',
  'chart.models.omits':
    '规模和数据不等于好坏，同一位置的两个模型可以相差很远。不同分词器的token混在一起数，图像与文本合计，重复的文本按新的算。',
  'chart.models.title': '各模型的规模与数据',
  'chart.models.about':
    '本站所有参数量与训练token数都已知的模型，以及等算力线和“每参数20token”的经验线。',
  'chart.models.ratio': '每参数的token数',
  'chart.models.active': '只计激活参数',
  'chart.models.active-params': '激活参数量',
  'chart.models.rule': '每参数{ratio}token',
  'chart.models.caption':
    '{count}个模型中，有{above}个的训练量超过每个激活参数{ratio}token：最少的是{least}，为{leastRatio}；最多的是{most}，达{mostRatio}。',
  'chart.models.caption-all':
    '混合专家模型按全部参数计，{count}个模型中，有{above}个的训练量超过每个参数{ratio}token：最少的是{least}，为{leastRatio}；最多的是{most}，达{mostRatio}。',
  'chart.models.rings':
    '实心点为开发者公布的数据，圆圈出自估计、传闻或尚未核实的资料。同一条细线上算力相同（每参数每token计六次运算）。',
};
