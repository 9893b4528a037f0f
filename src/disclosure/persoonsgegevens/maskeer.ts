// What was found is never repeated in full: a message ends up in logs that more people read than the file.

/** "06-1234•••78" → enough to find it by, not enough to know it: the first two and the last character. */
export function maskeer(tekst: string): string {
	const kort = tekst.trim().replace(/\s+/g, ' ');
	if (kort.length <= 4) return '•'.repeat(kort.length);
	if (kort.length > 40) return `${kort.slice(0, 3)}•••`;
	return `${kort.slice(0, 2)}${'•'.repeat(Math.min(kort.length - 3, 8))}${kort.at(-1)}`;
}

/** Masks every one of `geheimen` wherever it stands in `tekst`; longest first, so that no half stays behind. */
export const maskeerIn = (tekst: string, geheimen: readonly string[]): string => geheimen.reduce((nu, geheim) => nu.replaceAll(geheim, maskeer(geheim)), tekst);
