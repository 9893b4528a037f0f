// HTML for people to compare: one tag or text a line, indented by depth.

const LEEG = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b/i;

/** Re-indents what `compressHTML` put on few lines. Says nothing of white space between tags. */
export function inspringen(html: string): string {
	const regels: string[] = [];
	let diepte = 0;
	for (const [stuk] of html.matchAll(/<[^>]*>|[^<]+/g)) {
		const tekst = stuk.replace(/\s+/g, ' ').trim();
		if (!tekst) continue;
		if (tekst.startsWith('</')) diepte--;
		regels.push('\t'.repeat(Math.max(0, diepte)) + tekst);
		if (/^<[a-z]/i.test(tekst) && !tekst.endsWith('/>') && !LEEG.test(tekst)) diepte++;
	}
	return `${regels.join('\n')}\n`;
}

/** The <main> of a page. */
export function hoofddeel(html: string): string {
	const deel = /<main\b[\s\S]*<\/main>/.exec(html)?.[0];
	if (deel === undefined) throw new Error('page without <main>');
	return deel;
}
