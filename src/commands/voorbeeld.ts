// npm run voorbeeld: invents the sample figures for what the documents promise to measure but do not give.
// Everything here is made up. The same seed gives the same bytes, so a test can hold the files to this generator.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesOpties, UITGANG } from './opties.ts';

/** Folder of the sample data, below the root. */
export const VOORBEELDMAP = 'data/maastricht-heuvelland';

/** No count of people below this number is ever invented: the samples keep the rule they are to show. */
export const LAAGSTE = 10;

const KWARTALEN = [2021, 2022, 2023, 2024].flatMap((jaar) => [1, 2, 3, 4].map((nummer) => `${jaar}-Q${nummer}`));
const JAREN = ['2021', '2022', '2023', '2024'];

/** Random numbers from 0 to 1 that are the same on every machine (mulberry32). */
export function maakToeval(zaad: number): () => number {
	let a = zaad >>> 0;
	return () => {
		a = (a + 0x6d2b79f5) >>> 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A seed of its own for each file, so that a new file leaves the others as they are. */
const zaadVan = (naam: string): number => [...naam].reduce((som, teken) => (Math.imul(som, 31) + teken.charCodeAt(0)) >>> 0, 2023);

/** A slow change over the quarters, with a setback around the end of 2022 and a little noise. */
interface Verloop {
	van: number;
	tot: number;
	/** How far the worst quarter of the setback lies from the line. */
	terugslag?: number;
	/** Largest noise either way. */
	ruis?: number;
}

const SLECHTSTE = KWARTALEN.indexOf('2022-Q4');

function waardeOp({ van, tot, terugslag = 0, ruis = 0 }: Verloop, kwartaal: number, toeval: () => number): number {
	const helling = van + ((tot - van) * kwartaal) / (KWARTALEN.length - 1);
	return helling + terugslag * Math.exp(-(((kwartaal - SLECHTSTE) / 1.7) ** 2)) + (toeval() * 2 - 1) * ruis;
}

const aantalOp = (verloop: Verloop, kwartaal: number, toeval: () => number): number => Math.max(LAAGSTE, Math.round(waardeOp(verloop, kwartaal, toeval)));

const csv = (kop: string[], rijen: (string | number)[][]): string => `${[kop, ...rijen].map((rij) => rij.join(';')).join('\n')}\n`;

/** Crisisopvang and opvang zonder verblijf are left out: there so few people stay that a count could fall below ten. */
const VOORZIENINGEN = ['mo-met-verblijf', 'bw-zonder-verblijf', 'bw-licht', 'bw-basis'] as const;
type Voorziening = (typeof VOORZIENINGEN)[number];

interface Stroom {
	instroom: number;
	doorstroom: number;
	uitstroom: number;
	bezet: number;
}

const INSTROOM: Record<Voorziening, Verloop> = {
	'mo-met-verblijf': { van: 57, tot: 51, terugslag: 7, ruis: 2 },
	'bw-zonder-verblijf': { van: 14, tot: 17, terugslag: -2, ruis: 1 },
	'bw-licht': { van: 12, tot: 14, terugslag: -1, ruis: 1 },
	'bw-basis': { van: 15, tot: 13, terugslag: 1, ruis: 1 },
};
const DOORSTROOM: Record<Voorziening, Verloop> = {
	'mo-met-verblijf': { van: 22, tot: 26, terugslag: -4, ruis: 1.5 },
	'bw-zonder-verblijf': { van: 12, tot: 11, ruis: 1 },
	'bw-licht': { van: 12, tot: 16, terugslag: -2, ruis: 1 },
	'bw-basis': { van: 12, tot: 14, terugslag: -1, ruis: 1 },
};
/** Where the places taken are heading at the end of each quarter. */
const BEZET: Record<Voorziening, Verloop> = {
	'mo-met-verblijf': { van: 41, tot: 42, terugslag: 2, ruis: 0.8 },
	'bw-zonder-verblijf': { van: 56, tot: 65, terugslag: -3, ruis: 1.5 },
	'bw-licht': { van: 31, tot: 35, terugslag: -1, ruis: 1 },
	'bw-basis': { van: 41, tot: 38, terugslag: 1, ruis: 1 },
};
/** To which kinds of help people move on, in parts of one. */
const NAAR: Record<Voorziening, Partial<Record<Voorziening, number>>> = {
	'mo-met-verblijf': { 'bw-zonder-verblijf': 0.3, 'bw-licht': 0.45, 'bw-basis': 0.25 },
	'bw-zonder-verblijf': { 'bw-licht': 0.6, 'bw-basis': 0.4 },
	'bw-licht': { 'bw-zonder-verblijf': 1 },
	'bw-basis': { 'bw-zonder-verblijf': 0.5, 'bw-licht': 0.5 },
};

/** Splits a whole number by parts; what rounding leaves goes to the first. */
function verdeel(aantal: number, delen: Partial<Record<Voorziening, number>>): Map<Voorziening, number> {
	const uit = new Map(Object.entries(delen).map(([naam, deel]) => [naam as Voorziening, Math.round(aantal * deel)]));
	const [eerste] = uit.keys();
	const over = aantal - [...uit.values()].reduce((som, n) => som + n, 0);
	if (eerste) uit.set(eerste, uit.get(eerste)! + over);
	return uit;
}

/**
 * People coming, moving on and leaving, and the places taken at the end of each quarter. The four agree:
 * what was taken, plus who came, minus who left, is what is taken.
 */
export function stromen(): Map<string, Record<Voorziening, Stroom>> {
	const toeval = maakToeval(zaadVan('in-door-uitstroom'));
	const bezet = Object.fromEntries(VOORZIENINGEN.map((naam) => [naam, Math.round(BEZET[naam].van)])) as Record<Voorziening, number>;
	return new Map(KWARTALEN.map((periode, kwartaal) => {
		const weg = Object.fromEntries(VOORZIENINGEN.map((naam) => [naam, aantalOp(DOORSTROOM[naam], kwartaal, toeval)])) as Record<Voorziening, number>;
		const erbij = Object.fromEntries(VOORZIENINGEN.map((naam) => [naam, 0])) as Record<Voorziening, number>;
		for (const van of VOORZIENINGEN) for (const [naar, aantal] of verdeel(weg[van], NAAR[van])) erbij[naar] += aantal;
		return [periode, Object.fromEntries(VOORZIENINGEN.map((naam) => {
			const instroom = aantalOp(INSTROOM[naam], kwartaal, toeval);
			const doel = Math.round(waardeOp(BEZET[naam], kwartaal, toeval));
			const uitstroom = Math.max(LAAGSTE, bezet[naam] + instroom + erbij[naam] - weg[naam] - doel);
			bezet[naam] += instroom + erbij[naam] - weg[naam] - uitstroom;
			return [naam, { instroom, doorstroom: weg[naam], uitstroom, bezet: bezet[naam] }];
		})) as Record<Voorziening, Stroom>];
	}));
}

const CENTRUM = 'GM0935';
/** How many people each other gemeente has above the lowest number, at most. In small gemeenten this is more than in reality. */
const REST: Record<string, number> = { GM1903: 5, GM1729: 3, GM0938: 4, GM0981: 3, GM0994: 4 };

/** The same totals per gemeente; the centrumgemeente has what the others leave. */
function perGemeente(): (string | number)[][] {
	const toeval = maakToeval(zaadVan('in-door-uitstroom-gemeenten'));
	return [...stromen()].flatMap(([periode, voorzieningen]) => {
		const delen = (['instroom', 'uitstroom'] as const).map((richting) => {
			const totaal = VOORZIENINGEN.reduce((som, naam) => som + voorzieningen[naam][richting], 0);
			const uit = new Map(Object.entries(REST).map(([code, ruimte]) => [code, LAAGSTE + Math.floor(toeval() * (ruimte + 1))]));
			return new Map([[CENTRUM, totaal - [...uit.values()].reduce((som, n) => som + n, 0)], ...uit]);
		});
		return [CENTRUM, ...Object.keys(REST)].map((code) => [periode, code, ...delen.map((deel) => deel.get(code)!)]);
	});
}

/** One value per quarter and per column. */
function perKwartaal(naam: string, kolommen: Verloop[]): (string | number)[][] {
	const toeval = maakToeval(zaadVan(naam));
	return KWARTALEN.map((periode, kwartaal) => [periode, ...kolommen.map((verloop) => aantalOp(verloop, kwartaal, toeval))]);
}

const MELDINGEN: Record<string, Verloop> = { nieuw: { van: 128, tot: 116, terugslag: 14, ruis: 4 }, bestaand: { van: 46, tot: 37, terugslag: 6, ruis: 2 } };
const TERUGVAL: Verloop = { van: 24, tot: 15, terugslag: 4, ruis: 1.5 };
const DAKLOZEN: Verloop[] = [{ van: 36, tot: 17, terugslag: 6, ruis: 1.5 }, { van: 158, tot: 131, terugslag: 13, ruis: 3 }];
const WACHTTIJD: Record<Voorziening, Verloop> = {
	'mo-met-verblijf': { van: 5, tot: 3, terugslag: 2, ruis: 0.4 },
	'bw-zonder-verblijf': { van: 9, tot: 6, terugslag: 2, ruis: 0.6 },
	'bw-licht': { van: 13, tot: 9, terugslag: 3, ruis: 0.7 },
	'bw-basis': { van: 17, tot: 12, terugslag: 4, ruis: 0.8 },
};
const CIJFER: Record<Voorziening, Verloop> = {
	'mo-met-verblijf': { van: 6.3, tot: 6.9, terugslag: -0.2 },
	'bw-zonder-verblijf': { van: 7.2, tot: 7.7 },
	'bw-licht': { van: 7, tot: 7.5, terugslag: -0.1 },
	'bw-basis': { van: 6.8, tot: 7.2, terugslag: -0.2 },
};

function wachttijden(): (string | number)[][] {
	const toeval = maakToeval(zaadVan('wachttijd'));
	return KWARTALEN.flatMap((periode, kwartaal) => VOORZIENINGEN.map((naam) => [periode, naam, Math.max(1, Math.round(waardeOp(WACHTTIJD[naam], kwartaal, toeval)))]));
}

function rapportcijfers(): (string | number)[][] {
	const toeval = maakToeval(zaadVan('tevredenheid'));
	return JAREN.flatMap((jaar, i) => VOORZIENINGEN.map((naam) => [jaar, naam, waardeOp({ ...CIJFER[naam], ruis: 0.08 }, i * 4 + 3, toeval).toFixed(1).replace('.', ',')]));
}

function meldingen(): (string | number)[][] {
	const toeval = maakToeval(zaadVan('meldingen'));
	return KWARTALEN.flatMap((periode, kwartaal) => Object.entries(MELDINGEN).map(([soort, verloop]) => [periode, soort, aantalOp(verloop, kwartaal, toeval)]));
}

interface Post {
	post: string;
	naam: string;
	/** Invented too; no number of the real budget is repeated. */
	begroot: number;
	gerealiseerd: number;
	toelichting?: string;
	delen?: Post[];
}

const KOSTEN: Post[] = [
	{ post: 'bw', naam: 'Beschermd wonen', begroot: 0, gerealiseerd: 0, delen: [
		{ post: 'bw-zorgkosten', naam: 'Zorgkosten beschermd wonen', begroot: 9400000, gerealiseerd: 9618000, toelichting: 'Hogere lonen en prijzen. Ook bleven mensen langer dan verwacht.' },
	] },
	{ post: 'mo', naam: 'Maatschappelijke opvang', begroot: 0, gerealiseerd: 0, delen: [
		{ post: 'mo-inkoop', naam: 'Inkoop maatschappelijke opvang', begroot: 3000000, gerealiseerd: 3145000, toelichting: 'De oude opvang bleef langer open. In de winter waren er extra bedden.' },
		{ post: 'mo-activering', naam: 'Activering', begroot: 550000, gerealiseerd: 521000, toelichting: 'Twee groepen begonnen later.' },
		{ post: 'mo-skaeve-huse', naam: 'Skaeve Huse', begroot: 120000, gerealiseerd: 74000, toelichting: 'De woningen gingen later open.' },
		{ post: 'mo-verwarde-personen', naam: 'Aanpak verwarde personen', begroot: 450000, gerealiseerd: 447000 },
	] },
	{ post: 'personeel', naam: 'Personeel', begroot: 0, gerealiseerd: 0, delen: [
		{ post: 'personeel-toegang', naam: 'Toegang', begroot: 450000, gerealiseerd: 476000, toelichting: 'Tijdelijk extra mensen voor de nieuwe werkwijze.' },
		{ post: 'personeel-inkoop', naam: 'Inkoop en beheer van contracten', begroot: 350000, gerealiseerd: 338000 },
		{ post: 'personeel-projectorganisatie', naam: 'Projectorganisatie', begroot: 50000, gerealiseerd: 46000 },
	] },
	{ post: 'transformatie-brede-aanpak', naam: 'Brede aanpak dak- en thuisloosheid', begroot: 310000, gerealiseerd: 286000 },
	{ post: 'transformatie-overig', naam: 'Overige kosten van transformatie', begroot: 520000, gerealiseerd: 212000, toelichting: 'De ombouw van de opvang is vertraagd. Dit geld is nog niet uitgegeven.' },
];
const BUITEN: Post[] = [{ post: 'vrouwenopvang', naam: 'Vrouwenopvang', begroot: 2000000, gerealiseerd: 1962000, toelichting: 'Telt niet mee in het totaal.' }];
const INKOMSTEN: Post[] = [
	{ post: 'bw-zorgkosten', naam: 'Geld van het Rijk voor beschermd wonen', begroot: 11200000, gerealiseerd: 11368000, toelichting: 'Het Rijk gaf in de loop van het jaar extra geld voor hogere lonen en prijzen.' },
	{ post: 'mo-inkoop', naam: 'Geld van het Rijk voor maatschappelijke opvang', begroot: 3650000, gerealiseerd: 3702000, toelichting: 'Ook hier kwam er extra geld voor hogere lonen en prijzen.' },
	{ post: 'bw-eigen-bijdragen', naam: 'Eigen bijdragen van bewoners', begroot: 320000, gerealiseerd: 291000, toelichting: 'Meer mensen wonen zonder verblijf. Zij betalen minder.' },
];

/** Lines with their subtotals, a total below, and what stands outside it; sums are worked out here, not written. */
function boekhouding(posten: Post[], totaalnaam: string, buiten: Post[] = []): (string | number)[][] {
	const som = (een: Post, maat: 'begroot' | 'gerealiseerd'): number => een.delen?.reduce((totaal, deel) => totaal + deel[maat], 0) ?? een[maat];
	const regel = (een: Post, ouder: string, niveau: string): (string | number)[] => [een.post, een.naam, een.delen ? 'subtotaal' : 'post', ouder, niveau, som(een, 'begroot'), som(een, 'gerealiseerd'), een.toelichting ?? ''];
	const alles = (maat: 'begroot' | 'gerealiseerd'): number => posten.reduce((totaal, een) => totaal + som(een, maat), 0);
	return [
		...posten.flatMap((een) => [...(een.delen ?? []).map((deel) => regel(deel, een.post, 'deelpost')), regel(een, 'totaal', 'hoofdpost')]),
		['totaal', totaalnaam, 'totaal', '', 'totaal', alles('begroot'), alles('gerealiseerd'), ''],
		...buiten.map((een) => regel(een, '', 'buiten-totaal')),
	];
}

const BOEKHOUDKOP = ['post', 'naam', 'soort', 'onderdeel_van', 'niveau', 'begroot', 'gerealiseerd', 'toelichting'];

/** Every sample file: name → contents. The same on every call and every machine. */
export function voorbeeldbestanden(): Map<string, string> {
	const perVoorziening = (maten: (keyof Stroom)[]): (string | number)[][] =>
		[...stromen()].flatMap(([periode, voorzieningen]) => VOORZIENINGEN.map((naam) => [periode, naam, ...maten.map((maat) => voorzieningen[naam][maat])]));
	return new Map([
		['bezetting.csv', csv(['periode', 'voorziening', 'bezet'], perVoorziening(['bezet']))],
		['dakloosheid.csv', csv(['periode', 'buitenslapers', 'daklozen'], perKwartaal('dakloosheid', DAKLOZEN))],
		['in-door-uitstroom.csv', csv(['periode', 'voorziening', 'instroom', 'doorstroom', 'uitstroom'], perVoorziening(['instroom', 'doorstroom', 'uitstroom']))],
		['in-door-uitstroom-gemeenten.csv', csv(['periode', 'gemeente', 'instroom', 'uitstroom'], perGemeente())],
		['inkomsten-2023.csv', csv(BOEKHOUDKOP, boekhouding(INKOMSTEN, 'Totaal inkomsten'))],
		['meldingen.csv', csv(['periode', 'soort', 'meldingen'], meldingen())],
		['realisatie-2023.csv', csv(BOEKHOUDKOP, boekhouding(KOSTEN, 'Totaal kosten', BUITEN))],
		['terugval.csv', csv(['periode', 'terugval'], perKwartaal('terugval', [TERUGVAL]))],
		['tevredenheid.csv', csv(['periode', 'voorziening', 'cijfer'], rapportcijfers())],
		['wachttijd.csv', csv(['periode', 'voorziening', 'wachttijd'], wachttijden())],
	]);
}

/** Writes the sample files of a root. Their descriptors are written by hand and stay as they are. */
export async function voorbeeld(argumenten?: string[]): Promise<number> {
	const { wortel } = leesOpties('voorbeeld', ['root'], argumenten);
	const map = join(wortel, VOORBEELDMAP);
	mkdirSync(map, { recursive: true });
	const bestanden = voorbeeldbestanden();
	for (const [naam, inhoud] of bestanden) writeFileSync(join(map, naam), inhoud);
	process.stdout.write(`Geschreven: ${bestanden.size} bestanden met verzonnen cijfers in ${VOORBEELDMAP}/.\n`);
	return UITGANG.goed;
}
