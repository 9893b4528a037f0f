import { get } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { schrijf, tijdelijkeMap } from '../../tests/hulp/bestanden.ts';
import { dien } from './serve.ts';

test('only this machine is served, and only from the folder of the site', async () => {
	const map = tijdelijkeMap();
	schrijf(map, { 'site/index.html': 'voordeur', 'site-geheim/x.txt': 'geheim' });
	const { server } = await dien(join(map, 'site'), 0);
	onTestFinished(() => void server.close());
	const { address, port } = server.address() as AddressInfo;
	expect(address).toBe('127.0.0.1');
	// Written out by hand: fetch would tidy the path first.
	const vraag = (pad: string): Promise<string> => new Promise((klaar, mis) => {
		let antwoord = '';
		const lijn = connect(port, '127.0.0.1', () => lijn.write(`GET ${pad} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
		lijn.on('data', (stuk) => (antwoord += String(stuk))).on('close', () => klaar(antwoord)).on('error', mis);
	});
	expect(await vraag('/')).toContain('voordeur');
	for (const pad of ['/../site-geheim/x.txt', '/..%2fsite-geheim/x.txt', '/%2e%2e/site-geheim/x.txt', '/..%5csite-geheim/x.txt', '/%']) {
		const antwoord = await vraag(pad);
		expect(antwoord.split('\r\n')[0], pad).toBe('HTTP/1.1 404 Not Found');
		expect(antwoord).not.toContain('geheim');
	}
});

test('text goes compressed to who takes that, and is the same; a picture does not', async () => {
	const map = tijdelijkeMap();
	const tekst = `<p>${'Beschermd wonen in de streek. '.repeat(60_000)}</p>`;
	schrijf(map, { 'index.html': tekst, 'plaatje.png': 'geen tekst', '404.html': `<h1>Niet gevonden</h1>${tekst}` });
	const { server, adres } = await dien(map, 0);
	onTestFinished(() => { server.closeAllConnections(); server.close(); });
	const basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	expect(adres).toMatch(/^http:/);
	const haal = (pad: string, koppen: Record<string, string>): Promise<{ code: number; soort: string | undefined; bytes: Buffer }> => new Promise((klaar, mis) => {
		get(`${basis}${pad}`, { headers: koppen }, (antwoord) => {
			const stukken: Buffer[] = [];
			antwoord.on('data', (stuk: Buffer) => stukken.push(stuk)).on('end', () => klaar({ code: antwoord.statusCode!, soort: antwoord.headers['content-encoding'], bytes: Buffer.concat(stukken) }));
		}).on('error', mis);
	});
	const klein = await haal('/', { 'accept-encoding': 'gzip, br' });
	expect([klein.code, klein.soort]).toEqual([200, 'gzip']);
	expect(klein.bytes.length).toBeLessThan(tekst.length / 10);
	expect(gunzipSync(klein.bytes).toString()).toBe(tekst);
	const heel = await haal('/', {});
	expect([heel.soort, heel.bytes.toString()]).toEqual([undefined, tekst]);
	expect((await haal('/plaatje.png', { 'accept-encoding': 'gzip' })).bytes.toString()).toBe('geen tekst');
	const weg = await haal('/weg/', { 'accept-encoding': 'gzip' });
	expect([weg.code, gunzipSync(weg.bytes).toString().startsWith('<h1>Niet gevonden')]).toEqual([404, true]);
});
