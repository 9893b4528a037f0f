// The outcome for a person: a line for each thing measured, both parties beside each other.
import { schrijfGetal } from '../../../domain/eenheid.ts';
import type { Spreiding } from '../spreiding.ts';
import type { Gangmaat, Overzicht, Partijmaat } from './overzicht.ts';
import type { Tijdverdeling } from './profiel.ts';

const breuk = (getal: number | undefined, decimalen: number): string => (getal === undefined || Number.isNaN(getal) ? '–' : schrijfGetal(getal, decimalen));

/** "12,3 (11,9–14,0)"; of one measurement the number alone. */
export function schrijfSpreiding(spreiding: Spreiding | undefined, decimalen = 1): string {
	if (!spreiding) return '–';
	const { kleinste, midden, grootste } = spreiding;
	return kleinste === grootste ? breuk(midden, decimalen) : `${breuk(midden, decimalen)} (${breuk(kleinste, decimalen)}–${breuk(grootste, decimalen)})`;
}

type Regel = [wat: string, ...waarden: string[]];

function tabel(regels: Regel[]): string {
	const breedten = regels[0]!.map((_, kolom) => Math.max(...regels.map((regel) => regel[kolom]?.length ?? 0)));
	return regels.map((regel) => `  ${regel.map((cel, i) => (i ? cel.padStart(breedten[i]!) : cel.padEnd(breedten[0]!))).join('   ').trimEnd()}\n`).join('');
}

const stappenVan = (naam: string, partij: Partijmaat): string => {
	const deel = (kop: string, gang: Gangmaat | undefined): string => (gang && Object.keys(gang.stappen).length ? `\n${naam}, ${kop}: seconden per stap\n${tabel(Object.entries(gang.stappen).map(([stap, spreiding]) => [stap, schrijfSpreiding(spreiding)]))}` : '');
	return deel('van niets af', partij.koud) + deel('met één ander cijfer', partij.warm);
};

/** Writes an outcome as text. */
export function schrijfOverzicht(overzicht: Overzicht): string {
	const { maat, gemeenten, kwartalen, rijen, csvMB, rondes, node, kernen, partijen, verhouding } = overzicht;
	const namen = Object.keys(partijen);
	const rij = (wat: string, van: (partij: Partijmaat) => string): Regel => [wat, ...namen.map((naam) => van(partijen[naam]!))];
	const heel = (getal: number | undefined): string => breuk(getal, 0);
	return [
		`Maat ${maat}: ${heel(gemeenten)} gemeenten, ${kwartalen} kwartalen, ${heel(rijen)} rijen (${breuk(csvMB, 1)} MB CSV); ${rondes} ${rondes === 1 ? 'ronde' : 'rondes'}, Node ${node}, ${kernen} kernen\n`,
		tabel([
			['', ...namen],
			rij('controle van niets af, s', ({ controleKoud: gang }) => schrijfSpreiding(gang?.seconden)),
			rij('controle met één ander cijfer, s', ({ controleWarm: gang }) => schrijfSpreiding(gang?.seconden)),
			rij('controle, piek van het geheugen, MB', ({ controleKoud: gang }) => schrijfSpreiding(gang?.piekMB, 0)),
			rij('bouwen van niets af, s', ({ koud }) => schrijfSpreiding(koud?.seconden)),
			rij('bouwen met één ander cijfer, s', ({ warm }) => schrijfSpreiding(warm?.seconden)),
			rij('piek van het geheugen, alles samen, MB', ({ koud }) => schrijfSpreiding(koud?.piekMB, 0)),
			rij('piek van het grootste proces, MB', ({ koud }) => schrijfSpreiding(koud?.grootsteMB, 0)),
			rij('rijen per seconde', ({ rijenPerSeconde }) => heel(rijenPerSeconde)),
			rij('pagina’s', ({ site }) => heel(site?.paginas)),
			rij('pagina’s per seconde', ({ paginasPerSeconde }) => breuk(paginasPerSeconde, 1)),
			rij('ms per pagina', ({ msPerPagina }) => breuk(msPerPagina, 1)),
			rij('grafieken', ({ site }) => heel(site?.grafieken)),
			rij('ms tekenen per grafiek', ({ msPerGrafiek }) => breuk(msPerGrafiek, 2)),
			rij('bytes per grafiek', ({ bytesPerGrafiek }) => heel(bytesPerGrafiek)),
			rij('hele site, MB', ({ site }) => breuk(site && site.bytes / 1e6, 1)),
			rij('zoekindex, MB', ({ site }) => breuk(site && site.indexbytes / 1e6, 2)),
			rij('pagina van een gemeente, bytes', ({ pagina }) => heel(pagina?.bytes)),
			rij('– met gzip', ({ pagina }) => heel(pagina?.gzip)),
			rij('– aanvragen', ({ pagina }) => heel(pagina?.aanvragen)),
			rij('– grafieken, cellen, CSV’s', ({ pagina }) => (pagina ? `${pagina.grafieken}, ${pagina.cellen}, ${pagina.csv}` : '–')),
		]),
		...(verhouding.koud || verhouding.warm ? [`\nzicht tegen referentie, in dezelfde ronde: van niets af ${schrijfSpreiding(verhouding.koud, 2)}, met één ander cijfer ${schrijfSpreiding(verhouding.warm, 2)}\n`] : []),
		...namen.map((naam) => stappenVan(naam, partijen[naam]!)),
		...namen.flatMap((naam) => partijen[naam]!.mislukt.map((een) => `\n${naam} mislukte: ${een}\n`)),
	].join('');
}

/** Where the time of a command went. */
export function schrijfTijdverdeling(naam: string, { seconden, bestanden, functies }: Tijdverdeling): string {
	const deel = (kop: string, lijst: [string, number][]): string => `\n${naam}: ${kop}\n${tabel(lijst.map(([wat, een]) => [wat, `${breuk(een, 2)} s`, `${breuk((100 * een) / seconden, 0)}%`]))}`;
	return deel(`${breuk(seconden, 1)} s rekentijd, per bestand of pakket`, bestanden) + deel('per functie', functies);
}
