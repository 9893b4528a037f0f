// How long the audit of a portal takes, and how much memory: a region, and the whole country. A measurement, not a test.
import { auditeer } from '../../disclosure/portaal/auditeer.ts';
import type { Bron, Leden } from '../../disclosure/portaal/gegevensstelsel.ts';
import { sleutelVan, type Rooster, type Roostercel } from '../../disclosure/portaal/rooster.ts';
import { maakToeval } from '../../disclosure/bescherm/toeval.ts';

interface Maat {
	naam: string;
	regios: number;
	/** Gemeenten in each region. */
	gemeenten: number;
	voorzieningen: number;
	kwartalen: number;
}

const MATEN: Maat[] = [
	{ naam: '14x8x12', regios: 1, gemeenten: 14, voorzieningen: 8, kwartalen: 12 },
	{ naam: '344x10x20', regios: 43, gemeenten: 8, voorzieningen: 10, kwartalen: 20 },
];
/** The lowest there may be, and the ordinary one. */
const DREMPELS = [5, 10];
const TELLING = 'mensen|bewegingen|meting';
const reeks = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

interface Punt {
	naam: string | undefined;
	delen: number[];
}

/** The points of an axis: leaves first, then sums by their parts. */
const tijd = (n: number): Punt[] => [...reeks(n).map((k) => ({ naam: `${2020 + Math.floor(k / 4)}-Q${(k % 4) + 1}`, delen: [] })), ...reeks(n / 4).map((j) => ({ naam: String(2020 + j), delen: reeks(4).map((k) => 4 * j + k) }))];
const soorten = (n: number): Punt[] => [...reeks(n).map((v) => ({ naam: `soort ${v}`, delen: [] })), { naam: undefined, delen: reeks(n) }];
function gebieden({ regios, gemeenten }: Maat): Punt[] {
	const bladeren = reeks(regios * gemeenten).map((g): Punt => ({ naam: `GM${String(g).padStart(4, '0')}`, delen: [] }));
	const streken = reeks(regios).map((r): Punt => ({ naam: `regio-${r}`, delen: reeks(gemeenten).map((g) => r * gemeenten + g) }));
	return [...bladeren, ...streken, ...(regios > 1 ? [{ naam: 'NL', delen: reeks(regios).map((r) => bladeren.length + r) }] : [])];
}

/** Poisson counts of lognormal sizes with all sums; small ones hidden, and beside them the smallest that keep each sum open. The same every time. */
export function maakMeting(maat: Maat, drempel: number): { bron: Bron; leden: Leden; verborgen: number } {
	const toeval = maakToeval(7);
	const normaal = (): number => Math.sqrt(-2 * Math.log(toeval())) * Math.cos(2 * Math.PI * toeval());
	const poisson = (lambda: number): number => {
		if (lambda > 50) return Math.max(0, Math.round(lambda + Math.sqrt(lambda) * normaal()));
		let [k, kans] = [0, Math.exp(-lambda)];
		for (let som = kans, u = toeval(); u > som && k < 500; som += kans) kans *= lambda / ++k;
		return k;
	};
	const assen = [gebieden(maat), soorten(maat.voorzieningen), tijd(maat.kwartalen)];
	const [G, V, T] = assen.map(({ length }) => length) as [number, number, number];
	const plek = (g: number, v: number, t: number): number => (g * V + v) * T + t;
	const waarde = new Float64Array(G * V * T);
	const groot = assen[0]!.map(() => Math.exp(0.7 * normaal()));
	const aandeel = assen[1]!.map(() => Math.exp(0.8 * normaal()));
	const lijnen: number[][] = [];
	for (let g = 0; g < G; g++) for (let v = 0; v < V; v++) for (let t = 0; t < T; t++) {
		const hier = [g, v, t];
		const som = assen.findIndex((as, a) => as[hier[a]!]!.delen.length > 0);
		const delenVan = (a: number): number[] => assen[a]![hier[a]!]!.delen.map((deel) => plek(...(hier.with(a, deel) as [number, number, number])));
		waarde[plek(g, v, t)] = som < 0 ? poisson(18 * groot[g]! * aandeel[v]!) : delenVan(som).reduce((opgeteld, deel) => opgeteld + waarde[deel]!, 0);
		for (const a of [0, 1, 2]) if (assen[a]![hier[a]!]!.delen.length) lijnen.push([plek(g, v, t), ...delenVan(a)]);
	}
	const weg = new Set([...waarde.keys()].filter((i) => waarde[i]! > 0 && waarde[i]! < drempel));
	for (let meer = true; meer; ) {
		meer = false;
		for (const lijn of lijnen) {
			const hierWeg = lijn.filter((i) => weg.has(i));
			if (!hierWeg.length || (hierWeg.length > 1 && hierWeg.slice(weg.has(lijn[0]!) ? 1 : 0).reduce((som, i) => som + waarde[i]!, 0) >= 2 * drempel)) continue;
			const erbij = lijn.slice(1).filter((i) => !weg.has(i)).sort((a, b) => Math.abs(waarde[a]! - 2 * drempel) - Math.abs(waarde[b]! - 2 * drempel))[0];
			if (erbij === undefined) continue;
			weg.add(erbij);
			meer = true;
		}
	}
	const cellen: Roostercel[] = [];
	for (let g = 0; g < G; g++) for (let v = 0; v < V; v++) for (let t = 0; t < T; t++) {
		const i = plek(g, v, t);
		const soort = assen[1]![v]!.naam;
		const plaats = { gebied: assen[0]![g]!.naam!, periode: assen[2]![t]!.naam!, ...(soort === undefined ? {} : { soort }) };
		cellen.push({ sleutel: sleutelVan(TELLING, 'instroom', plaats), maat: 'instroom', plaats, rij: i, waarde: weg.has(i) ? { getal: null, markering: 'onderdrukt' } : { getal: waarde[i]!, markering: 'waarde' } });
	}
	const rooster: Rooster = { id: 'meting', bestand: 'meting', telling: TELLING, drempel, basis: 1, assen: ['gebied', 'periode', 'soort'], cellen, plekVan: ({ rij }) => ({ file: 'meting', line: rij + 1, column: 1 }), noem: ({ plaats }) => Object.values(plaats).join(', ') };
	const leden = new Map(assen[0]!.map(({ naam, delen }) => [naam!, delen.map((deel) => assen[0]![deel]!.naam!)]));
	return { bron: { rooster, boomsommen: [] }, leden: (gebied) => (gebied === '' ? assen[0]!.filter(({ delen }) => delen.length).map(({ naam }) => naam!) : (leden.get(gebied) ?? [])), verborgen: weg.size };
}

/** Audits each size in turn with each threshold, the small one first: peak memory only grows. `zeg` gets one line of JSON at a time. */
export async function meetAudit(zeg: (regel: string) => void): Promise<void> {
	for (const [maat, drempel] of MATEN.flatMap((maat) => DREMPELS.map((drempel) => [maat, drempel] as const))) {
		const { bron, leden, verborgen } = maakMeting(maat, drempel);
		const begin = performance.now();
		const voor = process.cpuUsage();
		const problemen = await auditeer([bron], [], leden);
		const { user, system } = process.cpuUsage(voor);
		zeg(JSON.stringify({ instance: maat.naam, threshold: drempel, cells: bron.rooster.cellen.length, hidden: verborgen, problems: problemen.length, seconds: (performance.now() - begin) / 1000, cpuSeconds: (user + system) / 1e6, peakMB: Math.round(process.resourceUsage().maxRSS / 1024) }));
	}
}
