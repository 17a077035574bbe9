/**
 * `ledger.js` and its types: the calculations and the engine as one file each, drawn together at
 * build from the sources themselves, so that what is carried away is what the pages rest on.
 *
 * @module
 */
import { rolldown, type RolldownPluginOption } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

const INPUT = 'src/checks/calls/module.ts';

async function bundled(minify: boolean, plugins: RolldownPluginOption[] = []): Promise<string> {
  const build = await rolldown({ input: INPUT, plugins });
  const { output } = await build.generate({ format: 'es', minify });
  const [{ code }, ...more] = output;
  if (more.length > 0)
    throw new RangeError(`bundled: ${INPUT} came out in ${1 + more.length} files`);
  return code;
}

/** The module as browsers and Node load it. */
export const ledgerModule = (): Promise<string> => bundled(true);

/** What TypeScript is told of it. */
export const ledgerTypes = (): Promise<string> => bundled(false, [dts({ emitDtsOnly: true })]);
