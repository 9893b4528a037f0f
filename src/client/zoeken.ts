// Search in the browser: reads ?q=, asks the index, writes the hits and tells a screen reader how many there are.

interface Treffer {
	url: string;
	excerpt: string;
	meta: Record<string, string | undefined>;
	sub_results?: { title: string; url: string }[];
}
interface Pagefind {
	init(): Promise<void>;
	search(vraag: string): Promise<{ results: { id: string; data(): Promise<Treffer> }[] }>;
}

const INDEX = '/pagefind/pagefind.js';
const PER_KEER = 10;

const veld = document.querySelector<HTMLInputElement>('#zoekvraag')!;
const formulier = veld.form!;
const lijst = document.querySelector<HTMLOListElement>('#zoekresultaten')!;
const melding = document.querySelector<HTMLElement>('#zoekmelding')!;
const alles = document.querySelector<HTMLElement>('#alles')!;

let index: Promise<Pagefind> | undefined;
const laad = (): Promise<Pagefind> =>
	(index ??= import(/* @vite-ignore */ INDEX).then(async (pagefind: Pagefind) => {
		await pagefind.init();
		return pagefind;
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

let nummer = 0;

async function zoek(vraag: string): Promise<void> {
	const mijn = ++nummer;
	document.title = document.title.replace(/^.*?(?= · )/, vraag ? `Zoeken: ${vraag}` : 'Zoeken');
	if (!vraag) {
		lijst.replaceChildren();
		melding.textContent = '';
		alles.hidden = false;
		return;
	}
	melding.textContent = 'Zoeken…';
	try {
		const { results } = await (await laad()).search(vraag);
		const treffers = await Promise.all(results.slice(0, PER_KEER).map((een) => een.data()));
		if (mijn !== nummer) return;
		lijst.replaceChildren(...treffers.map(maakTreffer));
		alles.hidden = results.length > 0;
		melding.textContent =
			results.length === 0
				? `Niets gevonden voor „${vraag}”. Probeer een ander woord, of kies hieronder een pagina.`
				: `${results.length} ${results.length === 1 ? 'resultaat' : 'resultaten'} voor „${vraag}”${results.length > PER_KEER ? `, de eerste ${PER_KEER} staan hier` : ''}.`;
	} catch {
		if (mijn !== nummer) return;
		melding.textContent = 'Zoeken lukt nu niet. Kies hieronder een pagina.';
		alles.hidden = false;
	}
}

formulier.addEventListener('submit', (gebeurtenis) => {
	gebeurtenis.preventDefault();
	const vraag = veld.value.trim();
	history.pushState(null, '', vraag ? `?q=${encodeURIComponent(vraag)}` : location.pathname);
	void zoek(vraag);
});

let wacht: number | undefined;
veld.addEventListener('input', () => {
	clearTimeout(wacht);
	wacht = window.setTimeout(() => {
		const vraag = veld.value.trim();
		history.replaceState(null, '', vraag ? `?q=${encodeURIComponent(vraag)}` : location.pathname);
		void zoek(vraag);
	}, 200);
});

function uitAdres(): void {
	veld.value = new URLSearchParams(location.search).get('q')?.trim() ?? '';
	void zoek(veld.value);
}
window.addEventListener('popstate', uitAdres);
veld.addEventListener('focus', () => void laad(), { once: true });
uitAdres();
