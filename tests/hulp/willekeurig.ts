// Small registrations and recipes by chance: every counting, tables that lie in each other, products of a measure's own, quarters and years.
import { vastLot } from '../../src/disclosure/spreiding.ts';
import { recept as schema, type Recept, type Recepttabel } from '../../src/domain/recept.ts';
import type { Telling, Zorgperiode } from '../../src/domain/registratie.ts';

type Lot = () => number;
const kies = <T>(lot: Lot, lijst: readonly T[]): T => lijst[Math.floor(lot() * lijst.length)]!;

function enkele<T>(lot: Lot, lijst: readonly T[], aantal: number): T[] {
	const over = [...lijst];
	while (over.length > aantal) over.splice(Math.floor(lot() * over.length), 1);
	return over;
}

export function willekeurigRecept(zaad: number): Recept {
	const lot = vastLot(zaad * 7919);
	for (let i = 0; i < 5; i++) lot();
	const producten = ['a', 'b', 'c'].slice(0, kies(lot, [2, 3]));
	const lang = lot() < 0.5;
	const maten = (tellingen: readonly Telling[]): Recepttabel['maten'] => Object.fromEntries(tellingen.map((telling) => [telling, { telling, ...(lot() < 0.15 ? { producten: producten.slice(0, kies(lot, [1, 2])) } : {}) }]));
	const tabellen = Array.from({ length: kies(lot, [1, 2, 2, 3]) }, (_, i) => {
		const soort = kies(lot, ['uniek', 'uniek', 'stroom', 'stroom', 'wacht', 'gemengd', 'reden', 'meld'] as const);
		const assen: Record<string, string> = {};
		if (lot() < 0.6) assen['gemeente'] = 'gemeente';
		if (lot() < 0.4) assen['product'] = 'product';
		else if (lot() < 0.2) assen['groep'] = 'groep';
		const wat = ((): Telling[] => {
			if (soort === 'uniek') return ['uniek'];
			if (soort === 'stroom') return enkele(lot, ['stand', 'instroom', 'uitstroom', 'doorstroom'], kies(lot, [2, 3, 4]));
			if (soort === 'gemengd') return ['uniek', ...enkele<Telling>(lot, ['stand', 'instroom', 'uitstroom', 'terugval'], kies(lot, [1, 2]))];
			if (soort === 'wacht' && i > 0 && lot() < 0.5) return ['wachttijd'];
			if (soort === 'wacht') assen['wacht'] = 'wacht';
			else if (soort === 'reden') assen[kies(lot, ['reden', 'duur'])] = 'hoe';
			else if (lot() < 0.5) assen['melding'] = 'melding';
			return soort === 'wacht' ? ['instroom'] : soort === 'reden' ? ['uitstroom'] : ['meldingen'];
		})();
		return { bestand: `t${i}`, periode: lang ? 'jaar' : kies(lot, ['kwartaal', 'kwartaal', 'jaar']), assen, maten: maten(wat), totalen: wat.includes('wachttijd') ? [] : Object.keys(assen).filter(() => lot() < 0.5), ...(lot() < 0.15 ? { producten: producten.slice(0, 2) } : {}) };
	});
	return schema.parse({
		regio: 'streek', gemeenten: ['GM0001', 'GM0002'], van: lang ? '2022' : '2023', tot: '2023', redenen: { huis: [] }, drempel: kies(lot, [5, 10]), besluit: 'proef',
		producten: Object.fromEntries(producten.map((product, i) => [product, { groep: i < 2 ? 'x' : 'y' }])), tabellen,
	});
}

const DAG = 86_400_000;
const [BEGIN, EIND] = [Date.UTC(2021, 0, 1) / DAG, Date.UTC(2024, 0, 1) / DAG];

/** People who come, stay, move and come back; or who all come once. */
export function willekeurigeRegistratie(zaad: number, { producten }: Pick<Recept, 'producten'>): Zorgperiode[] {
	const lot = vastLot(zaad * 104_729 + 1);
	for (let i = 0; i < 5; i++) lot();
	const alle = Object.keys(producten);
	const [mensen, eenKeer] = [kies(lot, [15, 40, 80, 150]), lot() < 0.4];
	return Array.from({ length: mensen }, (_, i) => {
		const uit: Zorgperiode[] = [];
		const thuis = lot() < 0.75 ? 'GM0001' : 'GM0002';
		let dag = BEGIN + Math.floor(lot() * (EIND - BEGIN));
		for (let keer = eenKeer ? 1 : kies(lot, [1, 1, 2, 3]); keer > 0 && dag < EIND; keer--) {
			const duur = 2 + Math.floor(-Math.log(1 - lot()) * kies(lot, [60, 300]));
			const einde = dag + duur < EIND && lot() < 0.85 ? dag + duur : undefined;
			uit.push({
				client: `c${i}`, gemeente: lot() < 0.95 ? thuis : 'GM0002', product: lot() < 0.7 ? alle[0]! : kies(lot, alle), begin: dag, einde, reden: kies(lot, ['huis', 'onbekend']),
				wachtdagen: lot() < 0.2 ? undefined : Math.floor(lot() * lot() * 150), melding: kies(lot, ['nieuw', 'bestaand', '']),
			});
			if (einde === undefined && lot() < 0.8) break;
			dag += (lot() < 0.2 ? Math.floor(duur / 2) : duur) + kies(lot, [0, 3, 10, 40, 200]);
		}
		return uit;
	}).flat();
}
