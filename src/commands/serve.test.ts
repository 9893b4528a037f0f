import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
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
