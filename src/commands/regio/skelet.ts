// The files of a new region: complete, right, and empty. Nothing in them is invented; what is not known yet says so.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schrijfTelwoord, metHoofdletter, somOp } from '../../domain/eenheid.ts';
import { alsTekst, blad, bronregels, cijferbestanden } from '../../domain/voorbeelden.ts';
import { PROJECT } from '../project.ts';
import { plaatsOpKaart, slugVan, type Opgave } from './opgave.ts';

/** What the root has that the new files build on. */
export interface Ondergrond {
	heeftConfiguratie: boolean;
	heeftGitignore: boolean;
	/** Ids in content/bronnen/. */
	bronnen: string[];
	heeftStatusmodel: boolean;
	/** Place among the regions. */
	volgorde: number;
}

export const STATUSMODEL = 'content/statusmodellen/portaal.md';
export const THEMABESTAND = 'thema.css';

const configuratie = ({ organisatie, adres, thema }: Opgave): string => `# Wat dit portaal eigen maakt. Pas het aan; de code blijft gelijk.
titel: Zicht
ondertitel: Wat is beloofd, wat is gedaan, wat kost het
# Het adres waarop de site komt te staan.
adres: ${adres}
organisatie: ${alsTekst(organisatie)}
contact:
  # Zo kunnen lezers u bereiken. Een adres of nummer kan erbij: email: … en telefoon: …
  tekst: ${alsTekst(`Neem contact op met ${organisatie}.`)}
# De licentie van uw eigen cijfers.
licentie:
  naam: CC0 1.0
  url: https://creativecommons.org/publicdomain/zero/1.0/
# Staan er verzonnen cijfers op de site? Alleen dan: true.
voorbeeld: false
${thema ? `# De kleuren en letters van uw organisatie.\nthema: ${THEMABESTAND}\n` : ''}`;

export const themablad = (): string => `/* De kleuren en letters van uw organisatie. Haal de tekens om een regel weg om hem te gebruiken.
   light-dark(licht, donker) geeft twee kleuren: voor een licht en voor een donker scherm.
   Zorg voor genoeg verschil: tekst minstens 4,5 op 1, randen minstens 3 op 1. */
:root {
	/* --zicht-accent: light-dark(#0b5561, #7fd0dc); */
	/* --zicht-accent-vlak: light-dark(#e6f2f4, #12343a); */
	/* --zicht-kopletter: Georgia, serif; */
	/* --zicht-ronding: 0.25rem; */
}
`;

/** Every file of the region, by its path in the root; those that all regions share only where the root has none. */
export function skelet(opgave: Opgave, grond: Ondergrond): Map<string, string> {
	const { id, titel, gemeenten, centrum, plan, van, tot } = opgave;
	const planId = slugVan(plan);
	const bron = grond.bronnen.includes(planId) ? `${planId}-${id}` : planId;
	const namen = gemeenten.map(({ naam }) => naam);
	const centrumnaam = gemeenten.find(({ code }) => code === centrum)!.naam;
	const aantal = gemeenten.length === 1 ? 'Eén gemeente werkt' : `${metHoofdletter(schrijfTelwoord(gemeenten.length))} gemeenten werken samen`;
	const map = `content/regios/${id}`;
	const tegels = plaatsOpKaart(gemeenten.length);
	const eerste = slugVan(opgave.pijlers[0]!);
	return new Map([
		...(grond.heeftConfiguratie ? [] : [['zicht.config.yaml', configuratie(opgave)] as const]),
		...(grond.heeftConfiguratie || grond.heeftGitignore ? [] : [['.gitignore', '# De gebouwde site: die is altijd opnieuw te maken.\ndist/\n'] as const]),
		...(opgave.thema ? [[THEMABESTAND, themablad()] as const] : []),
		...(grond.heeftStatusmodel ? [] : [[STATUSMODEL, readFileSync(join(PROJECT, STATUSMODEL), 'utf8')] as const]),
		[`content/bronnen/${bron}.md`, blad([`titel: ${alsTekst(plan)}`, `kort: ${alsTekst(plan)}`, `uitgever: ${alsTekst(`Gemeente ${centrumnaam}`)}`, 'soort: plan', 'status: onbekend', `regios: [${id}]`], '')],
		[`${map}/regio.md`, blad([`titel: ${alsTekst(titel)}`, `lead: ${alsTekst(`${aantal} aan opvang en aan wonen met hulp. Dit portaal wordt nog gevuld.`)}`, `volgorde: ${grond.volgorde}`, `plan: ${planId}`, 'tegels: []', bronregels(bron)], gemeenten.length === 1 ? `Het gaat om ${centrumnaam}.` : `Deze gemeenten werken samen: ${somOp(namen)}. ${centrumnaam} is centrumgemeente. Dat betekent: zij beheert het geld voor de hele regio.`)],
		...gemeenten.map(({ id: gemeente, code, naam }, i) => [`${map}/gemeenten/${gemeente}.md`, blad([`titel: ${alsTekst(naam)}`, `code: ${code}`, `rol: ${code === centrum ? 'centrumgemeente' : 'regiogemeente'}`, '# Schuif de tegel naar zijn buren: kolom en rij lopen van 1 tot en met 8.', 'tegel:', `  kolom: ${tegels[i]!.kolom}`, `  rij: ${tegels[i]!.rij}`, `lead: ${alsTekst(`${naam} hoort bij de regio ${titel}.`)}`, bronregels(bron)], '')] as const),
		[`${map}/plannen/${planId}/plan.md`, blad([`titel: ${alsTekst(plan)}`, 'lead: Wat er in dit plan staat, wordt nog ingevuld.', 'soort: regioplan', `van: ${van}`, `tot: ${tot}`, `bron: ${bron}`, 'status: onbekend', '# De woorden van uw plan, bijvoorbeeld Pijler en Ambitie.', 'indeling:', `  pijler: ${alsTekst(opgave.woordPijler)}`, `  doel: ${alsTekst(opgave.woordDoel)}`], '')],
		...opgave.pijlers.map((pijler, i) => [`${map}/pijlers/${slugVan(pijler)}.md`, blad([`titel: ${alsTekst(pijler)}`, 'lead: Wat hieronder valt, wordt nog ingevuld.', `nummer: ${i + 1}`, `plan: ${planId}`, bronregels(bron)], '')] as const),
		[`${map}/doelen/eerste-doel.md`, blad([`titel: ${alsTekst(`${opgave.woordDoel}, nog in te vullen`)}`, 'nummer: 1', 'soort: doel', `pijlers: [${eerste}]`, bronregels(bron)], '')],
		...cijferbestanden({ regio: id, plan: planId, bron, pijler: eerste, jaar: van }, 'zodra de gegevensbeheerder ze levert').map(({ pad, tekst }) => [pad, tekst] as const),
	]);
}
