// The report a controller signs: what was done, with what outcome. No record, no count that is not published, no path.
import { DREMPEL } from '../../domain/dataset.ts';
import { schrijfGetal } from '../../domain/eenheid.ts';
import type { Recept } from '../../domain/recept.ts';
import { bestandsregels, schrijfAchtergehouden, VERSLAGKOP } from '../../ingest/beschermingsverslag.ts';
import { BASIS, WOORDEN, type Beschermd, type Uitslag } from './bescherm.ts';

const METHODE: Record<Beschermd['plan']['methode'], string> = { onderdrukken: 'verbergen', afronden: `afronden op ${BASIS}` };

export interface Controle {
	/** How many tables the independent audit went over, and found nothing in. */
	aantal: number;
	/** Tables that hold averages only. */
	zonder: readonly string[];
}

const schrijfControle = ({ aantal, zonder }: Controle, drempel: number): string => [
	`${aantal === 1 ? '1 tabel' : `${aantal} tabellen`} nagerekend zoals een aanvaller dat zou doen, samen met eerdere uitgaven. Niets gevonden.`,
	...(zonder.length ? [`Hier staan alleen gemiddelden in: ${zonder.join(', ')}. Een gemiddelde is alleen te zien als het over ${drempel} mensen of meer gaat.`] : []),
].join(' ');

/** `inhoud` are the tables as written, by file name. `controle` is what the independent audit said. */
export function schrijfVerslag({ tabellen, achtergehouden, afgekeurd }: Uitslag, recept: Recept, inhoud: ReadonlyMap<string, string>, controle: Controle): string {
	const procent = (deel: number, geheel: number): string => `${schrijfGetal(geheel ? (100 * deel) / geheel : 0, 1)}%`;
	const bewijzen = Math.max(0, ...tabellen.map((een) => een.bewijzen));
	return `${[
		`${VERSLAGKOP}${recept.regio}`,
		`Dit verslag is gemaakt door \`npm run protect\`. Het zegt hoe de mensen in deze cijfers zijn beschermd. Er staan geen gegevens van personen in, en geen aantallen die verborgen zijn.`,
		`- **Periode:** ${recept.van} tot en met ${recept.tot}\n- **Drempel:** ${recept.drempel}. Een aantal van 1 tot en met ${recept.drempel - 1} mensen is niet te zien.${recept.drempel < DREMPEL ? `\n- **Besluit over de lagere drempel:** ${recept.besluit}` : ''}\n- **Teken:** een punt in het bestand, • op de site. Eén teken voor alles wat verborgen is.`,
		'## Per tabel',
		`| Tabel | Methode | Cellen | Verborgen | Grover gemaakt |\n| --- | --- | ---: | ---: | --- |\n${tabellen.map(({ plan, cellen, verborgen }) => `| ${plan.bestand} | ${METHODE[plan.methode]} | ${cellen} | ${verborgen} (${procent(verborgen, cellen)}) | ${plan.vergroofd.map((soort) => WOORDEN[soort]).join('; ') || 'nee'} |`).join('\n')}`,
		schrijfAchtergehouden(achtergehouden),
		...tabellen.filter(({ minderGemiddelden }) => minderGemiddelden).map(({ plan }) => `In ${plan.bestand} zijn gemiddelden weggelaten. Met de wachttijdklassen erbij was daaruit te berekenen hoe lang een klein aantal mensen wachtte.`),
		...(afgekeurd.length ? [`De onafhankelijke controle keurde eerst af: ${afgekeurd.join(', ')}. Daarna zijn deze tabellen grover gemaakt of weggelaten.`] : []),
		'## Hoe het is nagegaan',
		`- Alle tabellen zijn samen bekeken, met hun totalen en met wat eerder is gepubliceerd.\n- Bij elk klein aantal dat verborgen is, kan elke waarde van 1 tot en met ${recept.drempel} nog waar zijn. Daarvoor zijn ${schrijfGetal(bewijzen)} bewijzen gevonden: telkens een andere tabel die bij alle cijfers past. Elk bewijs is exact nagerekend. Een tweede programma zocht zelf naar zulke tabellen, op een andere manier. Waar het er binnen de tijd geen vond, rekende het een bewijs zelf na.\n- Bij afgeronde tabellen kan elk aantal dat zo wordt afgerond nog waar zijn. Is hetzelfde aantal eerder anders afgerond, dan elk aantal dat bij beide past.\n- Onafhankelijke controle: ${schrijfControle(controle, recept.drempel)}`,
		'## Bestanden',
		'`npm run check` vergelijkt elk bestand met deze lijst. De beschrijvingen horen er niet bij: daarin mag u schrijven.',
		`| Bestand | SHA-256 |\n| --- | --- |\n${bestandsregels(new Map([...inhoud].filter(([naam]) => naam.endsWith('.csv'))))}`,
		'## Ondertekening',
		'Naam:\n\nFunctie:\n\nDatum:',
	].join('\n\n')}\n`;
}
