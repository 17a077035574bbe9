import type { claimsEn } from './claims.en.ts';

/** 论断页与论断列表的中文。 */
export const claimsZh: Record<keyof typeof claimsEn, string> = {
  'claims.result':
    '共{total}条论断：{held}条站得住，其中{corrected}条须更正；{contested}条有争议，{contradicted}条不符；{pending}条尚无定论，{unjudged}条无从查证。',
  'claims.lead': '每条按在原文中的位置编号：节、段、段内次序。撑起论证的论断用粗体。',
  'claims.by-verdict': '按裁定排列的论断',
  'claims.filter': '裁定',
  'claims.all': '全部',
  'claims.heavy': '只看论证的支柱',
  'claims.order': '次序',
  'claims.order-place': '按原文位置',
  'claims.order-verdict': '按裁定',
  'claims.parts': '跳到',
  'claims.none': '论证的支柱里，没有一条得到这样的裁定。',

  'fact.force': '原文{force}',
  'fact.came': '后来：{came}',
  'fact.due': '应验期限为{from}至{to}',
  'fact.confidence': '把握{level}',
  'fact.judged': '{day}裁定，{next}前复核',

  'sits.title': '在论证中的位置',
  'sits.before': '它的前提',
  'sits.here': '本条',
  'sits.after': '以它为前提的论断',
  'sits.supports': '旁证，另有别的理由',
  'sits.if-holds': '此条成立才可裁定',
  'sits.if-fails': '此条不成立才可裁定',
  'sits.bars': '本条不成立，它才可裁定',
  'sits.alone': '它不以别的论断为前提，也没有论断以它为前提。',
  'sits.weakest': '再往下，最弱的一环',
  'ladder.title': '逐条来看',
  'ladder.lead':
    '每条论断之下，列出它的前提和由它推出的论断。各节之内按图中的次序排列，与别条无涉的排在最后。',
  'ladder.because': '因为',
  'ladder.therefore': '所以',
  'claim.history': '裁定的经过',
  'claim.history-why': '当时的理由',
  'claim.actions': '引用与更正',
  'claim.permalink': '固定链接',
  'claim.cite': '引用',
  'claim.report': '指出错误',
  'claim.suggest': '另提裁定',
  'claim.edit': '查看或编辑文件',

  'stance.for': '支持',
  'stance.against': '反对',
  'stance.context': '背景',
  'tally.for': '支持{count}条',
  'tally.against': '反对{count}条',
  'tally.context': '背景{count}条',
  'evidence.read.default': '除另有说明外，均读自原件或全文副本。',
  'evidence.read.in-account': '据他人转述',
  'evidence.retracted': '已撤回',

  'strip.result': '结果',
  'strip.needs-low': '不低于{low}才成立',
  'strip.needs-high': '不高于{high}才成立',
  'strip.needs-during': '不早于{low}、在{high}之前才成立',
  'strip.needs-between': '在{low}与{high}之间才成立',
  'strip.needs-one': '等于{low}才成立',
  'strip.log': '每格等比',
  'strip.no': '不成立',
  'strip.fold': '数表，以及改到多少答案会变',
  'strip.key':
    '每次构建都用本站的数据重新计算。线上的阴影是论断成立的范围；一个点是一套定律给出的答案，落在范围之外的画成空心。',

  'due.title': '何时见分晓',
  'due.says': '自{from}起可以裁定，至迟{to}到期。本账目前记到{today}，即图中的竖线。',

  'issue.report-title': '{number}：有误',
  'issue.report-body':
    '论断{number}：{claim}\n文件：{file}\n\n错在哪里：\n\n应当怎么说，出处何在（来源与位置）：\n',
  'issue.suggest-title': '{number}：另提裁定',
  'issue.suggest-body':
    '论断{number}：{claim}\n文件：{file}\n\n应有的裁定：\n\n证据（来源、位置、所说内容），以及您是怎么读到的：\n\n什么又会改变这一裁定：\n',
  'card.judged': '{day}裁定',
  'card.since': '{day}起已改判：{rating}。',
  'card.embed': '嵌入卡片',
};
