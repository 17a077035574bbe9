import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://scaling-ledger.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  output: 'static',
  server: { port: Number(process.env.PORT ?? 4321) },
  markdown: { processor: unified({ remarkPlugins: [remarkGfm] }), syntaxHighlight: false },
  integrations: [mdx()],
  security: { csp: true },
  devToolbar: { enabled: false },
});
