// Where the product itself stands, and what it knows of the folder it publishes.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Nothing this product runs reports home.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Folder of the product: its src/, public/ and configuration. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Fixed files of a root other than the product's own. */
export const eigenPublic = (wortel: string): string | undefined => {
	const map = join(wortel, 'public');
	return wortel !== PROJECT && existsSync(map) ? map : undefined;
};
