// Serves a built site the way a good host does: the right types, a 404 page, and the headers the site asks for.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { BEVEILIGING } from '../domain/beveiliging.ts';
import { krimp } from './krimp.ts';

function leesbaar(adres: string): string {
	try {
		return decodeURIComponent(adres.split('?')[0]!);
	} catch {
		return adres;
	}
}

/** Starts serving `map` on `poort`, or on the next free one. Resolves with the address. */
export async function dien(map: string, poort: number): Promise<{ adres: string; server: Server }> {
	const bestanden = sirv(map, {
		// Looks at the disk for each request: a rebuild changes the site under a running server.
		dev: true,
		etag: true,
		setHeaders: (antwoord, pad) => {
			if (pad.startsWith('/_zicht/')) antwoord.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
		},
	});
	const server = createServer((vraag, antwoord) => {
		for (const [naam, waarde] of Object.entries(BEVEILIGING)) antwoord.setHeader(naam, waarde);
		krimp(vraag, antwoord);
		const nietGevonden = (): void => {
			const pagina = join(map, '404.html');
			antwoord.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			antwoord.end(existsSync(pagina) ? readFileSync(pagina) : 'Niet gevonden');
		};
		// With .. a request could reach a folder beside this one whose name begins the same.
		if (/(^|[/\\])\.\.([/\\]|$)/.test(leesbaar(vraag.url ?? ''))) nietGevonden();
		else bestanden(vraag, antwoord, nietGevonden);
	});
	for (let nummer = poort; ; nummer++) {
		const gelukt = await new Promise<boolean>((klaar, mis) => {
			server.once('error', (fout: NodeJS.ErrnoException) => (fout.code === 'EADDRINUSE' && nummer < poort + 20 ? klaar(false) : mis(fout)));
			// To this machine only: a site that is not published yet is nobody else's.
			server.listen(nummer, '127.0.0.1', () => klaar(true));
		});
		server.removeAllListeners('error');
		if (gelukt) return { adres: `http://localhost:${nummer}/`, server };
	}
}
