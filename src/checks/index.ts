// Rules over the whole. Each rule is a file, takes the portal, and returns what it finds wrong.
import type { Portaal } from '../domain/portaal.ts';
import { compareProblems, type Problem } from '../domain/problem.ts';
import { controleerAdressen } from './adressen.ts';
import { controleerBegripnamen } from './begripnamen.ts';
import { controleerBeschermd } from './beschermd.ts';
import { controleerBereik } from './bereik.ts';
import { controleerCorrecties } from './correcties.ts';
import { controleerDatasets } from './datasets.ts';
import { controleerDefinities } from './definities.ts';
import { controleerFictief } from './fictief.ts';
import { controleerGaten } from './gaten.ts';
import { controleerGemeentecodes } from './gemeentecodes.ts';
import { controleerGemeentejaren } from './gemeentejaren.ts';
import { controleerGetypt } from './getypt.ts';
import { controleerKaarten } from './kaarten.ts';
import { controleerKoppelingen } from './koppelingen.ts';
import { controleerLandbeeld } from './landbeeld.ts';
import { controleerOnderdelen } from './onderdelen.ts';
import { controleerPublic } from './public.ts';
import { controleerSprongen } from './sprongen.ts';
import { controleerStanden } from './standen.ts';
import { controleerStandkolommen } from './standkolommen.ts';
import { controleerTegels } from './tegels.ts';
import { controleerTermijnen } from './termijnen.ts';
import { controleerTaal } from './taal/index.ts';
import { controleerThema } from './thema.ts';
import { controleerTijden } from './tijden.ts';
import { controleerTotalen } from './totalen.ts';
import { controleerTweeWaarden } from './twee-waarden.ts';
import { controleerVorm } from './vorm/index.ts';
import { controleerVerhoudingen } from './verhoudingen.ts';
import { controleerVerwijzingen } from './verwijzingen.ts';
import { controleerWegen } from './wegen.ts';
import { controleerVormen } from './vormen.ts';

const REGELS: ((portaal: Portaal) => Problem[])[] = [
	controleerVerwijzingen,
	controleerAdressen,
	controleerDatasets,
	controleerBeschermd,
	controleerVormen,
	controleerStandkolommen,
	controleerLandbeeld,
	controleerTotalen,
	controleerVerhoudingen,
	controleerBereik,
	controleerGemeentecodes,
	controleerGemeentejaren,
	controleerDefinities,
	controleerSprongen,
	controleerGaten,
	controleerTweeWaarden,
	controleerOnderdelen,
	controleerGetypt,
	controleerKoppelingen,
	controleerCorrecties,
	controleerKaarten,
	controleerStanden,
	controleerTermijnen,
	controleerTijden,
	controleerTegels,
	controleerBegripnamen,
	controleerWegen,
	controleerFictief,
	controleerThema,
	controleerPublic,
	controleerVorm,
	controleerTaal,
];

/** Everything wrong with a root: what reading it found, then what the rules find; sorted by place. */
export function controleer(portaal: Portaal): Problem[] {
	return [...portaal.problemen, ...REGELS.flatMap((regel) => regel(portaal))].sort(compareProblems);
}
