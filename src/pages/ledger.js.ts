import type { APIRoute } from 'astro';
import { ledgerModule } from '#views/ledger-module.ts';

export const GET: APIRoute = async () => new Response(await ledgerModule());
