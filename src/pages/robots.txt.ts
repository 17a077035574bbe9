import type { APIRoute } from 'astro';
import { toRobots } from '#views/sitemap-view.ts';

export const GET: APIRoute = ({ site, url }) => new Response(toRobots(site ?? url));
