// Descriptions of one case: a text that tells of a single person's life, also without a name. Weighed a sentence at a time; see verhaalweging.ts.
import { heeft, K, kenmerken } from './kenmerken.ts';
import { INITIAAL, HIJ_ZIJ, IK_TOEN, PERSOON, UNIEK, ZIJ_ENKEL } from './verhaalwie.ts';
import { isAnderstalig } from './verhaaltaal.ts';
import { isNotitie, weeg } from './verhaalweging.ts';
import type { Koprol, Vondst, Zoeker } from './soorten.ts';

/** Everything that finds somebody in the singular: `laag` in a sentence in small letters, `zoals` in one as it stands. */
export const OVER_IEMAND = { laag: [PERSOON, HIJ_ZIJ, ZIJ_ENKEL, IK_TOEN, UNIEK], zoals: [INITIAAL] } as const;

/** Whether somebody in the singular may be in a text: a word of `IEMANDWOORD`, "M., 61", "een van de 3 …". */
export const magIemand = (tekst: string): boolean => {
	const ken = kenmerken(tekst);
	return heeft(ken, K.IEMAND) || heeft(ken, K.LETTER_PUNT | K.CIJFER) || /[eé]n van (?:de|onze|die|hun) /i.test(tekst);
};

const ZIN = /(?:[^.!?\n]|[.!?](?=[^\s.!?]))+(?:[.!?]+(?=\s|$)|\n|$)/gu;

export const zoekVerhaal: Zoeker = (tekst, onder) => {
	// A heading that says nothing or something else, and a note of one under it.
	const kop: ReadonlySet<Koprol> = !onder.has('freetext') && tekst.length > 30 && ((onder.has('zwakke-naam') && tekst.length > 40) || isNotitie(tekst)) ? new Set<Koprol>([...onder, 'freetext']) : onder;
	if (tekst.length < 20 || ((kop.has('orgnummer') || kop.has('categorie')) && !kop.has('freetext') && tekst.length < 60)) return [];
	// "Overleden / verhuisd / detentie": what may be chosen.
	if (tekst.length < 120 && tekst.includes('/') && tekst.split(/\s\/\s/).length > 2 && tekst.split(/\s\/\s/).every((deel) => deel.trim().split(/\s+/).length < 4)) return [];
	const gevonden: Vondst[] = [];
	const iemand = magIemand(tekst);
	const drempel = kop.has('freetext') ? 2.5 : 3;
	let vorige: { begin: number; gewicht: number; verteld: boolean } | undefined;
	// "i.v.m." and "mw." end no sentence; the length stays.
	const ken = kenmerken(tekst);
	const afgekort = (ken & (K.KLEIN_PUNT | K.LETTER_PUNT)) !== 0 ? tekst.replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (afkorting) => afkorting.replaceAll('.', '·')) : tekst;
	const zinnen = heeft(ken, K.TITEL) || iemand ? afgekort.replace(/(?<!\p{L})(?:mw|mevr|mvr|dhr|cl|bew|pt|fam|hr)\.(?=\s)/giu, (afkorting) => `${afkorting.slice(0, -1)}·`) : afgekort;
	for (const match of zinnen.matchAll(ZIN)) {
		const kaal = match[0].trim();
		if (!kaal) continue;
		const begin = match.index + match[0].indexOf(kaal);
		const einde = begin + kaal.length;
		const telt = heeft(ken, K.TAAL) && isAnderstalig(kaal.toLowerCase()) ? drempel : weeg(kaal.replace(/(?<=\p{L}{2})·/gu, '.'), kop, iemand);
		const samen = vorige !== undefined && !vorige.verteld && telt < drempel && !match[0].startsWith('\n') && telt > 0 && vorige.gewicht > 0 && vorige.gewicht + telt >= drempel + 0.5;
		if (telt >= drempel) gevonden.push({ kind: 'freetext', begin, einde });
		else if (samen) gevonden.push({ kind: 'freetext', begin: vorige!.begin, einde });
		vorige = /\n$/.test(match[0]) ? undefined : { begin, gewicht: telt, verteld: telt >= drempel };
	}
	return gevonden;
};
