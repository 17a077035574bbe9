/**
 * The site's own content, for what holds of it whatever an editor writes.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { checkContent } from '#checks/index.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

const { entries, files } = checkContent(content, { rules: [] });

export const CONTENT = entries;

/** Every file of it, articles included. */
export const FILES = files;
