// A municipality's own CSS paints the site. It brings nothing in from elsewhere: no other stylesheets, no files of other sites.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform, type ImportDependency, type UrlDependency } from 'lightningcss';
import { schrijfGetal } from '../domain/eenheid.ts';
import type { Portaal } from '../domain/portaal.ts';
import { maakProbleem, type Code, type Problem } from '../domain/problem.ts';
import { leesTokens, plekkenVanTokens } from '../ingest/tokens.ts';
import { meetContrast } from './contrast.ts';

/** The tokens of the portal itself, under those of the theme. */
const EIGEN = leesTokens(readFileSync(new URL('../styles/thema.css', import.meta.url), 'utf8'));

/** Pairs of colours that a theme makes hard to read, told at the colour it sets itself. */
function kleuren(file: string, css: string): Problem[] {
	const plekken = plekkenVanTokens(css);
	const tokens = new Map([...EIGEN, ...leesTokens(css)]);
	const slecht = meetContrast(tokens).flatMap((meting) => {
		const naam = [meting.voor, meting.achter].map((een) => `--zicht-${een}`).find((een) => plekken.has(een));
		return naam && (meting.verhouding === undefined || meting.verhouding < meting.minstens) ? [{ ...meting, naam }] : [];
	});
	// A colour that fails beside many others is one fault: its worst pair is told.
	return [...Map.groupBy(slecht, ({ naam, modus }) => `${naam} ${modus}`).values()].map((paren) => {
		const { voor, achter, modus, minstens, verhouding, naam } = paren.toSorted((a, b) => (a.verhouding ?? 0) / a.minstens - (b.verhouding ?? 0) / b.minstens)[0]!;
		const paar = `„--zicht-${voor}” op „--zicht-${achter}”, in de ${modus === 'licht' ? 'lichte' : 'donkere'} weergave,`;
		const plek = { file, ...plekken.get(naam)! };
		return verhouding === undefined
			? maakProbleem(plek, 'thema-kleur', `Het contrast van ${paar} is niet te meten.`, 'Schrijf kleuren als #rrggbb, rgb() of hsl(), zonder doorzichtigheid. Meet het contrast anders zelf.')
			: maakProbleem(plek, 'thema-contrast', `Het contrast van ${paar} is ${schrijfGetal(Math.floor(verhouding * 10) / 10, 1)} op 1.`, `Minstens ${schrijfGetal(minstens, Number.isInteger(minstens) ? 0 : 1)} op 1 is nodig om het te kunnen lezen. Maak de ene kleur donkerder of de andere lichter.`);
	});
}

export function controleerThema({ wortel, configuratie: { thema } }: Portaal): Problem[] {
	if (!thema || !existsSync(join(wortel, thema))) return [];
	const fout = (plek: { line: number; column: number }, code: Code, message: string, hint: string): Problem => maakProbleem({ file: thema, ...plek }, code, message, hint);
	try {
		const css = readFileSync(join(wortel, thema));
		const { dependencies } = transform({ filename: thema, code: css, analyzeDependencies: true });
		const vanElders = ((dependencies ?? []) as (ImportDependency | UrlDependency)[])
			.filter(({ type, url }) => type === 'import' || !(url.startsWith('data:') || /^\/(?![/\\])/.test(url)))
			.map(({ loc, url }) => fout(loc.start, 'thema-van-elders', `Het thema haalt „${url}” op.`, 'Zet alle regels in dit ene bestand, en gebruik alleen bestanden uit public/, met een adres dat met / begint.'));
		return [...vanElders, ...kleuren(thema, css.toString('utf8'))];
	} catch (gegooid) {
		const { loc } = gegooid as { loc?: { line: number; column: number } };
		return [fout({ line: loc?.line ?? 1, column: loc?.column ?? 1 }, 'thema-vorm', 'Dit is geen geldige CSS.', 'Kijk op deze regel en de regel erboven naar accolades, dubbele punten en puntkomma’s.')];
	}
}
