// A municipality's own CSS paints the site. It brings nothing in from elsewhere: no other stylesheets, no files of other sites.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform, type ImportDependency, type UrlDependency } from 'lightningcss';
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Code, type Problem } from '../domain/problem.ts';

export function controleerThema({ wortel, configuratie: { thema } }: Portaal): Problem[] {
	if (!thema || !existsSync(join(wortel, thema))) return [];
	const fout = (plek: { line: number; column: number }, code: Code, message: string, hint: string): Problem => maakProbleem({ file: thema, ...plek }, code, message, hint);
	try {
		const { dependencies } = transform({ filename: thema, code: readFileSync(join(wortel, thema)), analyzeDependencies: true });
		return ((dependencies ?? []) as (ImportDependency | UrlDependency)[])
			.filter(({ type, url }) => type === 'import' || !(url.startsWith('data:') || /^\/(?![/\\])/.test(url)))
			.map(({ loc, url }) => fout(loc.start, 'thema-van-elders', `Het thema haalt „${url}” op.`, 'Zet alle regels in dit ene bestand, en gebruik alleen bestanden uit public/, met een adres dat met / begint.'));
	} catch (gegooid) {
		const { loc } = gegooid as { loc?: { line: number; column: number } };
		return [fout({ line: loc?.line ?? 1, column: loc?.column ?? 1 }, 'thema-vorm', 'Dit is geen geldige CSS.', 'Kijk op deze regel en de regel erboven naar accolades, dubbele punten en puntkomma’s.')];
	}
}
