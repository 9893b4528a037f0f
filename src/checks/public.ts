// Fixed files are pictures and papers. None of them is a page, runs, stands where the site has a page of its own, or leads out of the root.
import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { alleAdressen } from '../domain/alle-adressen.ts';
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Code, type Problem } from '../domain/problem.ts';
import { geenBestand } from '../ingest/bestanden.ts';

const ACTIEF = /\.(x?html?|shtml|xht|m?js|cjs|css|wasm|xml|xslt?)$/i;
const VAN_DE_SITE = /^\/(_zicht|pagefind)\/|^\/(robots\.txt|sitemap\.xml)$/;

const lijst = (map: string): Dirent[] => (existsSync(map) ? readdirSync(map, { withFileTypes: true }) : []);

export function controleerPublic(portaal: Portaal): Problem[] {
	const { paginas } = alleAdressen(portaal);
	// Not recursive by itself: that walks into links as well.
	const bezoek = (map: string): Problem[] => lijst(join(portaal.wortel, 'public', map)).flatMap((naam) => {
		const pad = `${map}/${naam.name}`;
		const fout = (code: Code, message: string, hint: string): Problem[] => [maakProbleem({ file: `public${pad}`, line: 1, column: 1 }, code, message, hint)];
		if (naam.isDirectory()) return bezoek(pad);
		if (!naam.isFile()) return [geenBestand(`public${pad}`)];
		if (VAN_DE_SITE.test(pad) || paginas.has(pad)) return fout('adres-bezet', `Het adres „${pad}” gebruikt de site zelf.`, 'Geef het bestand een andere naam.');
		if (ACTIEF.test(pad)) return fout('bestandssoort', 'Dit soort bestand hoort niet in public/.', 'Hier staan plaatjes en stukken om te lezen. Een pagina schrijft u in content/paginas/.');
		return [];
	});
	return bezoek('');
}
