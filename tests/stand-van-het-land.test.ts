// The national study as it stands in data/: whole, within its source, and downloaded as delivered.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../src/commands/project.ts';
import { cellenVanRegio, cijfersVanRegio, landbeeldVan, telCellen } from '../src/figures/landbeeld.ts';
import { leesPortaal } from '../src/ingest/portaal.ts';
import { schrijfCsv } from '../src/publish/csv.ts';

describe('the state of the country in 2020', () => {
	const portaal = leesPortaal(PROJECT);
	const beeld = landbeeldVan(portaal)!;
	const cellen = beeld.regios.flatMap((regio) => cellenVanRegio(beeld, regio));

	test('has 45 regions by 17 points, each mark with its line in the source', () => {
		expect([beeld.regios.length, beeld.indicatoren.length, beeld.dataset.aantalRijen, cellen.length]).toEqual([45, 17, 765, 765]);
		const regels = cellen.map(({ plaats }) => Number(plaats));
		expect(new Set(regels).size).toBe(765);
		expect(regels).toEqual(regels.toSorted((a, b) => a - b));
	});

	test('counts what two readings agreed on', () => {
		expect(telCellen(beeld, cellen).map(({ status, aantal }) => [status.id, aantal])).toEqual([['ja', 328], ['in-ontwikkeling', 285], ['nee', 75], ['onbekend', 77]]);
	});

	test('has every line within its regiobeeld, and a remark with every mark that is unknown', () => {
		for (const regio of beeld.regios) for (const { plaats, status, opmerking } of cellenVanRegio(beeld, regio)) {
			expect(Number(plaats), regio.id).toBeGreaterThanOrEqual(regio.data.regels.van);
			expect(Number(plaats), regio.id).toBeLessThanOrEqual(regio.data.regels.tot);
			if (status.id === 'onbekend') expect(opmerking, `${regio.id} ${plaats}`).not.toBe('');
		}
		for (const regio of beeld.regios) for (const { plaats } of cijfersVanRegio(portaal, regio)) {
			expect(Number(plaats), regio.id).toBeGreaterThanOrEqual(regio.data.regels.van);
			expect(Number(plaats), regio.id).toBeLessThanOrEqual(regio.data.regels.tot);
		}
	});

	test('keeps the odd marks as they were read', () => {
		const stand = (regio: string, indicator: string) => beeld.cel(beeld.regios.find(({ id }) => id === regio)!, beeld.indicatoren.find(({ id }) => id === indicator)!).status.id;
		expect([stand('oost-veluwe', 'inkoop-buiten-de-regio'), stand('holland-rijnland', 'planning'), stand('midden-ijssel', 'governance'), stand('midden-ijssel', 'regiovisie-vastgesteld'), stand('den-haag', 'financiele-solidariteit'), stand('den-haag', 'overgang-clienten'), stand('vallei-regio-ede', 'planning'), stand('fryslan', 'toegang')]).toEqual(['onbekend', 'onbekend', 'ja', 'ja', 'nee', 'ja', 'onbekend', 'onbekend']);
	});

	test('is downloaded with exactly the columns that were delivered', () => {
		const machine = String(schrijfCsv(beeld.dataset));
		expect(machine.split('\n')[0]).toBe('regio,centrumgemeente,onderdeel,indicator,status,regel,opmerking');
		const geleverd = readFileSync(join(PROJECT, 'data/stand-van-het-land.csv'), 'utf8').trimEnd().split('\n').length;
		expect(machine.trimEnd().split('\n')).toHaveLength(geleverd);
	});

	test('has an abstract of two sentences for each region', () => {
		for (const { id, data } of beeld.regios) expect(data.lead.match(/[.!?](?:\s|$)/g), id).toHaveLength(2);
	});
});
