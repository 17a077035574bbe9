/**
 * `npm run bench [-- pages]`: every bench in one table, then what pages weigh and score; or the
 * pages alone. A bench joins by adding its rows here.
 *
 * @module
 */
import { engineRows } from './engine.bench.ts';
import { figureRows } from './figures.bench.ts';
import { printTable } from './measure.ts';
import { printPages } from './pages.bench.ts';

if (!process.argv.includes('pages')) printTable('all', [...engineRows(), ...(await figureRows())]);
await printPages();
