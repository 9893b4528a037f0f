// The report of protection lists the files it speaks for, each with a hash. So a set of which only half was written can be told.
import { createHash } from 'node:crypto';

/** SHA-256 of a text; how its lines end makes no difference. */
export const hashVan = (inhoud: string): string => createHash('sha256').update(inhoud.replace(/\r\n?/g, '\n')).digest('hex');

/** The lines of a report for these files: name → contents. */
export const bestandsregels = (inhoud: ReadonlyMap<string, string>): string => [...inhoud].map(([naam, tekst]) => `| ${naam} | \`${hashVan(tekst)}\` |`).join('\n');

/** Name → hash, as a report lists them. */
export const leesBestandsregels = (verslag: string): Map<string, string> => new Map([...verslag.matchAll(/^\| (\S+\.csv) \| `([0-9a-f]{64})` \|\r?$/gm)].map(([, naam, hash]) => [naam!, hash!]));

/** How every report begins. */
export const VERSLAGKOP = '# Beschermingsverslag ';

const ACHTERGEHOUDEN = 'Niet gepubliceerd, want niet te beschermen: ';
export const schrijfAchtergehouden = (namen: readonly string[]): string => (namen.length ? `${ACHTERGEHOUDEN}${namen.join(', ')}.` : 'Alle gevraagde tabellen zijn gepubliceerd.');

/** Tables that a report speaks for, published or withheld; none when the text is no report. */
export function tabellenInVerslag(tekst: string): string[] {
	if (!tekst.startsWith(VERSLAGKOP)) return [];
	const weg = tekst.split(/\r?\n/).find((regel) => regel.startsWith(ACHTERGEHOUDEN))?.slice(ACHTERGEHOUDEN.length, -1).split(', ') ?? [];
	return [...[...leesBestandsregels(tekst).keys()].map((naam) => naam.slice(0, -'.csv'.length)), ...weg];
}
