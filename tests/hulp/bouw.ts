// The repository's own site, built once with the real command and served the way `npm start` does, for all tests in tests/site.
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { dien } from '../../src/commands/serve.ts';
import { PROJECT } from '../../src/commands/project.ts';
import { draai } from './opdracht.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Absolute path of the built site. */
		map: string;
		/** Where it is served, without a slash at the end. */
		adres: string;
	}
}

export default async function bouw(project: TestProject): Promise<() => Promise<void>> {
	const klad = mkdtempSync(join(tmpdir(), 'zicht-site-'));
	const map = join(klad, 'site');
	const { code, uitvoer, fouten } = await draai('build', ['--root', PROJECT, '--out', map]);
	if (code !== 0) {
		rmSync(klad, { recursive: true, force: true });
		throw new Error(`the site does not build (exit ${code}):\n${uitvoer}\n${fouten}`);
	}
	const { server } = await dien(map, 0);
	project.provide('map', map);
	project.provide('adres', `http://localhost:${(server.address() as AddressInfo).port}`);
	return async () => {
		server.closeAllConnections();
		await new Promise((klaar) => server.close(klaar));
		rmSync(klad, { recursive: true, force: true });
	};
}
