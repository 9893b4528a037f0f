// The folder with the figures, and how its files are read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from '@11ty/gray-matter';
import Papa from 'papaparse';

const WORTEL = process.env.BENCH_ROOT ?? '../..';
const REGIO = 'meetregio';

/** The records of a table. */
export const leesTabel = (naam) => Papa.parse(readFileSync(join(WORTEL, 'data', REGIO, `${naam}.csv`), 'utf8'), { header: true, skipEmptyLines: true }).data;

export const schrijfTabel = (regels) => Papa.unparse(regels, { delimiter: ';' });

/** The Markdown files of a folder, with their front matter. */
export function leesBladen(map) {
	return readdirSync(map).sort().map((bestand) => {
		const { data, content } = matter(readFileSync(join(map, bestand), 'utf8'));
		return { id: bestand.replace(/\.md$/, ''), ...data, tekst: content };
	});
}

export const leesCollectie = (naam) => leesBladen(join(WORTEL, 'content/regios', REGIO, naam));
export const leesGedeeld = (naam) => leesBladen(join(WORTEL, 'content', naam));
