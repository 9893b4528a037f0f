import { expect, test } from 'vitest';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { blad, proefroot } from '../../tests/hulp/proefroot.ts';
import { metLegeKop, teTonenTekst } from './uitgave.ts';

const tekstVan = (lichaam: string, naam: string): { tekst: string; codes: string[] } => {
	const root = proefroot({ [`content/paginas/${naam}`]: blad('titel: Uitleg\nlead: x', lichaam) });
	const problemen = root.problemen();
	return { codes: problemen.map((een) => een.code), tekst: metLegeKop(teTonenTekst({ problemen }, root.lees().inhoud.paginas[0]!)) };
};

test.each(['\n---\n~~~\n---\n<script src="https://evil.example/x.js"></script>\n~~~\n', '---\na: 1\n---\nTekst.\n', '+++\na = 1\n+++\nTekst.\n', 'Tekst.\n'])('what Astro renders is what was checked: %j', (lichaam) => {
	const { tekst, codes } = tekstVan(lichaam, 'uitleg.md');
	expect(codes).toEqual([]);
	expect(parseFrontmatter(tekst).content).toBe(`\n${lichaam}`);
});

test.each([['uitleg.mdx', '---\nexport const x = process.exit()\n---\n', 'mdx-code'], ['uitleg.md', '---\n<script>x</script>\n---\n', 'html'], ['uitleg.md', '+++\n<script>x</script>\n+++\n', 'html'], ['uitleg.mdx', '+++\n\n{process.exit()}\n\n+++\n', 'mdx-code']])('a second block of front matter hides nothing: %s %j', (naam, lichaam, code) => {
	const { tekst, codes } = tekstVan(lichaam, naam);
	expect(codes).toContain(code);
	// A live preview goes on with faults, but not with this text.
	expect(parseFrontmatter(tekst).content.trim()).toBe('');
});
