/**
 * Previews as PNG files: set in letters that come with the project and no others, so that every
 * machine draws the same bytes.
 *
 * A face holds all of 汉字 in ten megabytes; what the pictures use of it is cut out first, or
 * each would take ten times as long.
 *
 * @module
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { FACES } from './preview-sheet.ts';

/** Files of the faces in the weights the sheet asks for. */
const FILES = [
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
] as const;

/** Names of family and style, by which weights are told apart. */
const NAMES = [1, 2, 16, 17];

/** What a picture's letters are drawn from: files with no more than the characters in use. */
type Letters = readonly string[];

export async function lettersFor(sheets: Iterable<string>): Promise<Letters> {
  const used = [...new Set([...sheets].join(''))].sort().join('');
  const folder = mkdtempSync(join(tmpdir(), 'ledger-letters-'));
  const require = createRequire(join(process.cwd(), 'package.json'));
  return Promise.all(
    FILES.map(async (name, i) => {
      const whole = readFileSync(require.resolve(`@expo-google-fonts/${name}`));
      const file = join(folder, `${i}.ttf`);
      writeFileSync(
        file,
        await subsetFont(whole, used, { targetFormat: 'truetype', preserveNameIds: NAMES }),
      );
      return file;
    }),
  );
}

export async function pictureOf(sheet: string, letters: Letters): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = await renderAsync(sheet, {
    font: {
      loadSystemFonts: false,
      fontFiles: [...letters],
      defaultFontFamily: FACES.zh,
      sansSerifFamily: FACES.zh,
    },
  });
  return new Uint8Array(drawn.asPng());
}
