// Search in the browser: reads ?q= and the filters, asks the index, writes the hits and tells a screen reader how many there are.
import { WOORDENBOEK_ADRES, type Woordenboek } from '../domain/zoektaal.ts';
import { genoemd, kern, stappen } from './zoeken/vraag.ts';

interface Treffer {
	url: string;
	excerpt: string;
	meta: Record<string, string | undefined>;
}
interface Gevonden {
	id: string;
	score: number;
	data(): Promise<Treffer>;
}
type Filters = Record<string, string>;
interface Pagefind {
	options(opties: object): Promise<void>;
	init(): Promise<void>;
	search(vraag: string | null, opties: { filters: Filters }): Promise<{ results: Gevonden[] }>;
}

const INDEX = '/pagefind/pagefind.js';
const PER_KEER = 5;
/** What a wider question is worth, beside the question as it was typed. */
const AFSLAG = 0.6;
/** What is said about a page comes after the page itself. */
const TERZIJDE: Record<string, number> = { actie: 0.7, tegenspraak: 0.5 };
/** With this many hits a question is wide enough. */
const GENOEG = 3;

const veld = document.querySelector<HTMLInputElement>('#zoekvraag')!;
const formulier = veld.form!;
const keuzes = [...formulier.querySelectorAll<HTMLSelectElement>('select')];
const lijst = document.querySelector<HTMLOListElement>('#zoekresultaten')!;
const melding = document.querySelector<HTMLElement>('#zoekmelding')!;
const meer = document.querySelector<HTMLButtonElement>('#zoekmeer')!;
const alles = document.querySelector<HTMLElement>('#alles')!;

let index: Promise<[Pagefind, Woordenboek]> | undefined;
const laad = (): Promise<[Pagefind, Woordenboek]> =>
	(index ??= Promise.all([
		import(/* @vite-ignore */ INDEX).then(async (pagefind: Pagefind) => {
			await pagefind.options({ noWorker: true, ranking: { pageLength: 0.6, termSaturation: 1.4 } });
			await pagefind.init();
			return pagefind;
		}),
		fetch(WOORDENBOEK_ADRES).then((antwoord) => antwoord.json() as Promise<Woordenboek>),
	]).catch((fout: unknown) => {
		index = undefined;
		throw fout;
	}));

/** Puts an excerpt in place: text, with the found words marked. Nothing of it is read as HTML. */
function schrijfUittreksel(doel: HTMLElement, uittreksel: string): void {
	const los = document.createElement('textarea');
	for (const [i, deel] of uittreksel.split(/<\/?mark>/).entries()) {
		los.innerHTML = deel;
		if (i % 2 === 0) doel.append(los.value);
		else {
			const mark = document.createElement('mark');
			mark.textContent = los.value;
			doel.append(mark);
		}
	}
}

function maakTreffer({ url, excerpt, meta }: Treffer): HTMLLIElement {
	const li = document.createElement('li');
	const link = document.createElement('a');
	link.className = 'nl-link';
	link.href = url;
	link.textContent = meta['title'] ?? url;
	const soort = document.createElement('span');
	soort.className = 'zicht-klein';
	soort.textContent = meta['soort'] ?? '';
	const tekst = document.createElement('p');
	schrijfUittreksel(tekst, excerpt);
	li.append(link, ' ', soort, tekst);
	return li;
}

/** All hits, the best first: what every name of the thing finds together; wider questions only while there are few. */
async function vind(vraag: string, filters: Filters): Promise<{ hits: Gevonden[]; anders?: string | undefined; naam?: ReturnType<typeof genoemd> }> {
	const [pagefind, boek] = await laad();
	if (!kern(vraag).length) return { hits: (await pagefind.search(null, { filters })).results };
	const beste = new Map<string, Gevonden>();
	let anders: string | undefined;
	for (const [ronde, vragen] of stappen(vraag, boek).entries()) {
		const antwoorden = await Promise.all(vragen.map((een) => pagefind.search(een, { filters })));
		if (!beste.size && ronde > 0) anders = vragen[0];
		for (const [i, { results }] of antwoorden.entries()) {
			for (const hit of results) {
				const score = hit.score * AFSLAG ** (ronde + Math.min(i, 1));
				if (score > (beste.get(hit.id)?.score ?? 0)) beste.set(hit.id, { id: hit.id, score, data: hit.data });
			}
		}
		if (beste.size >= GENOEG) break;
	}
	return { hits: [...beste.values()].sort((a, b) => b.score - a.score), anders: beste.size ? anders : undefined, naam: Object.keys(filters).length ? undefined : genoemd(vraag, boek) };
}

const gekozen = (): Filters => Object.fromEntries(keuzes.filter((keuze) => keuze.value).map((keuze) => [keuze.name, keuze.value]));
let nummer = 0;
let hits: Gevonden[] = [];
let getoond = 0;

