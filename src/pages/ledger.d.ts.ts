import type { APIRoute } from 'astro';
import { ledgerTypes } from '#views/ledger-module.ts';

export const GET: APIRoute = async () => new Response(await ledgerTypes());
