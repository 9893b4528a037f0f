// Sends text compressed, as any good host does: a page full of charts is an eighth of its size on the line.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';

const TEKST = /^(?:text\/|image\/svg|application\/(?:json|xml|javascript))/;

/** Lets `antwoord` compress what is written to it, if the browser takes that and the file is text. */
export function krimp(vraag: IncomingMessage, antwoord: ServerResponse): void {
	if (!/\bgzip\b/.test(String(vraag.headers['accept-encoding'] ?? '')) || vraag.method === 'HEAD') return;
	const kop = antwoord.writeHead.bind(antwoord);
	antwoord.writeHead = ((code: number, koppen?: Record<string, string>) => {
		for (const [naam, waarde] of Object.entries(koppen ?? {})) antwoord.setHeader(naam, waarde);
		const soort = String(antwoord.getHeader('Content-Type') ?? '');
		// Parts of a file and answers without a body stay as they are.
		if ((code !== 200 && code !== 404) || !TEKST.test(soort)) return kop(code);
		antwoord.removeHeader('Content-Length');
		antwoord.setHeader('Content-Encoding', 'gzip');
		antwoord.setHeader('Vary', 'Accept-Encoding');
		const pers = createGzip();
		const [schrijf, sluit] = [antwoord.write.bind(antwoord), antwoord.end.bind(antwoord)];
		// Who pours into the answer waits until the press has room again.
		pers.on('data', (stuk: Buffer) => schrijf(stuk)).on('end', () => sluit()).on('drain', () => antwoord.emit('drain'));
		antwoord.write = ((stuk: Buffer) => pers.write(stuk)) as typeof antwoord.write;
		antwoord.end = ((stuk?: Buffer | string) => { pers.end(stuk); return antwoord; }) as typeof antwoord.end;
		return kop(code);
	}) as typeof antwoord.writeHead;
}
