// Saves a chart as PNG: its SVG drawn on a canvas at twice the size, in the letters of the site. Without this the SVG itself is there.

const LETTER = '/_zicht/fonts/source-sans-3.woff2';
const SCHAAL = 2;

const alsDataUrl = (blob: Blob): Promise<string> =>
	new Promise((klaar, mis) => {
		const lezer = new FileReader();
		lezer.onload = () => klaar(String(lezer.result));
		lezer.onerror = () => mis(lezer.error ?? new Error('unreadable'));
		lezer.readAsDataURL(blob);
	});

const haal = async (adres: string): Promise<Response> => {
	const antwoord = await fetch(adres);
	if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
	return antwoord;
};

/** The PNG of the SVG at `adres`, on white. An image knows no fonts of the page, so the font goes into the drawing. */
async function maakPng(adres: string): Promise<Blob> {
	const [svg, letter] = await Promise.all([haal(adres).then((antwoord) => antwoord.text()), haal(LETTER).then(async (antwoord) => alsDataUrl(await antwoord.blob()))]);
	const metLetter = svg.replace('<style>', `<style>@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url(${letter})}`);
	const beeld = new Image();
	beeld.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(metLetter)}`;
	await beeld.decode();
	const doek = document.createElement('canvas');
	const rand = 16;
	doek.width = (beeld.naturalWidth + 2 * rand) * SCHAAL;
	doek.height = (beeld.naturalHeight + 2 * rand) * SCHAAL;
	const pen = doek.getContext('2d')!;
	pen.fillStyle = '#fff';
	pen.fillRect(0, 0, doek.width, doek.height);
	pen.drawImage(beeld, rand * SCHAAL, rand * SCHAAL, beeld.naturalWidth * SCHAAL, beeld.naturalHeight * SCHAAL);
	return new Promise((klaar, mis) => doek.toBlob((blob) => (blob ? klaar(blob) : mis(new Error('no image'))), 'image/png'));
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-png]')) {
	link.addEventListener('click', async (gebeurtenis) => {
		gebeurtenis.preventDefault();
		const oud = link.textContent;
		link.textContent = 'Afbeelding maken …';
		try {
			const bewaar = document.createElement('a');
			bewaar.href = URL.createObjectURL(await maakPng(link.href));
			bewaar.download = link.dataset['png']!;
			bewaar.click();
			setTimeout(() => URL.revokeObjectURL(bewaar.href), 60_000);
			link.textContent = oud;
		} catch {
			link.textContent = 'Afbeelding lukt niet. Neem de SVG.';
		}
	});
}
