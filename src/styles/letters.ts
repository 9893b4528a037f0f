// The fonts. Apart from what makes the stylesheet: who only hands them out needs none of its tools.
import { createRequire } from 'node:module';

const pakket = createRequire(import.meta.url);

/** Font files that the stylesheet names: `van` on disk, `naar` in the site. */
export const LETTERBESTANDEN: { van: string; naar: string }[] = [
	{
		van: pakket.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
		naar: '_zicht/fonts/source-sans-3.woff2',
	},
];
