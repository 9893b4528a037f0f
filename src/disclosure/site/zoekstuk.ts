// A piece of the search index: a record as it was made, or text of a page that is itself looked at.
import { gunzipSync } from 'node:zlib';
import type { Problem } from '../../domain/problem.ts';
import { Bestand, cijferwoorden, kort } from './bestand.ts';
import { effen } from './html.ts';
import type { Verwachtstuk } from './verwacht.ts';
import type { Zoekwoorden } from './zoekdeel.ts';

/** What Pagefind keeps of a page or record. */
interface Stuk {
	url?: string;
	content?: string;
	filters?: Record<string, string[]>;
	meta?: Record<string, string>;
	anchors?: { text?: string }[];
}

export const isZoekstuk = (pad: string): boolean => /^pagefind\/fragment\/\w+\.pf_fragment$/.test(pad);

/** Pagefind runs a title and a text on, with a full stop of its own where one ends in a word. */
const looptDoor = (content: string, titel: string, tekst: string): boolean => content.startsWith(titel) && [tekst, `${tekst}.`].includes(content.slice(titel.length).replace(/^\.? /, ''));

const isStuk = ({ content = '', meta = {}, filters = {}, anchors = [] }: Stuk, { titel, tekst, filters: goed }: Verwachtstuk): boolean =>
	looptDoor(effen(content), effen(titel), effen(tekst)) &&
	effen(meta['title'] ?? '') === effen(titel) && Object.keys(meta).every((naam) => naam === 'title' || meta[naam] === goed[naam]) &&
	JSON.stringify(Object.entries(filters).sort()) === JSON.stringify(Object.entries(goed).map(([naam, waarde]) => [naam, [waarde]]).sort()) &&
	anchors.length === 0;

/** `paginas` has the words with a digit of each page, and `stukken` the records there may be, by address; `gezien` learns what stands here. */
export function leesZoekstuk(pad: string, bytes: Uint8Array, paginas: Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'>, stukken: ReadonlyMap<string, readonly Verwachtstuk[]>, gezien: Zoekwoorden): Problem[] {
	const tekst = gunzipSync(bytes).toString('utf8');
	const stuk = JSON.parse(/\{[\s\S]*\}$/.exec(tekst)?.[0] ?? '{}') as Stuk;
	const { url = '', content = '', filters = {}, meta = {}, anchors = [] } = stuk;
	gezien.zag(tekst, filters);
	if (stukken.get(url)?.some((goed) => isStuk(stuk, goed))) return [];
	const bestand = new Bestand(pad, tekst);
	const pagina = paginas.get(url);
	if (!pagina || meta['soort'] === 'cijfer') return [bestand.meld(tekst.indexOf('{'), `Zoeken vindt hier iets dat niet uit de gecontroleerde cijfers komt (bij ${url}): „${kort(content)}”.`)];
	const delen: [string, string][] = [['tekst', content], ...Object.entries(meta), ...Object.entries(filters).map(([naam, waarden]): [string, string] => [naam, waarden.join(' ')]), ...anchors.map(({ text = '' }): [string, string] => ['anker', text])];
	return delen.flatMap(([waar, deel]) => {
		const vrij = cijferwoorden(deel).find((woord) => !pagina.has(woord));
		return vrij === undefined ? [] : [bestand.meld(tekst.indexOf(vrij), `Zoeken vindt hier „${vrij}”, dat niet op de pagina staat (${waar} bij ${url}): „${kort(deel)}”.`)];
	});
}
