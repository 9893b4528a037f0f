// A plain Eleventy site: a page per gemeente, its charts drawn while building.
import { klok, tekenPanelen, tekenStromen } from './lib/grafieken.js';
import { schrijfGetal } from './lib/tabellen.js';

export default function (eleventy) {
	eleventy.addFilter('getal', schrijfGetal);
	eleventy.addShortcode('stromen', tekenStromen);
	eleventy.addShortcode('panelen', tekenPanelen);
	eleventy.addPassthroughCopy({ 'site/stijl.css': 'stijl.css' });
	eleventy.on('eleventy.after', () => console.log(`  grafieken tekenen ${(klok.grafieken / 1000).toFixed(1).replace('.', ',')} s`));
	return { dir: { input: 'site' } };
}
