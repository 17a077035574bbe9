export const words = {
  title: 'The price of a smaller model',
  about:
    'The same loss can be had with fewer parameters and more data. It costs little at first, then more and more, and below a certain size it cannot be had at all.',
  shows:
    'One loss, reached with fewer and fewer parameters: the compute it takes, as a multiple of the least. Below a share of the best size that depends on the law alone no amount of data is enough.',
  omits:
    'What is saved later, in use, is another figure. The law is stretched to ratios of data to size at which few models were trained, and studies of such ratios find it too hopeful there. Nothing is said of what long training does to a model that is to be tuned afterwards.',
  quality: 'Best size for the loss',
  share: 'Size taken instead',
  'same-loss': 'Same loss',
  chosen: 'Size taken instead',
  floor: 'Floor: {floor}',
  kind: 'Laws fitted at ordinary ratios of data to parameters are known to be kind to data at extreme ones, so the left end is if anything too cheap.',
  caption:
    '{law}: what {best} reach with {bestTokens}, the cheapest way to that loss, {chosen} reach with {chosenTokens} and {price} times the compute; with less than {floor} of the size no amount of data gets there. Beside the cheapest run of its own loss, {model0} has {share0} of the parameters and took {price0} times the compute; for {model1} it is {share1} and {price1} times, for {model2} {share2} and {price2} times.',
} as const;
