// The sitemap: every page that was built, in a fixed order.

/** `paden` as Astro reports them ("begrippen/"); `adres` of the site. Pages of the search and the error are left out. */
export function maakSitemap(paden: string[], adres: string): string {
	const regels = paden
		.filter((pad) => !/^(404|zoeken)/.test(pad))
		.sort()
		.map((pad) => `\t<url><loc>${new URL(pad, adres).href}</loc></url>`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${regels.join('\n')}\n</urlset>\n`;
}
