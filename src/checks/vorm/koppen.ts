// Headings are the contents page of who listens to a text: no level is skipped, and the first below the title is ##.
import type { Item } from '../../domain/portaal.ts';
import { maakProbleem, type Problem } from '../../domain/problem.ts';
import { knopen, platteTekst } from '../../ingest/markdown.ts';

/** Text that was meant for a heading: without a space behind its signs it stands on the page as it is. */
function mislukt(item: Item): Problem[] {
	const hoogste = new Set(item.lichaam.boom.children);
	return [...knopen(item.lichaam.boom)].flatMap((node): Problem[] => {
		const gevonden = node.type === 'paragraph' && node.children?.[0]?.type === 'text' ? /^(#{2,6})([^\s#][^\r\n]*)/.exec(platteTekst(node)) : null;
		const begin = node.position?.start ?? { line: 1, column: 1 };
		const [eerste, ...rest] = node.type === 'paragraph' && hoogste.has(node) ? (node.children ?? []) : [];
		// A line that is bold from end to end looks like a heading, and is none for who listens.
		if (eerste?.type === 'strong' && rest.length === 0 && !/[.!?:…]$/.test(platteTekst(eerste).trim())) return [maakProbleem({ file: item.bestand, line: begin.line + item.lichaam.regelsErvoor, column: begin.column }, 'kop-vorm', `„${platteTekst(eerste).slice(0, 40)}” is vet, maar geen kop.`, `Is het een kop? Schrijf: ## ${platteTekst(eerste).slice(0, 40)}. Is het een zin? Zet er een punt achter.`)];
		if (!gevonden) return [];
		return [maakProbleem({ file: item.bestand, line: begin.line + item.lichaam.regelsErvoor, column: begin.column }, 'kop-vorm', `Hier staat „${gevonden[0].slice(0, 40)}”. Zo wordt het geen kop.`, `Zet een spatie achter de hekjes: ${gevonden[1]} ${gevonden[2]!.slice(0, 40)}`)];
	});
}

export function controleerKoppen(item: Item): Problem[] {
	let vorige = 1;
	return [...mislukt(item), ...[...knopen(item.lichaam.boom)].filter(({ type }) => type === 'heading').flatMap((kop): Problem[] => {
		const diepte = kop.depth ?? 2;
		const begin = kop.position?.start ?? { line: 1, column: 1 };
		const plek = { file: item.bestand, line: begin.line + item.lichaam.regelsErvoor, column: begin.column };
		const naam = platteTekst(kop).trim();
		if (naam === '') return [maakProbleem(plek, 'kop-vorm', 'Deze kop heeft geen tekst.', 'Schrijf er iets achter, of haal de hekjes weg.')];
		const fout = diepte === 1
			? maakProbleem(plek, 'kop-overgeslagen', `De kop „${naam}” heeft één #. De titel van de pagina is al de eerste kop.`, 'Begin met ##.')
			: diepte > vorige + 1 ? maakProbleem(plek, 'kop-overgeslagen', `De kop „${naam}” heeft ${diepte} hekjes, de kop erboven ${vorige === 1 ? 'is de titel' : `${vorige}`}.`, `Schrijf ${'#'.repeat(vorige + 1)} ${naam}.`) : undefined;
		vorige = Math.max(diepte, 2);
		return fout ? [fout] : [];
	})];
}
