// Somebody's GeoJSON becomes shapes per gemeente in RD. What is wrong with it is told in words a person can act on.
import { inNederland, inRd, naarRd, type Punt } from '../domain/rd.ts';

export type Veelhoek = Punt[][];

export interface Vorm {
	code: string;
	naam: string | undefined;
	veelhoeken: Veelhoek[];
}

export interface Grenzen {
	vormen: Vorm[];
	/** The coordinates as they stood in the file. */
	stelsel: 'RD' | 'WGS84';
	/** The property that holds the codes. */
	veld: string;
	punten: number;
	/** Features left out because they say to be water. */
	water: number;
}

/** Why a file cannot be used, and what to do; several at once where that helps. */
export interface Bezwaar {
	bezwaren: { wat: string; doe: string }[];
}

const bezwaar = (wat: string, doe: string): Bezwaar => ({ bezwaren: [{ wat, doe }] });

type Json = Record<string, unknown>;
const isObject = (waarde: unknown): waarde is Json => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const GM = /^GM\d{4}$/;
/** How the files of CBS and Kadaster call the code, the likeliest first. */
const BEKEND = ['statcode', 'gm_code', 'gemeentecode', 'identificatie', 'code', 'gemcode'];

const alsCode = (waarde: unknown): string | undefined => {
	const tekst = String(waarde ?? '').trim().toUpperCase();
	return GM.test(tekst) ? tekst : /^\d{4}$/.test(tekst) ? `GM${tekst}` : undefined;
};

/** The property in which most features have a GM-code; one of bare digits counts only under a name that is known. */
function zoekVeld(eigenschappen: Json[]): string | undefined {
	const namen = [...new Set(eigenschappen.flatMap((een) => Object.keys(een)))];
	const score = (naam: string): number => {
		const plek = BEKEND.indexOf(naam.toLowerCase());
		const vol = eigenschappen.filter((een) => GM.test(String(een[naam] ?? '').trim().toUpperCase())).length;
		const kaal = plek === -1 ? 0 : eigenschappen.filter((een) => alsCode(een[naam])).length;
		return Math.max(vol, kaal) && Math.max(vol, kaal) * 100 - (plek === -1 ? BEKEND.length : plek);
	};
	return namen.map((naam) => ({ naam, score: score(naam) })).filter((een) => een.score > 0).sort((a, b) => b.score - a.score)[0]?.naam;
}

const isPunt = (waarde: unknown): waarde is Punt => Array.isArray(waarde) && waarde.length >= 2 && Number.isFinite(waarde[0]) && Number.isFinite(waarde[1]);
const isRing = (waarde: unknown): waarde is Punt[] => Array.isArray(waarde) && waarde.length >= 4 && waarde.every(isPunt) && waarde[0]![0] === waarde.at(-1)![0] && waarde[0]![1] === waarde.at(-1)![1];
const isVeelhoek = (waarde: unknown): waarde is Veelhoek => Array.isArray(waarde) && waarde.length > 0 && waarde.every(isRing);

function veelhoekenVan(vorm: unknown): Veelhoek[] | string {
	if (!isObject(vorm)) return 'heeft geen vorm (geometry)';
	const { type, coordinates } = vorm;
	if (type !== 'Polygon' && type !== 'MultiPolygon') return `is een ${String(type)}, geen vlak (Polygon of MultiPolygon)`;
	const lijst: unknown = type === 'Polygon' ? [coordinates] : coordinates;
	if (Array.isArray(lijst) && lijst.length && lijst.every(isVeelhoek)) return lijst;
	return 'heeft een rand die niet sluit, of waarin iets anders staat dan getallen';
}

/** The system of the coordinates: as the file says, and as they look. */
function stelselVan(geojson: Json, punten: () => Iterable<Punt>): 'RD' | 'WGS84' | Bezwaar {
	const crs = isObject(geojson['crs']) && isObject(geojson['crs']['properties']) ? String(geojson['crs']['properties']['name'] ?? '') : '';
	const epsg = /(\d{4,5})$/.exec(crs)?.[1];
	const gezegd = epsg === '28992' || epsg === '7415' ? 'RD' : epsg === '4326' || epsg === '4258' || /CRS84$/.test(crs) || crs === '' ? 'WGS84' : undefined;
	const zet = 'Zet de coördinaten om naar RD (EPSG:28992) of WGS84 (EPSG:4326), bijvoorbeeld in QGIS: Exporteren, Objecten opslaan als.';
	if (gezegd === undefined) return bezwaar(`De coördinaten staan in het stelsel ${crs}. Dat leest dit programma niet.`, zet);
	let rd = true;
	let wgs = true;
	let gedraaid = true;
	let mercator = true;
	let eerste: Punt | undefined;
	for (const punt of punten()) {
		const [x, y] = punt;
		eerste ??= punt;
		if (!inRd(punt)) rd = false;
		if (!inNederland(punt)) wgs = false;
		if (!inNederland([y, x])) gedraaid = false;
		if (x < 300_000 || x > 850_000 || y < 6_500_000 || y > 7_200_000) mercator = false;
	}
	if (rd && (gezegd === 'RD' || crs === '')) return 'RD';
	if (wgs && gezegd === 'WGS84') return 'WGS84';
	const hier = eerste ? `De eerste coördinaat is ${eerste.join(', ')}.` : '';
	if (rd || wgs) return bezwaar(`Het bestand zegt dat de coördinaten in ${crs} staan, maar zij zien eruit als ${rd ? 'RD' : 'WGS84'}. ${hier}`, 'Sla het bestand opnieuw op, met het goede stelsel.');
	if (gedraaid) return bezwaar(`Lengte en breedte zijn verwisseld. ${hier}`, 'In GeoJSON staat eerst de lengte (rond 5), dan de breedte (rond 52). Sla het bestand opnieuw op.');
	if (mercator) return bezwaar(`De coördinaten lijken Web Mercator (EPSG:3857). ${hier}`, zet);
	return bezwaar(`Niet alle coördinaten liggen in Europees Nederland. ${hier}`, zet);
}

