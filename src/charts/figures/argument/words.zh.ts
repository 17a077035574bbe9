import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '谁以谁为据',
  about: '把一节的论证画成图：从任何一条论断出发，可以退回它的前提，也可以走向由它推出的结论。',
  shows:
    '一节之中凡有所凭据、或为他条所凭据的论断，都带着各自页面上的裁定标记；每一步都画成线，起点或是前提，或是须先不成立、后一条才可裁定的论断。每条论断占一行，总在这些起点的右下方，箭头指向由此推出的一条。',
  omits:
    '每一步有多牢靠，图中没有画出。前提错了，结论未必错；前提都对，结论也可能错。线只表示作者以此为据。谁以谁为据，是本站对原文的解读。',
  section: '节',
  premise: '前提',
  conclusion: '由它推出',
  firm: '起点站得住或尚无定论',
  weak: '起点没有站住',
  unless: '起点须先不成立',
  claim: '{number}：{restatement}',
  node: '{number}：{restatement}裁定：{rating}。{below}{above}',
  below: '前提：{list}。',
  ground: '不以其他论断为前提。',
  above: '由它推出：{list}。',
  top: '此处没有由它推出的论断。',
  list: '{list}；{name}',
  'unless-fails': '须先不成立，此条才可裁定：{list}。',
  'must-fail': '此条不成立，才可裁定：{list}。',
  both: '{first}{second}',
  caption:
    '{section}：{claims}条论断，其间{steps}步推论。{weak}条没有站住，有{broken}步从它们出发。被引为前提最多的是{most}“{label}”，直接推出{bears}条。',
  apart: '该节另有{count}条论断在节内既无前提也无结论，没有画出。',
  elsewhere: '虚线的起点有争议或与事实不符。来自其他节的前提一并画出。',
  bars: '点划线共{count}条，起点须先不成立，后一条才可裁定，所以不算前提。',
};
