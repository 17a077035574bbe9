/**
 * Which pages have a picture of their own, and what each shows. All others share the front page's.
 *
 * @module
 */
import { FIGURES, wordsFor } from '#charts/figures/all.ts';
import type { FigureId } from '#charts/figures/index.ts';
import { drawingOf } from '#charts/render/poster.ts';
import { sizeOf } from '#charts/scene/geometry.ts';
import type { Colours } from '#charts/scene/theme.ts';
import { say } from '#charts/spec/message.ts';
import { defaultsOf } from '#charts/state/state.ts';
import { inEssayOrder, latestVerdict } from '#checks/claim-graph.ts';
import type { Entries } from '#checks/entries.ts';
import { toFigureData } from '#feed/figure-data.ts';
import { formatQuantity } from '#i18n/format.ts';
import { t } from '#i18n/messages.ts';
import type { Model } from '#schemas/model.ts';
import type { Locale } from '#schemas/text.ts';
import { toArticleLine } from './article-view.ts';
import { toClaimLine } from './claim-view.ts';
import type { ArticleEntry } from './entries.ts';
import { toOpening } from './essay-view.ts';
import { toModelLine } from './model-view.ts';
import type { Preview } from './preview-sheet.ts';
import { figureIds } from './shown-figures.ts';

/** What the picture of each page of one language shows, by the page's path; made when asked for. */
export function toPreviews(
  entries: Entries,
  articles: readonly ArticleEntry[],
  locale: Locale,
  colours: Colours,
): Map<string, () => Preview> {
  const kickerOf = (room: 'articles' | 'claims' | 'figures' | 'models', more = '') =>
    [t(locale, `${room}.title`), more].filter(Boolean).join(' · ');
  const claims = inEssayOrder(entries.claims.values());
  return new Map<string, () => Preview>([
    ['index', () => front(entries, locale)],
    ...articles.map((article): [string, () => Preview] => {
      const { slug, title, description } = toArticleLine(article);
      return [
        `articles/${slug}`,
        () => ({ kicker: kickerOf('articles'), title, note: description }),
      ];
    }),
    ...claims.map((claim): [string, () => Preview] => {
      const { id, number, restatement, rating, ratingLabel, gist } = toClaimLine(claim, locale);
      const verdict = { rating, word: ratingLabel };
      const kicker = kickerOf('claims', number);
      return [`claims/${id}`, () => ({ kicker, title: restatement, verdict, note: gist })];
    }),
    ...figureIds(entries).map((id): [string, () => Preview] => [
      `figures/${id}`,
      () => ({ kicker: kickerOf('figures'), ...drawn(entries, id, locale, colours) }),
    ]),
    ...[...entries.models.values()].map((model): [string, () => Preview] => {
      const { id, name, developer, released } = toModelLine(model, locale);
      const kicker = kickerOf('models', developer);
      return [
        `models/${id}`,
        () => ({ kicker, title: name, note: factsOf(model, released, locale) }),
      ];
    }),
  ]);
}

function front(entries: Entries, locale: Locale): Preview {
  const { kicker, question: title, lead: note } = toOpening(entries, locale);
  const marks = inEssayOrder(entries.claims.values()).map((claim) => latestVerdict(claim).rating);
  return { kicker, title, note, marks };
}

function drawn(entries: Entries, id: FigureId, locale: Locale, colours: Colours) {
  const figure = FIGURES[id];
  const words = wordsFor(locale, id);
  const data = toFigureData(entries, figure.needs);
  const spec = figure.spec(defaultsOf(figure, data), data);
  const size = sizeOf(spec, 'wide');
  const chart = { svg: drawingOf(spec, words, size, colours), ...size };
  return { title: say(words, { key: figure.title }), note: say(words, spec.caption), chart };
}

function factsOf(model: Model, released: string, locale: Locale): string {
  const shown = (['params', 'active_params', 'training_tokens'] as const).flatMap((name) => {
    const quantity = model[name];
    if (quantity === undefined || 'missing' in quantity) return [];
    return `${t(locale, `model.${name}`)}${t(locale, 'colon')}${formatQuantity(quantity, locale)}`;
  });
  return [...shown, released].join(' · ');
}
