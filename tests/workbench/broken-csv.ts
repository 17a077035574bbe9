/**
 * Lists of runs as people have them, each broken in its way, with what they are told.
 *
 * @module
 */
const HEAD = 'params,tokens,loss\n';
const GOOD = '1e9,2e10,2.5\n';

/** What is wrong, the text, what is said as `line:column message`, and how many runs are left. */
export const BROKEN: readonly (readonly [
  name: string,
  text: string,
  said: readonly string[],
  left?: number,
])[] = [
  [
    'wrong columns',
    'a,b,c\n1,2,3\n',
    [
      '1:1 no column is called "params" (or "Model Size"): rename the one with the sizes',
      '1:1 no column is called "loss": rename the one with the final loss',
    ],
  ],
  [
    'no size',
    'model,tokens,loss\nx,2e10,2.5\n',
    ['1:1 no column is called "params" (or "Model Size"): rename the one with the sizes'],
  ],
  [
    'no loss',
    'params,tokens\n1e9,2e10\n',
    ['1:1 no column is called "loss": rename the one with the final loss'],
  ],
  [
    'neither tokens nor compute',
    'params,loss\n1e9,2.5\n',
    [
      '1:1 no column is called "tokens", nor "flops" (or "Training FLOP") to compute them from: rename one',
    ],
  ],
  [
    'one column',
    'params\n1e9\n',
    [
      '1:1 no column is called "loss": rename the one with the final loss',
      '1:1 no column is called "tokens", nor "flops" (or "Training FLOP") to compute them from: rename one',
    ],
  ],
  [
    'units in the header',
    'params (B),tokens (B),loss\n1,20,2.5\n',
    [
      '1:1 no column is called "params" (or "Model Size"): rename the one with the sizes',
      '1:1 no column is called "tokens", nor "flops" (or "Training FLOP") to compute them from: rename one',
    ],
  ],
  [
    'no header',
    '1e9,2e10,2.5\n2e9,2e10,2.4\n',
    [
      '1:1 the first line holds numbers: put a line above it that names the columns, such as params,tokens,loss',
    ],
  ],
  [
    'no header, with tabs',
    '1e9\t2e10\t2.5\n',
    [
      '1:1 the first line holds numbers: put a line above it that names the columns, such as params,tokens,loss',
    ],
  ],
  [
    'two columns of losses',
    'params,tokens,loss,loss\n1e9,2e10,2.5,2.6\n',
    ['1:20 a second column is called loss: rename the one that is not meant'],
  ],
  [
    'two columns of sizes under two names',
    'params,n,tokens,loss\n1e9,1e9,2e10,2.5\n',
    ['1:8 a second column is called params: rename the one that is not meant'],
  ],
  [
    'a header and nothing else',
    'params,tokens,loss\n',
    ['1:1 there is a header and no run below it: add a line for each run'],
  ],
  [
    'a header and blank lines',
    'params,tokens,loss\n\n\n\n',
    ['1:1 there is a header and no run below it: add a line for each run'],
  ],
  [
    'nothing but blank lines',
    '\n\n\n',
    [
      '1:1 no column is called "params" (or "Model Size"): rename the one with the sizes',
      '1:1 no column is called "loss": rename the one with the final loss',
      '1:1 no column is called "tokens", nor "flops" (or "Training FLOP") to compute them from: rename one',
    ],
  ],
  [
    'nothing but a byte order mark',
    '﻿',
    [
      '1:1 no column is called "params" (or "Model Size"): rename the one with the sizes',
      '1:1 no column is called "loss": rename the one with the final loss',
      '1:1 no column is called "tokens", nor "flops" (or "Training FLOP") to compute them from: rename one',
    ],
  ],
  [
    'a word for a size',
    'params,tokens,loss\nbig,2e10,2.5\n1e9,2e10,2.5\n',
    ['2:1 params must be a number > 0, got "big": correct it or leave the line out'],
    1,
  ],
  [
    'a word for tokens',
    'params,tokens,loss\n1e9,many,2.5\n1e9,2e10,2.5\n',
    ['2:5 tokens must be a number > 0, got "many": correct it or leave the line out'],
    1,
  ],
  [
    'a word for a loss',
    'params,tokens,loss\n1e9,2e10,low\n1e9,2e10,2.5\n',
    ['2:10 loss must be a number > 0, got "low": correct it or leave the line out'],
    1,
  ],
  [
    'an empty size',
    'params,tokens,loss\n,2e10,2.5\n1e9,2e10,2.5\n',
    ['2:1 params must be a number > 0, got "": correct it or leave the line out'],
    1,
  ],
  [
    'an empty loss',
    'params,tokens,loss\n1e9,2e10,\n1e9,2e10,2.5\n',
    ['2:10 loss must be a number > 0, got "": correct it or leave the line out'],
    1,
  ],
  [
    'empty tokens',
    'params,tokens,loss\n1e9,,2.5\n1e9,2e10,2.5\n',
    ['2:5 tokens must be a number > 0, got "": correct it or leave the line out'],
    1,
  ],
  [
    'a negative size',
    'params,tokens,loss\n-1e9,2e10,2.5\n1e9,2e10,2.5\n',
    ['2:1 params must be a number > 0, got "-1e9": correct it or leave the line out'],
    1,
  ],
  [
    'a negative loss',
    'params,tokens,loss\n1e9,2e10,-2.5\n1e9,2e10,2.5\n',
    ['2:10 loss must be a number > 0, got "-2.5": correct it or leave the line out'],
    1,
  ],
  [
    'a loss of zero',
    'params,tokens,loss\n1e9,2e10,0\n1e9,2e10,2.5\n',
    ['2:10 loss must be a number > 0, got "0": correct it or leave the line out'],
    1,
  ],
  [
    'a size of zero',
    'params,tokens,loss\n0,2e10,2.5\n1e9,2e10,2.5\n',
    ['2:1 params must be a number > 0, got "0": correct it or leave the line out'],
    1,
  ],
  [
    'NaN',
    'params,tokens,loss\n1e9,2e10,NaN\n1e9,2e10,2.5\n',
    ['2:10 loss must be a number > 0, got "NaN": correct it or leave the line out'],
    1,
  ],
  [
    'nan from a program',
    'params,tokens,loss\n1e9,nan,2.5\n1e9,2e10,2.5\n',
    ['2:5 tokens must be a number > 0, got "nan": correct it or leave the line out'],
    1,
  ],
  [
    'Infinity',
    'params,tokens,loss\nInfinity,2e10,2.5\n1e9,2e10,2.5\n',
    ['2:1 params must be a number > 0, got "Infinity": correct it or leave the line out'],
    1,
  ],
  [
    'a number beyond all doubles',
    'params,tokens,loss\n1e999,2e10,2.5\n1e9,2e10,2.5\n',
    ['2:1 params must be a number > 0, got "1e999": correct it or leave the line out'],
    1,
  ],
  [
    'a division by zero of a sheet',
    'params,tokens,loss\n1e9,2e10,#DIV/0!\n1e9,2e10,2.5\n',
    ['2:10 loss must be a number > 0, got "#DIV/0!": correct it or leave the line out'],
    1,
  ],
  [
    'a missing value of a program',
    'params,tokens,loss\n1e9,NA,2.5\n1e9,2e10,2.5\n',
    ['2:5 tokens must be a number > 0, got "NA": correct it or leave the line out'],
    1,
  ],
  [
    'a dash for what is missing',
    'params,tokens,loss\n1e9,2e10,-\n1e9,2e10,2.5\n',
    ['2:10 loss must be a number > 0, got "-": correct it or leave the line out'],
    1,
  ],
  [
    'a formula of a sheet',
    'params,tokens,loss\n=A1*2,2e10,2.5\n1e9,2e10,2.5\n',
    ['2:1 params must be a number > 0, got "=A1*2": correct it or leave the line out'],
    1,
  ],
  [
    'a decimal comma between semicolons',
    'params;tokens;loss\n1e9;2e10;2,5\n1e9;2e10;2.5\n',
    ['2:10 loss must be a number > 0, got "2,5": write 2.5, with a point'],
    1,
  ],
  [
    'a decimal comma between tabs',
    'params\ttokens\tloss\n1e9\t2e10\t2,51\n',
    ['2:10 loss must be a number > 0, got "2,51": write 2.51, with a point'],
  ],
  [
    'commas in numbers without quotes',
    'params,tokens,loss\n1,000,000,000,2e10,2.5\n1e9,2e10,2.5\n',
    [
      '2:11 the line has 6 cells and the header 3: put a number with commas in quotes, or leave its commas out',
    ],
    1,
  ],
  [
    'one comma too many inside',
    'params,tokens,loss\n1e9,2e10,2,5\n1e9,2e10,2.5\n',
    [
      '2:12 the line has 4 cells and the header 3: put a number with commas in quotes, or leave its commas out',
    ],
    1,
  ],
  [
    'a line cut short',
    'params,tokens,loss\n1e9\n1e9,2e10,2.5\n',
    [
      '2:4 tokens is missing: the line ends after 1 cells; fill it in or leave the line out',
      '2:4 loss is missing: the line ends after 1 cells; fill it in or leave the line out',
    ],
    1,
  ],
  [
    'a line cut short at the end',
    'params,tokens,loss\n1e9,2e10,2.5\n1e9,2e10',
    ['3:9 loss is missing: the line ends after 2 cells; fill it in or leave the line out'],
    1,
  ],
  [
    'sizes in billions',
    'params,tokens,loss\n0.4,8e9,2.8\n1e9,2e10,2.5\n',
    [
      '2:1 params counts single parameters, and "0.4" of them are no model: for billions write 0.4B or 4e8',
    ],
    1,
  ],
  [
    'tokens in billions',
    'params,tokens,loss\n4e8,8.9,2.8\n1e9,2e10,2.5\n',
    [
      '2:5 tokens counts single tokens, and "8.9" of them train no model: for billions write 8.9B or 8.9e9',
    ],
    1,
  ],
  [
    'compute in days',
    'params,flops,loss\n4e8,12,2.8\n',
    [
      '2:5 flops counts single operations, and "12" is no training run: write 1e19, not days or petaflops',
    ],
  ],
  [
    'a perplexity for a loss',
    'params,tokens,loss\n1e9,2e10,18.3\n1e9,2e10,2.5\n',
    [
      '2:10 loss is in nats per token, and "18.3" is too high for that: of a perplexity take the natural logarithm',
    ],
    1,
  ],
  [
    'a loss in percent',
    'params,tokens,loss\n1e9,2e10,250\n1e9,2e10,2.5\n',
    [
      '2:10 loss is in nats per token, and "250" is too high for that: of a perplexity take the natural logarithm',
    ],
    1,
  ],
  [
    'units in the cells',
    'params,tokens,loss\n1e9 weights,2e10,2.5\n1e9,2e10,2.5\n',
    ['2:1 params must be a number > 0, got "1e9 weights": correct it or leave the line out'],
    1,
  ],
  [
    'a unit after the loss',
    'params,tokens,loss\n1e9,2e10,2.5 nats\n1e9,2e10,2.5\n',
    ['2:10 loss must be a number > 0, got "2.5 nats": correct it or leave the line out'],
    1,
  ],
  [
    'a currency',
    'params,tokens,loss\n$1e9,2e10,2.5\n1e9,2e10,2.5\n',
    ['2:1 params must be a number > 0, got "$1e9": correct it or leave the line out'],
    1,
  ],
  [
    'a percent sign',
    'params,tokens,loss\n1e9,2e10,2.5%\n1e9,2e10,2.5\n',
    ['2:10 loss must be a number > 0, got "2.5%": correct it or leave the line out'],
    1,
  ],
  [
    'a date for a size',
    'params,tokens,loss\n2024-04-18,2e10,2.5\n1e9,2e10,2.5\n',
    ['2:1 params must be a number > 0, got "2024-04-18": correct it or leave the line out'],
    1,
  ],
  [
    'a range for a loss',
    'params,tokens,loss\n1e9,2e10,2.4-2.6\n1e9,2e10,2.5\n',
    ['2:10 loss must be a number > 0, got "2.4-2.6": correct it or leave the line out'],
    1,
  ],
  [
    'a plus or minus',
    'params,tokens,loss\n1e9,2e10,2.5±0.1\n1e9,2e10,2.5\n',
    ['2:10 loss must be a number > 0, got "2.5±0.1": correct it or leave the line out'],
    1,
  ],
  [
    'a fraction',
    'params,tokens,loss\n1e9,2e10,5/2\n1e9,2e10,2.5\n',
    ['2:10 loss must be a number > 0, got "5/2": correct it or leave the line out'],
    1,
  ],
  [
    'hexadecimal beyond',
    'params,tokens,loss\n0xZZ,2e10,2.5\n1e9,2e10,2.5\n',
    ['2:1 params must be a number > 0, got "0xZZ": correct it or leave the line out'],
    1,
  ],
  [
    'a quote never closed',
    'params,tokens,loss\n1e9,"2e10,2.5\n1e9,2e10,2.5\n',
    ['2:5 the quote of this cell is never closed: close it, or leave it out'],
  ],
  [
    'a quote inside a cell',
    'params,tokens,loss\n1e9,2"e10,2.5\n',
    ['2:5 this cell has quotes inside: put all of it in quotes, and write each quote in it twice'],
  ],
  [
    'a quoted cell with more behind it',
    'params,tokens,loss\n"1"e9,2e10,2.5\n',
    ['2:1 this cell has quotes inside: put all of it in quotes, and write each quote in it twice'],
  ],
  [
    'a note in the last line',
    'params,tokens,loss\n1e9,2e10,2.5\ntotal of 1 run\n',
    [
      '3:1 params must be a number > 0, got "total of 1 run": correct it or leave the line out',
      '3:15 tokens is missing: the line ends after 1 cells; fill it in or leave the line out',
      '3:15 loss is missing: the line ends after 1 cells; fill it in or leave the line out',
    ],
    1,
  ],
  [
    'a second header in the middle',
    'params,tokens,loss\n1e9,2e10,2.5\nparams,tokens,loss\n1e9,2e10,2.5\n',
    [
      '3:1 params must be a number > 0, got "params": correct it or leave the line out',
      '3:8 tokens must be a number > 0, got "tokens": correct it or leave the line out',
      '3:15 loss must be a number > 0, got "loss": correct it or leave the line out',
    ],
    2,
  ],
  [
    'a comment line',
    'params,tokens,loss\n# first sweep\n1e9,2e10,2.5\n',
    [
      '2:1 params must be a number > 0, got "# first sweep": correct it or leave the line out',
      '2:14 tokens is missing: the line ends after 1 cells; fill it in or leave the line out',
      '2:14 loss is missing: the line ends after 1 cells; fill it in or leave the line out',
    ],
    1,
  ],
  [
    'spaces between numbers',
    'params tokens loss\n1e9 2e10 2.5\n',
    [
      '1:1 no column is called "params" (or "Model Size"): rename the one with the sizes',
      '1:1 no column is called "loss": rename the one with the final loss',
      '1:1 no column is called "tokens", nor "flops" (or "Training FLOP") to compute them from: rename one',
    ],
  ],
  [
    'pipes between numbers',
    'params|tokens|loss\n1e9|2e10|2.5\n',
    [
      '1:1 no column is called "params" (or "Model Size"): rename the one with the sizes',
      '1:1 no column is called "loss": rename the one with the final loss',
      '1:1 no column is called "tokens", nor "flops" (or "Training FLOP") to compute them from: rename one',
    ],
  ],
  [
    'JSON',
    '[{"params":1e9,"tokens":2e10,"loss":2.5}]\n',
    ['1:1 this cell has quotes inside: put all of it in quotes, and write each quote in it twice'],
  ],
  [
    'HTML',
    '<table><tr><td>params</td></tr></table>\n',
    [
      '1:1 no column is called "params" (or "Model Size"): rename the one with the sizes',
      '1:1 no column is called "loss": rename the one with the final loss',
      '1:1 no column is called "tokens", nor "flops" (or "Training FLOP") to compute them from: rename one',
    ],
  ],
  [
    'a sheet of an office program',
    'PK\u0003\u0004\u0014\u0000\u0006\u0000',
    ['1:1 this is no plain text: save the sheet as “CSV UTF-8” and take that file'],
  ],
  [
    'text in two bytes a letter',
    'p\u0000a\u0000r\u0000a\u0000m\u0000s\u0000',
    ['1:1 this is no plain text: save the sheet as “CSV UTF-8” and take that file'],
  ],
  [
    'faults in several lines',
    'params,loss,tokens\n1e9,2.5,many\n,2.5,3e9\n1e9,-2,3e9\n1e9\n1e9,2.5,3e9\n',
    [
      '2:9 tokens must be a number > 0, got "many": correct it or leave the line out',
      '3:1 params must be a number > 0, got "": correct it or leave the line out',
      '4:5 loss must be a number > 0, got "-2": correct it or leave the line out',
      '5:4 tokens is missing: the line ends after 1 cells; fill it in or leave the line out',
      '5:4 loss is missing: the line ends after 1 cells; fill it in or leave the line out',
    ],
    1,
  ],
  [
    'a fault after cells of two lines and letters of two bytes',
    '﻿note,params,loss,tokens\r\n"two\r\nlines",1e9,2.5,x\r\n\r\né,y,2.5,3e9\r\n',
    [
      '3:16 tokens must be a number > 0, got "x": correct it or leave the line out',
      '5:3 params must be a number > 0, got "y": correct it or leave the line out',
    ],
  ],
  [
    'a fault far down',
    HEAD + GOOD.repeat(5000) + '1e9,2e10,x\n',
    ['5002:10 loss must be a number > 0, got "x": correct it or leave the line out'],
    5000,
  ],
];
