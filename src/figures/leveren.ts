// What is to be delivered where nothing is yet: said to the reader in a sentence, and to whoever delivers it with the place and an example.
import { adresVanRegio, type RegioDeel } from '../domain/adressen.ts';
import type { DatasetBeschrijving } from '../domain/dataset.ts';
import { metHoofdletter } from '../domain/eenheid.ts';
import { vanRegio, zoekItem, type Item, type Portaal } from '../domain/portaal.ts';
import { VOORBEELDEN, type Leverbaar, type Voor, type Voorbeeld } from '../domain/voorbeelden.ts';

interface Uitleg {
	titel: string;
	/** What a reader will find here. */
	straks: string;
	/** What is known of it in a region that is filled already: then it is the documents that are silent. */
	stil?: string;
	/** What to make; `{map}` is where it goes. */
	doe: string;
}

const UITLEG: Record<Leverbaar, Uitleg> = {
	resultaten: { titel: 'Nog geen resultaten', straks: 'Straks staat hier elke belofte uit het plan, met hoe het ermee gaat.', doe: 'Maak per belofte één bestand in {map}.' },
	acties: { titel: 'Nog geen acties', straks: 'Straks staat hier wie wat doet, en wanneer het klaar moet zijn.', doe: 'Maak per actie één bestand in {map}.' },
	indicatoren: { titel: 'Nog geen indicatoren', straks: 'Straks staat hier hoe de regio meet of het werkt.', doe: 'Maak per indicator één bestand in {map}.' },
	rapportages: { titel: 'Nog geen verslag', straks: 'Straks staat hier wat er is gedaan, wat het kostte en wat later komt.', stil: 'Wij vonden geen verslag van deze regio. Misschien is het er wel, maar hebben wij het niet.', doe: 'Maak per verslag één bestand in {map}. Een verslag eindigt op .mdx, omdat er cijfers in staan.' },
	agenda: { titel: 'Nog geen agenda', straks: 'Straks staat hier welk stuk wanneer klaar moet zijn.', doe: 'Maak per stuk één bestand in {map}.' },
	tegenspraken: { titel: 'Nog geen tegenspraken', straks: 'Spreken documenten elkaar tegen? Dan staan hier straks beide kanten.', doe: 'Maak per tegenspraak één bestand in {map}.' },
	gemeenten: { titel: 'Nog geen gemeenten', straks: 'Straks staat hier elke gemeente van de regio.', doe: 'Maak per gemeente één bestand in {map}. De code staat op de lijst van het CBS.' },
	plannen: { titel: 'Nog geen plan', straks: 'Straks staat hier wat de regio belooft, en waarom.', doe: 'Maak per plan een map met het bestand plan.md erin.' },
	capaciteit: { titel: 'Nog geen cijfers over plekken', straks: 'Straks staat hier hoeveel plekken er zijn, per voorziening.', stil: 'In onze documenten van deze regio staat niet hoeveel plekken er zijn. Dat betekent niet dat er geen plekken zijn.', doe: 'Lever twee bestanden in {map}: de cijfers (.csv) en een beschrijving (.yaml) waarin staat: thema: capaciteit.' },
	begroting: { titel: 'Nog geen begroting', straks: 'Straks staat hier wat de regio uitgeeft en ontvangt.', stil: 'In onze documenten van deze regio staat geen begroting.', doe: 'Lever twee bestanden in {map}: de bedragen (.csv) en een beschrijving (.yaml) waarin staat: thema: begroting.' },
	cijfers: { titel: 'Nog geen cijfers', straks: 'Straks staan hier alle cijfers, om mee te nemen.', doe: 'Lever twee bestanden in {map}: de cijfers (.csv) en een beschrijving (.yaml).' },
	begrippen: { titel: 'Nog geen begrippen', straks: 'Straks staan hier moeilijke woorden, in gewone taal.', doe: 'Maak per woord één bestand in {map}.' },
	bronnen: { titel: 'Nog geen bronnen', straks: 'Straks staat hier elk document waar dit portaal op rust.', doe: 'Maak per document één bestand in {map}.' },
	nieuws: { titel: 'Nog geen nieuws', straks: 'Straks staan hier de belangrijkste stappen, met datum en bron.', doe: 'Maak per bericht één bestand in {map}.' },
};

