// A table of which the line below the header does not fit stays a heap of words and bars.
import type { Item } from '../../domain/portaal.ts';
import { maakProbleem, type Problem } from '../../domain/problem.ts';
import { knopen } from '../../ingest/markdown.ts';

const KOP_EN_STREEP = /^[ \t]*(\|?[^\r\n|]+(?:\|[^\r\n|]*)+)\r?\n[ \t]*(\|?[ \t]*:?-{2,}[\s:|-]*?)(?=\r?\n|$)/m;
const vakken = (regel: string): number => regel.trim().replace(/^\||\|$/g, '').split('|').length;

export function controleerTabellen(item: Item): Problem[] {
	return [...knopen(item.lichaam.boom)].flatMap((node): Problem[] => {
		if (node.type !== 'paragraph' || !node.position?.end) return [];
		const tekst = item.lichaam.tekst.slice(node.position.start.offset, node.position.end.offset);
		const gevonden = KOP_EN_STREEP.exec(tekst);
		if (!gevonden) return [];
		const line = node.position.start.line + item.lichaam.regelsErvoor + tekst.slice(0, gevonden.index).split('\n').length - 1;
		const [, kop, streep] = gevonden as unknown as [string, string, string];
		return [maakProbleem({ file: item.bestand, line: line + 1, column: 1 }, 'tabel-vorm', `De kop heeft ${vakken(kop)} vakken, de regel met streepjes ${vakken(streep)}.`, `Schrijf onder de kop: |${' --- |'.repeat(vakken(kop))}.`)];
	});
}
