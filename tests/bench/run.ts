/**
 * `npm run bench`: every bench in one table. A bench joins by adding its rows here.
 *
 * @module
 */
import { engineRows } from './engine.bench.ts';
import { figureRows } from './figures.bench.ts';
import { printTable } from './measure.ts';

printTable('all', [...engineRows(), ...(await figureRows())]);