/** A dataset that was announced. */
export interface Aangekondigd {
	titel: string;
	wanneer: string;
	bestand: string;
	kolommen: string[];
}

export interface Levering {
	titel: string;
	straks: string;
	/** Before and after the folder. */
	doe: [voor: string, na: string];
	map: string;
	voorbeelden: Voorbeeld[];
	aangekondigd: Aangekondigd[];
}

/** Figures that belong to a part of the portal. */
const THEMA: Partial<Record<Leverbaar, DatasetBeschrijving['zicht']['thema']>> = { capaciteit: 'capaciteit', begroting: 'begroting', indicatoren: 'monitor' };

/** Names for the examples: those of the region itself as far as it has them. */
export function voorWie(portaal: Portaal, regio: Item<'regios'> | undefined): Voor {
	const plan = regio && zoekItem(portaal, 'plannen', regio.data.plan, regio.id);
	const pijler = regio && portaal.inhoud.pijlers.find((item) => item.regio === regio.id && item.data.plan === plan?.id);
	return {
		regio: regio?.id ?? 'uw-regio',
		plan: plan?.id ?? 'uw-plan',
		bron: plan?.data.bron ?? portaal.inhoud.bronnen[0]?.id ?? 'uw-document',
		...(pijler ? { pijler: pijler.id } : {}),
		jaar: Number(plan?.data.van?.slice(0, 4)) || 2025,
	};
}

/** What is missing of `wat`, in `regio` or in what all share. */
export function leveringVan(portaal: Portaal, wat: Leverbaar, regio?: Item<'regios'>): Levering {
	const { titel, straks: belofte, stil, doe } = UITLEG[wat];
	const straks = stil && regio && vanRegio(portaal, 'resultaten', regio.id).length > 0 ? stil : belofte;
	const voorbeelden = VOORBEELDEN[wat](voorWie(portaal, regio ?? portaal.inhoud.regios[0]));
	const [voor = '', na = ''] = doe.split('{map}');
	const aangekondigd = portaal.verwacht
		.filter((dataset) => (regio ? dataset.regio === regio.id && dataset.beschrijving.zicht.thema === THEMA[wat] : wat === 'cijfers'))
		.map(({ bestand, beschrijving }) => ({ titel: beschrijving.title, wanneer: beschrijving.zicht.verwacht ?? '', bestand, kolommen: beschrijving.schema.fields.filter((veld) => !veld.zicht.berekening).map((veld) => veld.name) }));
	return { titel, straks, doe: [voor, na], map: voorbeelden[0]!.pad.replace(/[^/]+$/, ''), voorbeelden, aangekondigd };
}

const DELEN = ['resultaten', 'acties', 'capaciteit', 'begroting', 'indicatoren', 'rapportages', 'gemeenten', 'agenda'] as const satisfies (Leverbaar & RegioDeel)[];

/** Parts of a region that are still empty; the page of each says what to deliver. */
export function nogLeeg(portaal: Portaal, regio: string): { titel: string; adres: string }[] {
	const leeg = (deel: (typeof DELEN)[number]): boolean =>
		deel === 'capaciteit' || deel === 'begroting'
			? !portaal.datasets.some((dataset) => dataset.regio === regio && dataset.beschrijving.zicht.thema === deel)
			: vanRegio(portaal, deel, regio).length === 0;
	return DELEN.filter(leeg).map((deel) => ({ titel: metHoofdletter(UITLEG[deel].titel.replace('Nog geen ', '')), adres: adresVanRegio(regio, deel) }));
}
