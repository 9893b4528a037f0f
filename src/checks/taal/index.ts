// Plain language, as warnings: one file a rule, limits in zicht.config.yaml.
import { INHOUD_NAMEN } from '../../domain/collecties.ts';
import type { Item, Portaal } from '../../domain/portaal.ts';
import { isError, type Problem } from '../../domain/problem.ts';
import { CONFIGURATIEBESTAND } from '../../ingest/portaal.ts';
import { onbekendeAfkorting } from './afkorting.ts';
import { langeAlinea } from './alinealengte.ts';
import { alineasVan } from './alineas.ts';
import { ambtelijkWoord } from './ambtelijk.ts';
import { veelBijzinnen } from './bijzinnen.ts';
import { schreeuwend } from './hoofdletters.ts';
import { lijdendeVorm } from './lijdend.ts';
import { naamwoordstijl } from './naamwoordstijl.ts';
import { dubbeleOntkenning } from './ontkenning.ts';
import { onbekendeTerm } from './termen.ts';
import type { Alineatoets, Leesbaar, Sitetoets, Tekst, Teksttoets, Woordenboek } from './toets.ts';
import { voluit } from './voluit.ts';
import { langWoord } from './woordlengte.ts';
import { zinnenIn } from './zinnen.ts';
import { gemiddeldeZin, langeZin } from './zinslengte.ts';

const PER_ALINEA: Alineatoets[] = [langeZin, langeAlinea, langWoord, ambtelijkWoord, naamwoordstijl, voluit, schreeuwend, dubbeleOntkenning, veelBijzinnen];
const PER_TEKST: Teksttoets[] = [gemiddeldeZin, lijdendeVorm];
const PER_SITE: Sitetoets[] = [onbekendeAfkorting, onbekendeTerm];

function maakWoordenboek({ inhoud, onleesbaar }: Portaal): Woordenboek {
	const woorden = [...inhoud.begrippen.flatMap(({ data }) => [data.titel, ...(data.afkorting ? [data.afkorting] : []), ...data.synoniemen]), ...inhoud.voorzieningen.flatMap(({ data }) => [data.titel, ...(data.afkorting ? [data.afkorting] : [])])];
	const volledig = !onleesbaar.some(({ collectie }) => collectie === 'begrippen' || collectie === 'voorzieningen');
	return { volledig, begrippen: new Set(woorden.map((woord) => woord.toLowerCase())), afkortingen: new Set(woorden.flatMap((woord) => woord.split(/[\s()]+/)).filter((woord) => /\p{Lu}.*\p{Lu}/u.test(woord)).concat(inhoud.begrippen.flatMap(({ data }) => (data.afkorting ? [data.afkorting.toUpperCase()] : [])))) };
}

export function controleerTaal(portaal: Portaal): Problem[] {
	// Of settings that cannot be read nobody knows the limits and the names.
	if (portaal.problemen.some((probleem) => probleem.file === CONFIGURATIEBESTAND && isError(probleem))) return [];
	const woordenboek = maakWoordenboek(portaal);
	const teksten = INHOUD_NAMEN.flatMap((collectie) => (portaal.inhoud[collectie] as Item[]).map((item): Tekst =>
		alineasVan(item).map((alinea): Leesbaar => ({ ...alinea, zinnen: zinnenIn(alinea.tekst), grenzen: portaal.configuratie.taal[alinea.profiel] }))));
	return [
		...teksten.flatMap((alineas) => [...alineas.flatMap((alinea) => PER_ALINEA.flatMap((toets) => toets(alinea, woordenboek, portaal))), ...PER_TEKST.flatMap((toets) => toets(alineas, woordenboek))]),
		...(woordenboek.volledig ? PER_SITE : []).flatMap((toets) => toets(teksten, woordenboek, portaal)),
	];
}
