// Information loss and safety of our suppression beside a peer's, on the peer's own tables; and the time a table of regular size takes. A measurement, not a test.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { herauditeer } from '../../disclosure/bescherm/heraudit.ts';
import { onderdruk } from '../../disclosure/bescherm/onderdruk.ts';
import { isGevoelig, metFijnste, waardeVan, type Cel, type Tabellen } from '../../disclosure/bescherm/tabellen.ts';
import { maakToeval } from '../../disclosure/bescherm/toeval.ts';

export interface Vergelijking {
	instance: string;
	cells: number;
	threshold: number;
	primaries: number;
	hiddenByUs: number;
	hiddenByPeer: number;
	/** Sensitive published cells without every value 1..T, judged by the auditor. */
	unprotectedByUs: number;
	unprotectedByPeer: number;
	seconds: number;
	cpuSeconds: number;
}

type Rij = Record<string, string>;
const lees = (pad: string): Rij[] => Papa.parse<Rij>(readFileSync(pad, 'utf8'), { header: true, skipEmptyLines: true }).data;

/** Counts up to this are the peer's small ones, as its file name or its primaries say. */
function grootsteKleine(naam: string, cellen: Rij[], waarden: number[]): number {
	const genoemd = /maxN(\d+)/.exec(naam)?.[1];
	return genoemd ? Number(genoemd) : Math.max(1, ...cellen.flatMap((cel, i) => (cel['primary'] === '1' ? [waarden[i]!] : [])));
}

/** One instance: `<naam>.publish.csv`, `.inner.csv` and `.x.csv` in `map`. `meld` hears how far a large one is. */
export async function vergelijk(map: string, naam: string, pogingen: number, meld: (regel: string) => void): Promise<Vergelijking> {
	const gepubliceerd = lees(join(map, `${naam}.publish.csv`));
	const vakken = lees(join(map, `${naam}.inner.csv`));
	const telling = 'freq' in vakken[0]! ? 'freq' : Object.keys(vakken[0]!).at(-1)!;
	const waar = vakken.map((vak) => Number(vak[telling]));
	const perCel = Map.groupBy(lees(join(map, `${naam}.x.csv`)), ({ cell }) => cell!);
	const delen = gepubliceerd.map(({ cell }) => (perCel.get(cell!) ?? []).map(({ inner_id: deel }) => Number(deel) - 1).sort((a, b) => a - b));
	const waarden = delen.map((een) => waardeVan(een, waar));
	const drempel = grootsteKleine(naam, gepubliceerd, waarden) + 1;
	const primair = gepubliceerd.filter(({ primary }) => primary === '1').length;
	const beleid = { drempel, nulGevoelig: gepubliceerd.some(({ primary }, i) => primary === '1' && waarden[i] === 0) };
	const tabellen = metFijnste({ waar, cellen: delen.map((een, i): Cel => ({ id: String(i), delen: een, gewicht: 1 })), verbanden: [] });
	const nummer = new Map(tabellen.cellen.map((cel, i) => [cel.delen.join(), i]));
	const vanPeer = new Set(gepubliceerd.flatMap(({ suppressed }, i) => (suppressed === '1' && delen[i]!.length ? [nummer.get(delen[i]!.join())!] : [])));
	const [{ verborgen }, seconds, cpuSeconds] = await geklokt(() => onderdruk(tabellen, beleid, { zaad: naam, pogingen, meld }));
	const telAlle = (een: ReadonlySet<number>): number => delen.filter((van) => van.length && een.has(nummer.get(van.join())!)).length;
	const lek = async (een: ReadonlySet<number>): Promise<number> => (await herauditeer(tabellen, beleid, een)).filter((cel) => !tabellen.cellen[cel]!.nooitGetoond).length;
	return { instance: naam, cells: delen.length, threshold: drempel, primaries: primair, hiddenByUs: telAlle(verborgen), hiddenByPeer: gepubliceerd.filter(({ suppressed }) => suppressed === '1').length, unprotectedByUs: await lek(verborgen), unprotectedByPeer: await lek(vanPeer), seconds, cpuSeconds };
}

