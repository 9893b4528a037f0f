// The reference is a project of its own. It is installed where nothing of the checkout is touched, once for each version of it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Gebruiksfout } from '../../opties.ts';
import { PROJECT } from '../../project.ts';

const BRON = join(PROJECT, 'scripts/bench/reference');

function bestanden(): string[] {
	return readdirSync(BRON, { recursive: true, withFileTypes: true }).filter((een) => een.isFile() && !een.parentPath.includes('node_modules')).map((een) => join(een.parentPath, een.name)).sort();
}

/** Installs the reference, or finds it as it was installed before. Returns its folder. Throws Gebruiksfout when its packages cannot be had. */
export function installeerReferentie(zeg: (regel: string) => void): string {
	const hash = createHash('sha256');
	for (const pad of bestanden()) hash.update(pad.slice(BRON.length)).update(readFileSync(pad));
	const map = join(tmpdir(), `zicht-referentie-${hash.digest('hex').slice(0, 12)}`);
	if (existsSync(map)) return map;
	zeg('de referentie installeren (eenmalig, haalt pakketten op)');
	const klad = `${map}.${process.pid}`;
	mkdirSync(klad, { recursive: true });
	try {
		cpSync(BRON, klad, { recursive: true, filter: (van) => !van.includes('node_modules') });
		const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: klad, encoding: 'utf8', shell: process.platform === 'win32' });
		if (status !== 0) throw new Gebruiksfout(`De pakketten van de referentie zijn niet op te halen. Hebt u internet? Meten zonder vergelijking kan met --zonder-referentie.\n\n${(stderr ?? '').trim().split('\n').slice(-3).join('\n')}`);
		renameSync(klad, map);
	} finally {
		rmSync(klad, { recursive: true, force: true });
	}
	return map;
}