/** Reads GeoJSON with the areas of gemeenten; `veld` names the property with the GM-code when the file has a strange one. */
export function leesGrenzen(tekst: string, veld?: string): Grenzen | Bezwaar {
	let geojson: unknown;
	try {
		geojson = JSON.parse(tekst.replace(/^\ufeff/, ''));
	} catch {
		return bezwaar('Het bestand is geen geldige JSON.', 'Sla de grenzen opnieuw op als GeoJSON. Een shapefile of GeoPackage kan dit programma niet lezen.');
	}
	if (isObject(geojson) && geojson['type'] === 'Topology') return bezwaar('Dit is TopoJSON, geen GeoJSON.', 'Sla de grenzen op als GeoJSON.');
	if (!isObject(geojson) || geojson['type'] !== 'FeatureCollection' || !Array.isArray(geojson['features'])) return bezwaar('Dit is geen GeoJSON met een lijst van gebieden (FeatureCollection).', 'Sla de hele laag met gemeenten op als GeoJSON.');
	const alle = geojson['features'].map((een) => ({ eigenschappen: isObject(een) && isObject(een['properties']) ? een['properties'] : {}, vorm: isObject(een) ? een['geometry'] : undefined }));
	const isWater = ({ eigenschappen }: (typeof alle)[number]): boolean => Object.entries(eigenschappen).some(([naam, waarde]) => /^(water|h2o)$/i.test(naam) && /^(ja|b)$/i.test(String(waarde)));
	const land = alle.filter((een) => !isWater(een));
	if (!land.length) return bezwaar('In het bestand staat geen enkel gebied.', 'Sla de hele laag met gemeenten op als GeoJSON.');
	const namen = [...new Set(land.flatMap(({ eigenschappen }) => Object.keys(eigenschappen)))];
	if (veld !== undefined && !namen.includes(veld)) return bezwaar(`Geen gebied heeft een eigenschap „${veld}”.`, `Kies uit: ${namen.join(', ') || 'er zijn er geen'}.`);
	const gekozen = veld ?? zoekVeld(land.map(({ eigenschappen }) => eigenschappen));
	if (gekozen === undefined) return bezwaar('Bij geen enkel gebied staat een GM-code (GM en vier cijfers).', `Staat de code in een eigenschap met een eigen naam? Noem die met --veld. Er zijn: ${namen.join(', ') || 'geen'}.`);

	const fouten: Bezwaar['bezwaren'] = [];
	const vormen = new Map<string, Vorm>();
	land.forEach(({ eigenschappen, vorm }, i) => {
		const code = alsCode(eigenschappen[gekozen]);
		// What is no gemeente (a province, the sea) has no code.
		if (!code) return;
		const veelhoeken = veelhoekenVan(vorm);
		if (typeof veelhoeken === 'string') {
			fouten.push({ wat: `Gebied ${i + 1} (${code}) ${veelhoeken}.`, doe: 'Herstel de vorm in het programma waar het bestand vandaan komt, en sla het opnieuw op.' });
			return;
		}
		const naam = Object.entries(eigenschappen).find(([sleutel, waarde]) => /naam|name/i.test(sleutel) && typeof waarde === 'string')?.[1] as string | undefined;
		const eerder = vormen.get(code);
		if (eerder) eerder.veelhoeken.push(...veelhoeken);
		else vormen.set(code, { code, naam, veelhoeken });
	});
	if (fouten.length) return { bezwaren: fouten };
	function* punten(): Generator<Punt> {
		for (const { veelhoeken } of vormen.values()) for (const veelhoek of veelhoeken) for (const ring of veelhoek) yield* ring;
	}
	const stelsel = stelselVan(geojson, punten);
	if (typeof stelsel !== 'string') return stelsel;
	let aantal = 0;
	for (const _ of punten()) aantal++;
	const zet = stelsel === 'RD' ? ([x, y]: Punt): Punt => [x, y] : naarRd;
	return { vormen: [...vormen.values()].map((vorm) => ({ ...vorm, veelhoeken: vorm.veelhoeken.map((veelhoek) => veelhoek.map((ring) => ring.map(zet))) })), stelsel, veld: gekozen, punten: aantal, water: alle.length - land.length };
}