/** 14 gemeenten × 8 voorzieningen × 12 kwartalen, with years and all totals; Poisson counts, sizes lognormal. The same every time. */
export function maakGroteTabel(gemiddeld = 2.5): Tabellen {
	const toeval = maakToeval(1);
	const normaal = (): number => Math.sqrt(-2 * Math.log(toeval())) * Math.cos(2 * Math.PI * toeval());
	const poisson = (lambda: number): number => {
		if (lambda > 50) return Math.max(0, Math.round(lambda + Math.sqrt(lambda) * normaal()));
		let [k, kans] = [0, Math.exp(-lambda)];
		for (let som = kans, u = toeval(); u > som && k < 500; som += kans) kans *= lambda / ++k;
		return k;
	};
	const reeks = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
	const [gemeenten, voorzieningen, kwartalen] = [reeks(14), reeks(8), reeks(12)];
	const groot = gemeenten.map(() => Math.exp(normaal()));
	const aandeel = voorzieningen.map(() => Math.exp(0.8 * normaal()));
	const nummer = (g: number, v: number, k: number): number => (g * 8 + v) * 12 + k;
	const waar = gemeenten.flatMap((g) => voorzieningen.flatMap((v) => kwartalen.map(() => poisson(Math.exp(gemiddeld) * groot[g]! * aandeel[v]!))));
	const met = (een: number[]): number[][] => [...een.map((i) => [i]), een];
	const tijd = [...kwartalen.map((k) => [k]), ...[0, 4, 8].map((k) => [k, k + 1, k + 2, k + 3]), kwartalen];
	const cellen = met(gemeenten).flatMap((gs) => met(voorzieningen).flatMap((vs) => tijd.map((ks): Cel => ({
		id: `${gs.join()}/${vs.join()}/${ks.join()}`, delen: gs.flatMap((g) => vs.flatMap((v) => ks.map((k) => nummer(g, v, k)))), gewicht: 1 + [gs, vs, ks].filter((een) => een.length > 1).length,
	}))));
	return metFijnste({ waar, cellen, verbanden: [] });
}

const mediaan = (waarden: number[]): number => waarden.toSorted((a, b) => a - b)[Math.floor((waarden.length - 1) / 2)] ?? Number.NaN;

/** An outcome, the seconds by the clock and those of the processor: on a machine with other work they differ. */
async function geklokt<T>(doe: () => Promise<T>): Promise<[T, number, number]> {
	const [begin, voor] = [performance.now(), process.cpuUsage()];
	const uitkomst = await doe();
	const { user, system } = process.cpuUsage(voor);
	return [uitkomst, (performance.now() - begin) / 1000, (user + system) / 1e6];
}

/** All instances of a folder up to `hoogstens` cells, and the table of regular size. `zeg` gets one line at a time, `meld` what goes on meanwhile. */
export async function meetOnthulling(map: string | undefined, hoogstens: number, zeg: (regel: string) => void, meld: (regel: string) => void): Promise<void> {
	if (map !== undefined && existsSync(map)) {
		const uit: Vergelijking[] = [];
		for (const bestand of readdirSync(map).filter((een) => een.startsWith('gs_') && een.endsWith('.publish.csv')).sort()) {
			const cellen = lees(join(map, bestand)).length;
			if (cellen > hoogstens) continue;
			// As protect does: of a large set one attempt.
			uit.push(await vergelijk(map, bestand.replace('.publish.csv', ''), cellen < 1500 ? 8 : 1, meld));
			zeg(JSON.stringify(uit.at(-1)));
		}
		const gelijk = uit.filter(({ unprotectedByUs, unprotectedByPeer }) => unprotectedByUs === 0 && unprotectedByPeer === 0);
		zeg(JSON.stringify({ instances: uit.length, unprotectedByUs: uit.reduce((som, een) => som + een.unprotectedByUs, 0), bothProtected: gelijk.length, medianHiddenByUs: mediaan(gelijk.map((een) => een.hiddenByUs)), medianHiddenByPeer: mediaan(gelijk.map((een) => een.hiddenByPeer)) }));
	}
	for (const drempel of [5, 10]) {
		const tabellen = maakGroteTabel();
		const [{ verborgen, onbeschermd }, seconds, cpuSeconds] = await geklokt(() => onderdruk(tabellen, { drempel }, { zaad: 'meting', pogingen: 1 }));
		const [lekken, auditSeconds, auditCpuSeconds] = await geklokt(() => herauditeer(tabellen, { drempel }, verborgen));
		zeg(JSON.stringify({ instance: '14x8x12', threshold: drempel, cells: tabellen.cellen.length, primaries: tabellen.cellen.filter((cel) => isGevoelig(waardeVan(cel.delen, tabellen.waar), { drempel })).length, hiddenByUs: verborgen.size, withoutProof: onbeschermd.length, unprotectedByUs: lekken.length, seconds, cpuSeconds, auditSeconds, auditCpuSeconds }));
	}
}
