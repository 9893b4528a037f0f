// How large a site is.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Omvang {
	bestanden: number;
	bytes: number;
}

/** Of all files below `map`, but for those in the folder `zonder` of it. */
export function omvangVan(map: string, zonder?: string): Omvang {
	const som: Omvang = { bestanden: 0, bytes: 0 };
	for (const een of readdirSync(map, { withFileTypes: true })) {
		if (een.name === zonder) continue;
		const pad = join(map, een.name);
		const deel = een.isDirectory() ? omvangVan(pad) : een.isFile() ? { bestanden: 1, bytes: statSync(pad).size } : undefined;
		som.bestanden += deel?.bestanden ?? 0;
		som.bytes += deel?.bytes ?? 0;
	}
	return som;
}
