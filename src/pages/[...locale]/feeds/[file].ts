import type { APIRoute } from 'astro';
import { loadArticles, loadEntries } from '#views/entries.ts';
import { FEED_KINDS, FEEDS, toFeed, type FeedKind } from '#views/feed-view.ts';
import { localePaths } from '#views/urls.ts';

export const getStaticPaths = () =>
  localePaths().flatMap(({ params, props }) =>
    FEEDS.flatMap((name) =>
      (Object.keys(FEED_KINDS) as FeedKind[]).map((kind) => ({
        params: { ...params, file: `${name}.${kind}` },
        props: { ...props, name, kind },
      })),
    ),
  );
type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props, site, url }) => {
  const articles = await loadArticles(props.locale);
  return new Response(toFeed(await loadEntries(), articles, props, site ?? url));
};
