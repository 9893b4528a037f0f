// Invented budgets and accounts; no number of the real budget is repeated. Not about people, so not protected.
import { csv } from './verloop.ts';

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

/** File name → contents. */
export const boekhoudbestanden = (): [string, string][] => [
	['inkomsten-2023.csv', csv(BOEKHOUDKOP, boekhouding(INKOMSTEN, 'Totaal inkomsten'))],
	['realisatie-2023.csv', csv(BOEKHOUDKOP, boekhouding(KOSTEN, 'Totaal kosten', BUITEN))],
];
