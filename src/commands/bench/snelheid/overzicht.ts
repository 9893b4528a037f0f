// From rounds to what is told: medians with how far they lie apart, per row, page and chart, and the ratio to the reference in the same round.
import { cpus } from 'node:os';
import { mediaan, spreidingVan, type Spreiding } from '../spreiding.ts';
import type { Wortel } from '../wortel.ts';
import type { Maat, Maatnaam } from '../wortel/maat.ts';
import type { Gang, Uitslag } from './ronde.ts';
import type { Paginamaat, Sitemaat } from './site.ts';

export interface Gangmaat {
	seconden: Spreiding;
	/** MB (10⁶ bytes) of all processes together, and of the largest one. */
	piekMB: Spreiding | undefined;
	grootsteMB: Spreiding | undefined;
	stappen: Record<string, Spreiding>;
}

export interface Partijmaat {
	controleKoud?: Gangmaat;
	controleWarm?: Gangmaat;
	koud?: Gangmaat;
	warm?: Gangmaat;
	site?: Sitemaat;
	pagina?: Paginamaat;
	/** Of a cold build, by its median. */
	rijenPerSeconde?: number;
	paginasPerSeconde?: number;
	msPerPagina?: number;
	/** Of drawing alone. */
	msPerGrafiek?: number | undefined;
	bytesPerGrafiek?: number;
	/** What went wrong, each thing once. */
	mislukt: string[];
}

export interface Overzicht {
	maat: Maatnaam;
	gemeenten: number;
	kwartalen: number;
	rijen: number;
	csvMB: number;
	rondes: number;
	node: string;
	kernen: number;
	partijen: Record<string, Partijmaat>;
	/** Zicht against the reference: seconds by seconds, in the same round. */
	verhouding: Partial<Record<'koud' | 'warm', Spreiding>>;
}

const MB = 1e6;
const GRAFIEKSTAP = 'grafieken tekenen';

function gangmaat(gangen: Gang[]): Gangmaat | undefined {
	if (!gangen.length) return undefined;
	const pieken = (veld: 'piekSamen' | 'piekGrootste'): Spreiding | undefined => {
		const bekend = gangen.flatMap((gang) => (gang[veld] === undefined ? [] : [gang[veld] / MB]));
		return bekend.length ? spreidingVan(bekend) : undefined;
	};
	const namen = [...new Set(gangen.flatMap(({ stappen }) => Object.keys(stappen)))];
	return {
		seconden: spreidingVan(gangen.map(({ seconden }) => seconden)),
		piekMB: pieken('piekSamen'),
		grootsteMB: pieken('piekGrootste'),
		stappen: Object.fromEntries(namen.map((naam) => [naam, spreidingVan(gangen.flatMap(({ stappen }) => (stappen[naam] === undefined ? [] : [stappen[naam]])))])),
	};
}

function partijmaat(uitslagen: Uitslag[], rijen: number): Partijmaat {
	const van = (naam: 'controleKoud' | 'controleWarm' | 'koud' | 'warm'): Gangmaat | undefined => gangmaat(uitslagen.flatMap((uitslag) => uitslag[naam] ?? []));
	const [koud, site, pagina] = [van('koud'), uitslagen.findLast((een) => een.site)?.site, uitslagen.findLast((een) => een.pagina)?.pagina];
	// Of drawing by itself, or else of the step that a build prints.
	const los = uitslagen.flatMap(({ tekenen }) => (tekenen ? [(1000 * tekenen.tekenen) / tekenen.grafieken] : []));
	const stap = koud?.stappen[GRAFIEKSTAP]?.midden;
	const msPerGrafiek = los.length ? mediaan(los) : stap === undefined || !site?.grafieken ? undefined : (1000 * stap) / site.grafieken;
	return {
		controleKoud: van('controleKoud'), controleWarm: van('controleWarm'), koud, warm: van('warm'), site, pagina,
		...(koud && site && pagina ? {
			rijenPerSeconde: rijen / koud.seconden.midden,
			paginasPerSeconde: site.paginas / koud.seconden.midden,
			msPerPagina: (1000 * koud.seconden.midden) / site.paginas,
			msPerGrafiek,
			...(pagina.grafieken ? { bytesPerGrafiek: pagina.grafiekbytes / pagina.grafieken } : {}),
		} : {}),
		mislukt: [...new Set(uitslagen.flatMap((een) => een.mislukt))],
	};
}

/** Sums up all rounds of one size. */
export function overzichtVan(naam: Maatnaam, { gemeenten, kwartalen }: Maat, { rijen, bytes }: Wortel, rondes: Map<string, Uitslag>[]): Overzicht {
	const partijen = [...new Set(rondes.flatMap((ronde) => [...ronde.keys()]))];
	const verhouding = (gang: 'koud' | 'warm'): Spreiding | undefined => {
		const paren = rondes.flatMap((ronde) => {
			const [wij, zij] = [ronde.get('zicht')?.[gang], ronde.get('referentie')?.[gang]];
			return wij && zij ? [wij.seconden / zij.seconden] : [];
		});
		return paren.length ? spreidingVan(paren) : undefined;
	};
	return {
		maat: naam, gemeenten, kwartalen, rijen, csvMB: bytes / MB, rondes: rondes.length, node: process.version, kernen: cpus().length,
		partijen: Object.fromEntries(partijen.map((partij) => [partij, partijmaat(rondes.flatMap((ronde) => ronde.get(partij) ?? []), rijen)])),
		verhouding: { koud: verhouding('koud'), warm: verhouding('warm') },
	};
}
