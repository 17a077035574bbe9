import type { APIRoute } from 'astro';
import { t } from '#i18n/messages.ts';
import { LOCALES } from '#schemas/text.ts';
import { loadArticles, loadEntries } from '#views/entries.ts';
import { lightColours } from '#views/light-colours.ts';
import { lettersFor, pictureOf } from '#views/preview-pictures.ts';
import { previewSheet } from '#views/preview-sheet.ts';
import { toPreviews } from '#views/previews.ts';

type Props = { picture: Uint8Array<ArrayBuffer> };

export async function getStaticPaths() {
  const entries = await loadEntries();
  const colours = lightColours();
  const sheets: [page: string, sheet: string][] = [];
  for (const locale of LOCALES) {
    const previews = toPreviews(entries, await loadArticles(locale), locale, colours);
    for (const [name, preview] of previews)
      sheets.push([
        `${locale}/${name}`,
        previewSheet(preview(), { locale, site: t(locale, 'site.name'), colours }),
      ]);
  }
  const letters = await lettersFor(sheets.map(([, sheet]) => sheet));
  // All at once: drawing goes on beside this thread.
  return Promise.all(
    sheets.map(async ([page, sheet]) => ({
      params: { page },
      props: { picture: await pictureOf(sheet, letters) },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { picture } }) => new Response(picture);
