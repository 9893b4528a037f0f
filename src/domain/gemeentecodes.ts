// Which gemeente has which code, and in which years: what a typed code is held against.
import { GEMEENTELIJST } from './gemeentelijst.ts';

export interface GemeenteVanCbs {
	code: string;
	naam: string;
	provincie: string;
	/** First and last year; undefined for "before 1990" and "still". */
	van: number | undefined;
	tot: number | undefined;
}

let lijst: { opCode: Map<string, GemeenteVanCbs>; opNaam: Map<string, GemeenteVanCbs[]> } | undefined;

/** How a name is compared: Bergen (L.) is Bergen, and Súdwest-Fryslân needs no accents. */
const alsSleutel = (naam: string): string => naam.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/\([^)]*\)/g, '').replace(/^gemeente /, '').replace(/['’]/g, '').replace(/[\s-]+/g, ' ').trim();

/** Only a root with gemeenten asks, so the list is read when it is. */
function lees(): NonNullable<typeof lijst> {
	if (lijst) return lijst;
	const jaar = (tekst: string | undefined): number | undefined => (tekst ? Number(tekst) : undefined);
	const alle = Object.entries(GEMEENTELIJST).flatMap(([provincie, regels]) => regels.trim().split('\n').map((regel): GemeenteVanCbs => {
		const [code, naam, van, tot] = regel.split('|');
		return { code: `GM${code!}`, naam: naam!, provincie, van: jaar(van), tot: jaar(tot) };
	}));
	return (lijst = { opCode: new Map(alle.map((een) => [een.code, een])), opNaam: Map.groupBy(alle, ({ naam }) => alsSleutel(naam)) });
}

export const gemeenteMetCode = (code: string): GemeenteVanCbs | undefined => lees().opCode.get(code);

/** All that ever had this name: there are two of Bergen, and a name may come back with another code. The one of today comes first. */
export const gemeentenMetNaam = (naam: string): GemeenteVanCbs[] => (lees().opNaam.get(alsSleutel(naam)) ?? []).toSorted((a, b) => (b.tot ?? Infinity) - (a.tot ?? Infinity));

/** The gemeenten that began in the same province when this one ended: it went up in one of them, or in one that was there already. */
export const begonnenNa = ({ provincie, tot }: GemeenteVanCbs): GemeenteVanCbs[] => (tot === undefined ? [] : [...lees().opCode.values()].filter((een) => een.provincie === provincie && een.van === tot + 1));

/** Whether `naam` may be what people call this gemeente: its whole name, or part of it, as Valkenburg is of Valkenburg aan de Geul. */
export const heetOok = (gemeente: GemeenteVanCbs, naam: string): boolean => ` ${alsSleutel(gemeente.naam)} `.includes(` ${alsSleutel(naam)} `);