/** Where in the list the thing the question names belongs: first if that is the whole question, else third. */
const plaatsVan = ({ heel }: { heel: boolean }): number => (heel ? 0 : 2);

/** The first hits, with what the question names among them. */
function metGenoemd(treffers: Treffer[], naam: ReturnType<typeof genoemd>): Treffer[] {
	if (!naam) return treffers;
	const { titel, adres, soort } = naam.een;
	const zelf = treffers.findIndex((treffer) => treffer.url === adres);
	const plaats = plaatsVan(naam);
	if (zelf !== -1 && zelf <= plaats) return treffers;
	const rest = treffers.filter((_, i) => i !== zelf);
	return [...rest.slice(0, plaats), treffers[zelf] ?? { url: adres, excerpt: '', meta: { title: titel, soort } }, ...rest.slice(plaats)];
}

/** Puts the next hits in place; tells how many it added beyond those of the index. */
async function toon(vanaf: number, naam?: ReturnType<typeof genoemd>): Promise<number> {
	const mijn = nummer;
	const geladen = await Promise.all(hits.slice(vanaf, vanaf + PER_KEER).map(async (hit) => ({ hit, treffer: await hit.data() })));
	if (mijn !== nummer) return 0;
	const waarde = ({ hit, treffer }: (typeof geladen)[number]): number => hit.score * (TERZIJDE[treffer.meta['soort'] ?? ''] ?? 1);
	const opVolgorde = geladen.sort((a, b) => waarde(b) - waarde(a)).map(({ treffer }) => treffer);
	const nieuw = metGenoemd(opVolgorde, naam).map(maakTreffer);
	if (vanaf === 0) lijst.replaceChildren(...nieuw);
	else {
		lijst.append(...nieuw);
		nieuw[0]?.querySelector('a')?.focus();
	}
	getoond = vanaf + PER_KEER;
	meer.hidden = hits.length <= getoond;
	return nieuw.length - geladen.length;
}

async function zoek(): Promise<void> {
	const mijn = ++nummer;
	const vraag = veld.value.trim();
	const filters = gekozen();
	document.title = document.title.replace(/^.*?(?= · )/, vraag ? `Zoeken: ${vraag}` : 'Zoeken');
	if (!vraag && !Object.keys(filters).length) {
		lijst.replaceChildren();
		melding.textContent = '';
		alles.hidden = false;
		meer.hidden = true;
		return;
	}
	melding.textContent = 'Zoeken…';
	const waarvoor = vraag ? ` voor „${vraag}”` : '';
	try {
		const gevonden = await vind(vraag, filters);
		if (mijn !== nummer) return;
		hits = gevonden.hits;
		// What the question names may be a hit of its own, beside those of the index.
		const aantal = hits.length + (await toon(0, gevonden.naam));
		if (mijn !== nummer) return;
		alles.hidden = aantal > 0;
		melding.textContent =
			aantal === 0
				? `Niets gevonden${waarvoor}. ${Object.keys(filters).length ? 'Kies minder filters, of probeer een ander woord.' : 'Probeer een ander woord, of kies hieronder een pagina.'}`
				: `${aantal} ${aantal === 1 ? 'resultaat' : 'resultaten'}${waarvoor}${hits.length > PER_KEER ? `, de eerste ${PER_KEER + aantal - hits.length} staan hier` : ''}.${gevonden.anders ? ` Gezocht op „${gevonden.anders}”.` : ''}`;
	} catch {
		if (mijn !== nummer) return;
		melding.textContent = 'Zoeken lukt nu niet. Kies hieronder een pagina.';
		alles.hidden = false;
	}
}

function adres(): string {
	const vragen = new URLSearchParams();
	if (veld.value.trim()) vragen.set('q', veld.value.trim());
	for (const [naam, waarde] of Object.entries(gekozen())) vragen.set(naam, waarde);
	return vragen.size ? `?${vragen}` : location.pathname;
}

formulier.addEventListener('submit', (gebeurtenis) => {
	gebeurtenis.preventDefault();
	history.pushState(null, '', adres());
	void zoek();
});

let wacht: number | undefined;
formulier.addEventListener('input', () => {
	clearTimeout(wacht);
	wacht = window.setTimeout(() => {
		history.replaceState(null, '', adres());
		void zoek();
	}, 200);
});
meer.addEventListener('click', () => void toon(getoond));

function uitAdres(): void {
	const vragen = new URLSearchParams(location.search);
	veld.value = vragen.get('q')?.trim() ?? '';
	for (const keuze of keuzes) keuze.value = vragen.get(keuze.name) ?? '';
	if (Object.keys(gekozen()).length) document.querySelector<HTMLDetailsElement>('#verfijn')!.open = true;
	void zoek();
}
window.addEventListener('popstate', uitAdres);
veld.addEventListener('focus', () => void laad().catch(() => undefined), { once: true });
uitAdres();
