// Sorts and filters the table of marks. The choice stands in the address, so that it can be shared; a screen reader hears what is left.

const tabel = document.querySelector<HTMLTableElement>('#landtabel')!;
const filter = document.querySelector<HTMLElement>('#landfilter')!;
const melding = document.querySelector<HTMLElement>('#landmelding')!;
const niets = document.querySelector<HTMLElement>('#landniets')!;
const lichaam = tabel.tBodies[0]!;
/** As the document has them. */
const rijen = [...lichaam.rows];
const koppen = [...tabel.tHead!.rows[1]!.cells];

const KEUZES = ['regio', 'punt', 'stand', 'volgorde'] as const;
type Keuze = (typeof KEUZES)[number];
const veld = (naam: Keuze): HTMLInputElement | HTMLSelectElement => filter.querySelector(`[name=${naam}]`)!;
const woordVan = (naam: Keuze): string => {
	const element = veld(naam);
	return element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.text ?? '') : element.value;
};

let omgekeerd = false;

/** Text without capitals and accents, so that „fryslan” finds Fryslân. */
const kaal = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const kolomVan = (punt: string): number => koppen.findIndex((kop) => kop.dataset['volgorde'] === punt);
const rangIn = (rij: HTMLTableRowElement, kolom: number): number => Number(rij.cells[kolom]?.dataset['rang']);

function vergelijk(volgorde: string): (a: HTMLTableRowElement, b: HTMLTableRowElement) => number {
	const kolom = kolomVan(volgorde);
	if (volgorde === 'naam') return (a, b) => a.cells[0]!.textContent.trim().localeCompare(b.cells[0]!.textContent.trim(), 'nl');
	if (volgorde === 'telling') return (a, b) => Number(b.dataset['telling']) - Number(a.dataset['telling']);
	// From the first word of the scale to the last; equals stay as the document has them.
	return (a, b) => rangIn(a, kolom) - rangIn(b, kolom);
}

function past(rij: HTMLTableRowElement): boolean {
	if (!kaal(rij.dataset['zoek'] ?? '').includes(kaal(veld('regio').value.trim()))) return false;
	const stand = veld('stand');
	if (!stand.value) return true;
	const rang = Number((stand as HTMLSelectElement).selectedOptions[0]!.dataset['rang']);
	const punt = veld('punt').value;
	if (punt) return rangIn(rij, kolomVan(punt)) === rang;
	return [...rij.cells].some((cel) => cel.dataset['rang'] === String(rang));
}

/** What is told: how many regions are left, by which choice, in which order. */
function vertel(over: number): string {
	const { value: volgorde } = veld('volgorde');
	const aantal = over === rijen.length ? `Alle ${over} regio’s` : `${over} van de ${rijen.length} regio’s`;
	const waar = veld('stand').value ? ` met ${woordVan('stand')}${veld('punt').value ? ` bij „${woordVan('punt')}”` : ''}` : '';
	return `${aantal}${waar}${volgorde ? `, gesorteerd: ${woordVan('volgorde')}${omgekeerd ? ', omgekeerd' : ''}` : ''}.`;
}

function werkBij(): void {
	const volgorde = veld('volgorde').value;
	const punt = veld('punt').value;
	const gesorteerd = volgorde ? rijen.toSorted(vergelijk(volgorde)) : [...rijen];
	if (omgekeerd) gesorteerd.reverse();
	lichaam.append(...gesorteerd);
	let over = 0;
	for (const rij of rijen) {
		rij.hidden = !past(rij);
		if (!rij.hidden) over++;
	}
	const gekozen = punt ? kolomVan(punt) : -1;
	// On a phone, where each region is a list, a chosen point leaves only its own line; elsewhere it is marked.
	for (const rij of tabel.rows) {
		if (rij.classList.contains('delen')) continue;
		for (const cel of rij.cells) cel.classList.toggle('gekozen', cel.cellIndex === gekozen);
	}
	tabel.classList.toggle('met-keuze', gekozen !== -1);
	for (const kop of koppen) {
		if (volgorde && kop.dataset['volgorde'] === volgorde) kop.setAttribute('aria-sort', (volgorde === 'telling') !== omgekeerd ? 'descending' : 'ascending');
		else kop.removeAttribute('aria-sort');
	}
	niets.hidden = over > 0;
	tabel.hidden = over === 0;
	melding.textContent = vertel(over);
}

function schrijfAdres(): void {
	const vraag = new URLSearchParams();
	for (const naam of KEUZES) if (veld(naam).value.trim()) vraag.set(naam, veld(naam).value.trim());
	if (omgekeerd) vraag.set('omgekeerd', 'ja');
	history.replaceState(null, '', vraag.size ? `?${vraag}` : location.pathname);
}

function uitAdres(): void {
	const vraag = new URLSearchParams(location.search);
	for (const naam of KEUZES) {
		const element = veld(naam);
		element.value = vraag.get(naam) ?? '';
		// An address may name what is not there.
		if (element instanceof HTMLSelectElement && element.selectedIndex === -1) element.value = '';
	}
	omgekeerd = vraag.has('omgekeerd');
}

/** A column sorts by its own button; pressed again it turns round. */
function maakKnop(kop: HTMLTableCellElement): void {
	const knop = document.createElement('button');
	knop.type = 'button';
	knop.className = 'sorteer';
	const woord = document.createElement('span');
	woord.className = 'zicht-onzichtbaar';
	woord.textContent = `Sorteer op ${kop.textContent.trim()}`;
	knop.append(woord);
	knop.addEventListener('click', () => {
		const volgorde = kop.dataset['volgorde'] ?? '';
		omgekeerd = veld('volgorde').value === volgorde && !omgekeerd;
		veld('volgorde').value = volgorde;
		werkBij();
		schrijfAdres();
	});
	kop.append(knop);
}

koppen.forEach(maakKnop);
filter.hidden = false;
filter.addEventListener('input', ({ target }) => {
	if (target === veld('volgorde')) omgekeerd = false;
	werkBij();
	schrijfAdres();
});
document.querySelector('#land-alles')!.addEventListener('click', () => {
	for (const naam of KEUZES) veld(naam).value = '';
	omgekeerd = false;
	werkBij();
	schrijfAdres();
});
window.addEventListener('popstate', () => {
	uitAdres();
	werkBij();
});
uitAdres();
werkBij();

// A module: its names are its own.
export {};
