import type { words as en } from './words.en.ts';

export const words: Record<keyof typeof en, string> = {
  title: '小模型的代价',
  about:
    '同样的损失，可以用更少的参数、更多的数据达到。起初几乎不多花算力，往后越来越贵，小到一定程度便再也达不到。',
  shows:
    '损失不变，参数越用越少，所需算力是最低限度的几倍。规模与最优规模之比有一个下限，只由定律决定；低于这个下限，数据再多也达不到。',
  omits:
    '以后在使用中省下多少，是另一幅图的事。这里把定律用到了很少有人训练过的数据与规模之比，专门研究这种比例的人发现它在那里过于乐观。训得太久会不会使模型难以再作微调，图中没有涉及。',
  quality: '该损失的最优规模',
  share: '改用的规模',
  'same-loss': '损失相同',
  chosen: '改用的规模',
  floor: '下限：{floor}',
  kind: '定律是在寻常的数据与参数之比下拟合的，一般认为它在极端比例下高估了数据的作用，因此左端的真实代价只会更高。',
  caption:
    '{law}：{best}配{bestTokens}是达到这一损失最省算力的办法；改用{chosen}，则要{chosenTokens}，算力是前者的{price}倍；规模不到最优的{floor}，数据再多也达不到。与各自损失下最省的训练相比，{model0}的参数是其{share0}，算力是其{price0}倍；{model1}是{share1}和{price1}倍，{model2}是{share2}和{price2}倍。',
};
