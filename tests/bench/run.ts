/**
 * `npm run bench [-- pages|check]`: every bench in one table, then the check, then what pages
 * weigh and score; or the pages or the check alone. A bench joins by adding its rows here.
 *
 * @module
 */
import { printChecks } from './checks.bench.ts';
import { engineRows } from './engine.bench.ts';
import { figureRows } from './figures.bench.ts';
import { printTable } from './measure.ts';
import { printPages } from './pages.bench.ts';

const only = process.argv[2];
if (only === undefined) printTable('all', [...engineRows(), ...(await figureRows())]);
if (only !== 'pages') printChecks();
if (only !== 'check') await printPages();
