// Wiring only: every choice that needs explaining lives in the module it configures.
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { checkOverlay } from './src/desk/check-overlay.ts';
import { lastSoundArticle } from './src/desk/last-sound-article.ts';
import { rehypeFootnoteWords } from './src/markdown/rehype-footnote-words.ts';
import { rehypeMethodLinks } from './src/markdown/rehype-method-links.ts';
import { rehypeTableCorners } from './src/markdown/rehype-table-corners.ts';
import { rehypeTableScroll } from './src/markdown/rehype-table-scroll.ts';
import { rehypeTaskLabels } from './src/markdown/rehype-task-labels.ts';
import { rehypeUnderBase } from './src/markdown/rehype-under-base.ts';
import { remarkGlue } from './src/markdown/remark-glue.ts';
import { remarkJoinCitations } from './src/markdown/remark-join-citations.ts';
import { remarkNumberComponents } from './src/markdown/remark-number-components.ts';
import { remarkPassages } from './src/markdown/remark-passages.ts';

const base = process.env.BASE_PATH ?? '/';
const content = process.env.CONTENT_DIR;

/** The parts of a figure lie in its folder under the same names; in the network they bear its id. */
function chunkName({ moduleIds, name }) {
  const [, id, part] = /figures\/([^/]+)\/(figure|recipe)\.ts$/.exec(moduleIds.at(-1) ?? '') ?? [];
  const own = id && part === name ? id + (part === 'figure' ? '' : `-${part}`) : '[name]';
  return `_astro/${own}.[hash].js`;
}

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://scaling-ledger.example',
  base,
  trailingSlash: 'always',
  output: 'static',
  // What Astro keeps of one content is none of another's.
  ...(content && { cacheDir: `./node_modules/.astro/${content.replaceAll(/\W+/g, '-')}` }),
  server: { port: Number(process.env.PORT ?? 4321) },
  i18n: { defaultLocale: 'en', locales: ['en', 'zh'] },
  markdown: {
    processor: unified({
      remarkPlugins: [
        remarkGfm,
        remarkNumberComponents,
        remarkJoinCitations,
        remarkGlue,
        remarkPassages,
      ],
      rehypePlugins: [
        rehypeTableCorners,
        rehypeTableScroll,
        rehypeTaskLabels,
        rehypeFootnoteWords,
        rehypeMethodLinks,
        [rehypeUnderBase, base],
      ],
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx()],
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [checkOverlay(), lastSoundArticle()],
    build: {
      assetsInlineLimit: 0,
      // Reading a property does nothing here; without the promise all that Chart.js could draw stays.
      rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { chunkFileNames: chunkName } } } },
    },
    define: {
      LEDGER_BASE: JSON.stringify(base),
      // Libraries ask for it; what they are told must not depend on the machine that builds.
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  devToolbar: { enabled: false },
});
