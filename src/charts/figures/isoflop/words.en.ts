export const words = {
  title: 'One budget, many sizes',
  about:
    'Each curve spends the same compute on models of different size: too small wastes data, too large starves of it, and the best size moves with the budget.',
  shows:
    'One published law, with compute counted as six operations for each parameter and token. A small model leaves compute for much text, a large one for little; between the two lies the size of least loss. Around it the curve is flat: a model somewhat off the best size loses little.',
  omits:
    'The law was fitted to one family of models on one mix of text. It speaks of the loss on text not seen before, and is silent on skills, on what use costs afterwards, on text read again or chosen with care, and on mixtures of experts. Its constants are themselves estimates, and how uncertain they are is not drawn.',
  low: 'Lowest budget',
  high: 'Highest budget',
  curves: 'Curves',
  optimum: 'Best size',
  caption:
    '{law}: a budget of {low} is best spent on {lowParams} trained on {lowTokens}, a budget of {high} on {highParams} trained on {highTokens}. From one to the other the model grows {modelGrowth}-fold and its data {dataGrowth}-fold.',
} as const;
