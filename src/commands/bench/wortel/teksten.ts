// What editors would have written in the roots of the benchmark: a plan with its promises, and what is measured.
import { bestandsregels } from '../../../ingest/beschermingsverslag.ts';
import { alsTekst, blad, bronregels } from '../../../domain/voorbeelden.ts';
import { skelet } from '../../regio/skelet.ts';
import { slugVan, type GemeenteOpgave } from '../../regio/opgave.ts';
import { BASIS } from './cijfers.ts';
import { jarenVan } from './maat.ts';
import { BRON, INDICATOREN, PIJLERS, REGIO, RESULTATEN, VOORZIENINGEN, VOORZIENINGSOORTEN } from './woorden.ts';

const MAP = `content/regios/${REGIO}`;
const STANDEN = ['gerealiseerd', 'op-koers', 'nog-niet'];
const plaats = (i: number): string => bronregels(BRON, `paragraaf ${1 + (i % 9)}`);
const pijlerVan = (i: number): string => slugVan(PIJLERS[i % PIJLERS.length]!);

/** A region as npm run new-region makes it, its settings turned to a sample. */
function begin(gemeenten: GemeenteOpgave[]): [string, string][] {
	const grond = { heeftConfiguratie: false, heeftGitignore: true, bronnen: [], heeftStatusmodel: false, volgorde: 1 };
	const bestanden = skelet({ titel: 'Meetregio', id: REGIO, gemeenten, centrum: gemeenten[0]!.code, plan: 'Meetplan 2020-2027', van: 2020, tot: 2027, pijlers: PIJLERS, woordPijler: 'Pijler', woordDoel: 'Doel', organisatie: 'Meetregio', adres: 'https://meetregio.example', thema: false }, grond);
	return [...bestanden].filter(([pad]) => !pad.startsWith('data/') && !pad.startsWith(`${MAP}/doelen/`)).map(([pad, tekst]) => [pad, tekst.replace('voorbeeld: false', 'voorbeeld: true').replace(/^lead: .* werken samen aan .*$/m, 'lead: "Verzonnen gemeenten, om te meten hoe snel het portaal is."').replace(/^Deze gemeenten werken samen: .*$/m, 'Deze gemeenten bestaan niet. Ook hun cijfers zijn verzonnen.')]);
}

const doelen = (): [string, string][] => PIJLERS.map((pijler, i) => [`${MAP}/doelen/doel-${i + 1}.md`, blad([`titel: ${alsTekst(`${pijler}: elk jaar beter`)}`, `nummer: ${i + 1}`, `pijlers: [${slugVan(pijler)}]`, plaats(i)], 'De gemeenten werken hier samen aan.')]);

const resultaten = (): [string, string][] => RESULTATEN.map(({ id, titel }, i) => [
	`${MAP}/resultaten/${id}.md`,
	blad([
		`titel: ${alsTekst(titel)}`, `naam_in_bron: ${alsTekst(`Resultaat ${i + 1}`)}`, `nummer: ${i + 1}`, `plan: ${BRON}`, `pijlers: [${pijlerVan(i)}]`, `doelen: [doel-${1 + (i % PIJLERS.length)}]`, 'belofte_voor: 2027', 'standen:',
		...jarenVan(3).flatMap((jaar, j) => [`  - periode: ${jaar}`, `    status: ${STANDEN[Math.max(0, 2 - j - (i % 2))]}`, '    fictief: true', bronregels(BRON, `bijlage ${1 + j}`).replaceAll(/^/gm, '    ')]),
		plaats(i),
	], 'De gemeenten beloven dit samen. Elk jaar zeggen zij hoe het staat.'),
]);

const indicatoren = (totalen: boolean): [string, string][] => INDICATOREN.map(({ id, titel }, i) => [
	`${MAP}/indicatoren/${id}.md`,
	blad([`titel: ${alsTekst(titel)}`, `definitie: ${alsTekst(`Dit telt iedereen in de regio, per kwartaal. De uitkomst heet in de cijfers „${titel.toLowerCase()}”.`)}`, 'frequentie: kwartaal', `resultaten: [${RESULTATEN[i]!.id}]`, ...(i === 0 && totalen ? ['datasets: [monitor-regio]'] : []), plaats(i)], 'Zo zien de gemeenten of het beter gaat. Zij meten dit elk kwartaal op dezelfde manier.'),
]);

const voorzieningen = (): [string, string][] => VOORZIENINGEN.map(({ id, titel }, i) => [`content/voorzieningen/${id}.md`, blad([`titel: ${alsTekst(titel)}`, `soort: ${VOORZIENINGSOORTEN[i]!}`, plaats(i)], '')]);

/** Path → text of everything but the figures; `totalen` are those of the region. */
export const tekstenVan = (gemeenten: GemeenteOpgave[], totalen: boolean): Map<string, string> => new Map([...begin(gemeenten), ...doelen(), ...resultaten(), ...indicatoren(totalen), ...voorzieningen()]);

/** The report that goes with the rounded tables: nobody was counted, and it says so. */
export const verslagOver = (tabellen: ReadonlyMap<string, string>): string => `# Beschermingsverslag ${REGIO}

Deze cijfers zijn verzonnen door een meting van de snelheid van het portaal. Er zijn geen mensen geteld. De aantallen zijn afgerond zoals bij echte cijfers.

- **Drempel:** 10. Alle aantallen mensen zijn veelvouden van ${BASIS}.

## Bestanden

| Bestand | SHA-256 |
| --- | --- |
${bestandsregels(tabellen)}
`;
