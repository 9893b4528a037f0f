// Golden directories: a small root in, the whole site out, compared file by file. See tests/golden/README.md.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PROJECT } from '../../src/commands/project.ts';
import { bestandenIn, schrijf } from '../hulp/bestanden.ts';
import { hoofddeel, inspringen } from '../hulp/inspringen.ts';
import { losseEinden } from '../hulp/losse-einden.ts';
import { draai } from '../hulp/opdracht.ts';

const GOLDEN = join(PROJECT, 'tests/golden');
const TEKST = /\.(?:html|css|csv|json|svg|txt|xml|ics)$/;
/** New Year 2024, so that no page tells the day it was built. */
const DATUM = '1704067200';

/** Names with a hash of their contents change with every change of style or script; these tests are about pages. */
const zonderHash = (tekst: string): string => tekst.replace(/\/_zicht\/([\w-]+(?:\.[\w-]+)*?)\.[\w-]{8,10}\.(css|js)\b/g, '/_zicht/$1.HASH.$2');

function alsTekst(pad: string, inhoud: string): string {
	if (pad.endsWith('.svg')) return inspringen(inhoud);
	if (!pad.endsWith('.html')) return inhoud;
	return zonderHash(inspringen(pad === 'index.html' ? inhoud : hoofddeel(inhoud)));
}

/** What the case promises about a built site: path → text. */
const uitkomst = (map: string): Record<string, string> =>
	Object.fromEntries(
		bestandenIn(map)
			.filter((pad) => TEKST.test(pad) && !/^(?:pagefind|_zicht)\//.test(pad))
			.map((pad) => [pad, alsTekst(pad, readFileSync(join(map, pad), 'utf8'))]),
	);

const opgeslagen = (map: string): Record<string, string> => (existsSync(map) ? Object.fromEntries(bestandenIn(map).map((pad) => [pad, readFileSync(join(map, pad), 'utf8')])) : {});

const gevallen = readdirSync(GOLDEN, { withFileTypes: true }).filter((een) => een.isDirectory()).map((een) => een.name);

describe.each(gevallen)('golden directory %s', (geval) => {
	const [invoer, verwacht, anders] = ['in', 'verwacht', 'verwacht-changed'].map((naam) => join(GOLDEN, geval, naam)) as [string, string, string];

	const map = mkdtempSync(join(tmpdir(), 'zicht-golden-'));
	const uit = join(map, 'site');
	afterAll(() => rmSync(map, { recursive: true, force: true }));

	test('builds without a complaint', async () => {
		const { code, uitvoer, fouten } = await draai('build', ['--root', invoer, '--out', uit], { omgeving: { SOURCE_DATE_EPOCH: DATUM } });
		expect({ code, fouten }, uitvoer).toEqual({ code: 0, fouten: '' });
	});

	test('gives the very files that were accepted', () => {
		const nu = uitkomst(uit);
		rmSync(anders, { recursive: true, force: true });
		if (process.env['GOLDEN']) {
			rmSync(verwacht, { recursive: true, force: true });
			schrijf(verwacht, nu);
		}
		const toen = opgeslagen(verwacht);
		const verschillend = [...new Set([...Object.keys(nu), ...Object.keys(toen)])].filter((pad) => nu[pad] !== toen[pad]).sort();
		if (verschillend.length) schrijf(anders, nu);
		expect(verschillend, `these files differ; what the build gives is in tests/golden/${geval}/verwacht-changed; accept with GOLDEN=1 npm test -- golden`).toEqual([]);
	});

	test('has no link that leads nowhere, though many pages are not there', () => {
		expect(losseEinden(uit)).toEqual([]);
	});
});
