// What a build makes of one gemeente: its page and its files, as one piece to put away and take out again.

export interface Gemeentestuk {
	html: string;
	/** Words with a digit in what search is told of the page. */
	woorden: string[];
	/** Address and contents. */
	bestanden: [adres: string, inhoud: string][];
}

/** The contents stand after each other, with a line in front that says how long each is. */
export function pakIn({ html, woorden, bestanden }: Gemeentestuk): Uint8Array {
	const inhoud = [html, ...bestanden.map(([, tekst]) => tekst)].map((tekst) => Buffer.from(tekst));
	const kop = Buffer.from(`${JSON.stringify({ woorden, adressen: bestanden.map(([adres]) => adres), lengten: inhoud.map(({ length }) => length) })}\n`);
	return Buffer.concat([kop, ...inhoud]);
}

export function pakUit(bytes: Buffer): Gemeentestuk {
	const einde = bytes.indexOf('\n');
	const { woorden, adressen, lengten } = JSON.parse(bytes.toString('utf8', 0, einde)) as { woorden: string[]; adressen: string[]; lengten: number[] };
	let op = einde + 1;
	const [html = '', ...teksten] = lengten.map((lengte) => bytes.toString('utf8', op, (op += lengte)));
	return { html, woorden, bestanden: adressen.map((adres, i) => [adres, teksten[i]!]) };
}
